package io.eventfamily.testing.dapr;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Delivers many events at once. */
final class BulkDelivery implements Delivery {

  private static final String TYPE = "com.dapr.event.sent.bulk";

  private final Subscription subscription;
  private final AppChannel channel;
  private final DeadLetters deadLetters;
  private final @Nullable InboundRetry policy;

  BulkDelivery(
      Subscription subscription,
      AppChannel channel,
      DeadLetters deadLetters,
      @Nullable InboundRetry policy) {
    this.subscription = subscription;
    this.channel = channel;
    this.deadLetters = deadLetters;
    this.policy = policy;
  }

  @Override
  public Outcome deliver(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
    Batch batch = new Batch(records);
    boolean isRaw;
    try {
      isRaw = Metadata.isRawPayload(subscription.metadata());
    } catch (InvalidMetadataException e) {
      return deadLetters.takeAll(batch.messages(subscription.pubsub()))
          ? batch.done()
          : new Outcome(0, true);
    }
    boolean hasError = false;
    boolean isReported = false;
    Map<String, List<Batch.Entry>> byPath = new LinkedHashMap<>();
    for (Batch.Entry entry : batch.entries()) {
      try {
        Object event = isRaw ? null : event(entry);
        isReported = false;
        if (event instanceof Map<?, ?> attributes && Envelope.hasExpired(attributes)) {
          deadLetters.take(entry.value(), entry.metadata());
        } else {
          Object matched = isRaw ? entry.text() : event;
          byPath
              .computeIfAbsent(path(entry, matched), path -> new ArrayList<>())
              .add(entry.with(isRaw ? Base64.getEncoder().encodeToString(entry.value()) : event));
        }
      } catch (GoJsonException e) {
        batch.fail(entry.id());
        hasError = true;
        // Dapr forgets this error over the next event that is one.
        isReported = true;
      } catch (NoVerdictException e) {
        batch.fail(entry.id());
        hasError = true;
      }
    }
    for (Map.Entry<String, List<Batch.Entry>> path : byPath.entrySet()) {
      if (!isTaken(path.getKey(), path.getValue(), batch, isRaw)) {
        hasError = true;
        isReported = true;
      }
    }
    if (!hasError || deadLetters.takeAll(batch.failedMessages(subscription.pubsub()))) {
      return batch.done();
    }
    return isReported ? batch.failed() : batch.done();
  }

  private static Map<String, @Nullable Object> event(Batch.Entry entry) throws GoJsonException {
    return GoJson.object(GoJson.readDocument(entry.value(), GoNumber.Kind.FLOAT));
  }

  /** What no rule matches is a dead letter, and still goes to the root of the application. */
  private String path(Batch.Entry entry, @Nullable Object event) throws NoVerdictException {
    Optional<String> path = subscription.pathFor(event);
    if (path.isEmpty()) {
      deadLetters.take(entry.value(), entry.metadata());
    }
    return path.orElse("");
  }

  /** Tries as often as the policy allows, each time with what has not been taken yet. */
  private boolean isTaken(String path, List<Batch.Entry> entries, Batch batch, boolean isRaw)
      throws InterruptedException {
    String id = UUID.randomUUID().toString();
    Retries retries = new Retries(policy);
    List<Batch.Entry> pending = entries;
    do {
      if (isTakenNow(path, id, pending, batch, isRaw)) {
        return true;
      }
      pending = pending.stream().filter(entry -> batch.isFailed(entry.id())).toList();
    } while (retries.next());
    return false;
  }

  private boolean isTakenNow(
      String path, String id, List<Batch.Entry> entries, Batch batch, boolean isRaw)
      throws InterruptedException {
    try {
      HttpResponse<byte[]> answer =
          channel.post(
              path,
              ContentTypes.JSON,
              body(id, entries, isRaw),
              Map.of(Received.PUBSUB, subscription.pubsub()),
              trace(entries));
      if (answer.statusCode() / 100 == 2) {
        return isTaken(answer.body(), entries, batch);
      }
      boolean isDropped = answer.statusCode() == 404;
      entries.forEach(entry -> batch.set(entry.id(), !isDropped));
      return isDropped;
    } catch (IOException e) {
      // The application is not there, or has not answered.
      entries.forEach(entry -> batch.fail(entry.id()));
      return false;
    }
  }

  private boolean isTaken(byte[] body, List<Batch.Entry> entries, Batch batch) {
    Map<String, AppStatus> statuses;
    try {
      statuses = statuses(body);
    } catch (GoJsonException e) {
      // What says nothing is not taken for success, unlike that of a single event.
      entries.forEach(entry -> batch.fail(entry.id()));
      return false;
    }
    boolean hasError = false;
    for (Map.Entry<String, AppStatus> status : statuses.entrySet()) {
      Batch.Entry entry = batch.find(status.getKey());
      if (entry != null) {
        boolean isRetried = status.getValue() == AppStatus.RETRY;
        batch.set(entry.id(), isRetried);
        hasError |= isRetried;
        if (status.getValue() == AppStatus.DROP) {
          deadLetters.take(entry.value(), entry.metadata());
        }
      }
    }
    for (Batch.Entry entry : entries) {
      if (!statuses.containsKey(entry.id())) {
        batch.fail(entry.id());
        hasError = true;
      }
    }
    return !hasError;
  }

  private static Map<String, AppStatus> statuses(byte[] body) throws GoJsonException {
    Map<String, AppStatus> statuses = new LinkedHashMap<>();
    Object array = GoStruct.of(GoJson.readFirst(body, GoNumber.Kind.FLOAT)).get("statuses");
    if (array != null && !(array instanceof List<?>)) {
      throw new GoJsonException("json: cannot unmarshal value into Go struct field statuses");
    }
    for (Object item : array instanceof List<?> list ? list : List.of()) {
      GoStruct status = GoStruct.of(item);
      statuses.put(status.string("entryId"), AppStatus.of(status.string("status")));
    }
    return statuses;
  }

  private byte[] body(String id, List<Batch.Entry> entries, boolean isRaw) {
    List<Object> items = new ArrayList<>();
    for (Batch.Entry entry : entries) {
      Map<String, @Nullable Object> item = new LinkedHashMap<>();
      item.put("entryId", entry.id());
      item.put("event", entry.event());
      item.put("metadata", entry.metadata());
      item.put("contentType", isRaw ? ContentTypes.OCTETS : ContentTypes.CLOUD_EVENT);
      items.add(item);
    }
    Map<String, @Nullable Object> body = new TreeMap<>();
    body.put("id", id);
    body.put("type", TYPE);
    body.put("topic", subscription.topic());
    body.put("pubsubname", subscription.pubsub());
    body.put("metadata", Map.of(Received.PUBSUB, subscription.pubsub()));
    body.put("entries", items);
    return GoJson.write(body);
  }

  /** The last one that any of them says. */
  private static @Nullable TraceContext trace(List<Batch.Entry> entries) {
    TraceContext last = null;
    for (Batch.Entry entry : entries) {
      if (entry.event() instanceof Map<?, ?> event) {
        TraceContext trace = TraceContext.ofEvent(event);
        last = trace == null ? last : trace;
      }
    }
    return last;
  }
}
