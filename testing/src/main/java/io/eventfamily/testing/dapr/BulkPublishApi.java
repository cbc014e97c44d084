package io.eventfamily.testing.dapr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Publishes many events at once. */
final class BulkPublishApi {

  private final SidecarOptions options;
  private final Outbox outbox;

  BulkPublishApi(SidecarOptions options, Outbox outbox) {
    this.options = options;
    this.outbox = outbox;
  }

  /**
   * Publishes all, or what can be published.
   *
   * @param fails which entries fail without a cause, counted from 1
   */
  Reply publish(Call call, Route route, IntPredicate fails) {
    Errors errors = new Errors(options.appId(), route.pubsub(), route.topic());
    Map<String, String> metadata = call.metadata();
    if (!options.pubsubs().contains(route.pubsub())) {
      return errors.pubsubNotFound(metadata);
    }
    try {
      boolean raw = Metadata.isRawPayload(metadata);
      List<BulkEntry> entries = BulkEntry.read(call, errors);
      Set<String> ids = new HashSet<>();
      List<Outbox.Message> messages = new ArrayList<>();
      for (BulkEntry entry : entries) {
        byte[] data = entry.data(errors);
        if (entry.id().isEmpty() || !ids.add(entry.id())) {
          return errors.invalidEntryId();
        }
        messages.add(new Outbox.Message(entry.id(), data, entry.metadata()));
      }
      if (!raw) {
        messages = wrapped(entries, messages, call, route);
      }
      if (!options.allows(route.topic())) {
        return errors.notAllowed();
      }
      return send(messages, metadata, route, errors, fails);
    } catch (InvalidMetadataException e) {
      return errors.invalidMetadata(metadata, e);
    } catch (RefusedException e) {
      return e.reply();
    } catch (GoJsonException e) {
      return errors.notAnEvent(e);
    }
  }

  private List<Outbox.Message> wrapped(
      List<BulkEntry> entries, List<Outbox.Message> messages, Call call, Route route)
      throws GoJsonException {
    Envelope envelope = new Envelope(route.pubsub(), route.topic());
    List<Outbox.Message> wrapped = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      Outbox.Message message = messages.get(i);
      byte[] event =
          envelope.toPublish(
              options.appId(),
              entries.get(i).contentType(),
              message.value(),
              message.metadata(),
              call.trace());
      wrapped.add(new Outbox.Message(message.id(), event, message.metadata()));
    }
    return wrapped;
  }

  private Reply send(
      List<Outbox.Message> messages,
      Map<String, String> requestMetadata,
      Route route,
      Errors errors,
      IntPredicate fails) {
    Map<String, String> failed = new LinkedHashMap<>();
    List<Outbox.Message> sent = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      Outbox.Message message = messages.get(i);
      // The component lets the request's own metadata win.
      Map<String, String> metadata = new HashMap<>(message.metadata());
      metadata.putAll(requestMetadata);
      if (fails.test(i + 1)) {
        failed.put(message.id(), Fault.INJECTED);
      } else {
        sent.add(new Outbox.Message(message.id(), message.value(), metadata));
      }
    }
    try {
      failed.putAll(outbox.sendAll(route.topic(), sent));
      return failed.isEmpty()
          ? Reply.NO_CONTENT
          : errors.failedEntries(
              failed, "kafka: Failed to deliver " + failed.size() + " messages.");
    } catch (NotPublishedException e) {
      messages.forEach(message -> failed.put(message.id(), e.reason()));
      return errors.failedEntries(failed, e.reason());
    }
  }
}
