package io.eventfamily.dapr.publish;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event was not acknowledged by the broker. Names the event, and never shows its payload. */
public final class PublishException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UUID eventId;
  private final String eventType;
  private final int attempts;
  private final String reason;
  private final boolean deadLettered;

  private PublishException(
      PublishResult<?> result, String reason, @Nullable Throwable sinkFailure) {
    super(message(result, reason, sinkFailure == null), sinkFailure);
    this.eventId = result.event().eventId();
    this.eventType = result.event().eventType().wireName();
    this.attempts = result.attempts();
    this.reason = reason;
    this.deadLettered = sinkFailure == null;
  }

  static PublishException of(PublishResult.DeadLettered<?> result) {
    return new PublishException(result, result.reason(), null);
  }

  static PublishException of(PublishResult.Lost<?> result) {
    return new PublishException(result, result.reason(), result.sinkFailure());
  }

  /** The id of the event. */
  public UUID eventId() {
    return eventId;
  }

  /** The type of the event as it stands in JSON, such as {@code task.created}. */
  public String eventType() {
    return eventType;
  }

  /** How many requests were sent for it; 0 where none was. */
  public int attempts() {
    return attempts;
  }

  /** Why the last attempt failed, for people. */
  public String reason() {
    return reason;
  }

  /** Whether the dead-letter sink has the event. If not, the cause says why. */
  public boolean isDeadLettered() {
    return deadLettered;
  }

  private static String message(PublishResult<?> result, String reason, boolean deadLettered) {
    return "The event "
        + EventText.of(result.event())
        + " was not published after "
        + (result.attempts() == 1 ? "1 attempt: " : result.attempts() + " attempts: ")
        + reason
        + (deadLettered
            ? " The dead-letter sink has it."
            : " The dead-letter sink does not have it.");
  }
}
