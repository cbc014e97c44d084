package io.eventfamily.dapr.publish;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be published, and why.
 *
 * @param eventId the id of the event
 * @param eventType its type as it stands in JSON, such as {@code task.created}
 * @param family the name of its family
 * @param pubsub the pub/sub component that it was for
 * @param topic the topic that it was for
 * @param partitionKey its partition key; null where it has none
 * @param reason why the last attempt failed, for people
 * @param attempts how many requests were sent for it; 0 where none was
 * @param failedAt when it was given up
 * @param event the event as its codec writes it, and reads it again
 */
public record DeadLetter(
    UUID eventId,
    String eventType,
    String family,
    String pubsub,
    String topic,
    @Nullable String partitionKey,
    String reason,
    int attempts,
    Instant failedAt,
    String event) {

  public DeadLetter {
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(eventType, "eventType");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(pubsub, "pubsub");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(failedAt, "failedAt");
    Objects.requireNonNull(event, "event");
  }

  /** One JSON object without a line break, in which the event stands as it is. */
  public String toJsonLine() {
    return DeadLetterLines.write(this);
  }

  /**
   * Reads what {@link #toJsonLine()} has written. The event is not judged: its codec does that.
   *
   * @throws IllegalArgumentException where the line is no such object, as one is that a crash cut
   *     off
   */
  public static DeadLetter fromJsonLine(String line) {
    return DeadLetterLines.read(Objects.requireNonNull(line, "line"));
  }

  /** Everything but the event and its partition key, which may hold what no log should have. */
  @Override
  public String toString() {
    return "DeadLetter["
        + eventType
        + " "
        + eventId
        + ", pubsub="
        + pubsub
        + ", topic="
        + topic
        + ", attempts="
        + attempts
        + ", failedAt="
        + failedAt
        + ", reason="
        + reason
        + "]";
  }
}
