package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import java.util.UUID;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** An event was not acknowledged by the brokers. Names the event, and never shows its payload. */
public final class PublishException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UUID eventId;
  private final String eventType;
  private final String reason;
  private final boolean retriable;

  private PublishException(
      Event<?> event, String reason, boolean retriable, @Nullable Throwable cause) {
    super("The event " + EventText.of(event) + " was not published: " + reason, cause);
    this.eventId = event.eventId();
    this.eventType = event.eventType().wireName();
    this.reason = reason;
    this.retriable = retriable;
  }

  /** For what Kafka says, which never shows a record's value. */
  static PublishException ofKafka(Event<?> event, Throwable cause) {
    return new PublishException(
        event,
        cause.getClass().getSimpleName() + ": " + cause.getMessage(),
        cause instanceof RetriableException,
        cause);
  }

  /** For what others threw, whose messages may show a part of the event. */
  static PublishException ofOthers(Event<?> event, Throwable cause) {
    return new PublishException(
        event, "it could not be written (" + cause.getClass().getName() + ").", false, null);
  }

  /** For an event that was not given to Kafka, because too many are on their way. */
  static PublishException ofNoRoom(Event<?> event, String reason) {
    return new PublishException(event, reason, true, null);
  }

  /** The id of the event. */
  public UUID eventId() {
    return eventId;
  }

  /** The type of the event as it stands in JSON, such as {@code task.created}. */
  public String eventType() {
    return eventType;
  }

  /** Why, for people. */
  public String reason() {
    return reason;
  }

  /**
   * Whether the same may succeed at another time. The event may then be on the topic twice, with
   * the same id.
   */
  public boolean isRetriable() {
    return retriable;
  }
}
