package io.eventfamily.testing.dapr;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Delivers each event alone. */
final class SingleDelivery implements Delivery {

  private static final Outcome DONE = new Outcome(1, false);
  private static final Outcome FAILED = new Outcome(0, true);
  private static final String BINARY_ATTRIBUTE = "ce_";

  private final Subscription subscription;
  private final AppChannel channel;
  private final DeadLetters deadLetters;
  private final @Nullable InboundRetry policy;

  SingleDelivery(
      Subscription subscription,
      AppChannel channel,
      DeadLetters deadLetters,
      @Nullable InboundRetry policy) {
    this.subscription = subscription;
    this.channel = channel;
    this.deadLetters = deadLetters;
    this.policy = policy;
  }

  /** An event, and the bytes that the application gets for it, which may be something else. */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared.
  private record Event(Map<String, @Nullable Object> attributes, byte[] sent) {}

  @Override
  public Outcome deliver(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
    ConsumerRecord<byte[], byte[]> received = records.get(0);
    Map<String, String> metadata = Received.metadata(received);
    metadata.put(Received.PUBSUB, subscription.pubsub());
    byte[] message = Received.value(received);
    try {
      Event event = event(message, metadata);
      if (Envelope.hasExpired(event.attributes())) {
        deadLetters.take(message, metadata);
        return DONE;
      }
      Optional<String> path = subscription.pathFor(event.attributes());
      if (path.isEmpty()) {
        deadLetters.take(message, metadata);
        return DONE;
      }
      if (isTaken(path.get(), event, message, metadata)) {
        return DONE;
      }
    } catch (GoJsonException | InvalidMetadataException | NoVerdictException e) {
      // Such a message will not become better, but Dapr tries that as well.
      return deadLetters.take(message, metadata) ? DONE : FAILED;
    }
    return deadLetters.take(message, metadata) ? DONE : FAILED;
  }

  private Event event(byte[] message, Map<String, String> metadata)
      throws GoJsonException, InvalidMetadataException {
    if (Metadata.isRawPayload(subscription.metadata())) {
      Map<String, @Nullable Object> event =
          new Envelope(subscription.pubsub(), subscription.topic()).ofRaw(message, metadata);
      return new Event(event, GoJson.write(event));
    }
    if (ContentTypes.isOctets(metadata.getOrDefault("content-type", ""))) {
      Map<String, @Nullable Object> event = new TreeMap<>();
      metadata.forEach(
          (name, value) -> {
            String attribute = name.toLowerCase(Locale.ROOT);
            if (attribute.startsWith(BINARY_ATTRIBUTE)) {
              event.put(attribute.substring(BINARY_ATTRIBUTE.length()), value);
            }
          });
      return new Event(event, message);
    }
    Map<String, @Nullable Object> event =
        GoJson.object(GoJson.readDocument(message, GoNumber.Kind.FLOAT));
    Envelope.addTrace(event, metadata);
    return new Event(event, message);
  }

  /** Tries as often as the policy allows, and says whether the application is done with it. */
  private boolean isTaken(String path, Event event, byte[] message, Map<String, String> metadata)
      throws InterruptedException {
    Retries retries = new Retries(policy);
    do {
      switch (verdict(path, event, metadata)) {
        case SUCCESS -> {
          return true;
        }
        case DROP -> {
          if (!subscription.hasDeadLetterTopic() || deadLetters.take(message, metadata)) {
            return true;
          }
        }
        case RETRY -> {}
      }
    } while (retries.next());
    return false;
  }

  private AppStatus verdict(String path, Event event, Map<String, String> metadata)
      throws InterruptedException {
    try {
      HttpResponse<byte[]> answer =
          channel.post(
              path,
              ContentTypes.CLOUD_EVENT,
              event.sent(),
              metadata,
              TraceContext.ofEvent(event.attributes()));
      if (answer.statusCode() / 100 == 2) {
        return status(answer.body());
      }
      return answer.statusCode() == 404 ? AppStatus.DROP : AppStatus.RETRY;
    } catch (IOException e) {
      // The application is not there, or has not answered.
      return AppStatus.RETRY;
    }
  }

  private static AppStatus status(byte[] body) {
    try {
      String status = GoStruct.of(GoJson.readFirst(body, GoNumber.Kind.FLOAT)).string("status");
      return status.isEmpty() ? AppStatus.SUCCESS : AppStatus.of(status);
    } catch (GoJsonException e) {
      // What says nothing is taken for success.
      return AppStatus.SUCCESS;
    }
  }
}
