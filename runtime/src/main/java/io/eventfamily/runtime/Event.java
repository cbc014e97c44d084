package io.eventfamily.runtime;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event: the envelope that all event families share, around a payload.
 *
 * @param <P> the payload, for a generated event the sealed interface over its family's payloads
 */
public interface Event<P> {

  /** The event's own identity; the same on every delivery of the event. */
  UUID eventId();

  /** What has happened; decides the class of {@link #payload()}. */
  EventType eventType();

  /** When it happened, in UTC. */
  Instant timestamp();

  /**
   * The id that all events of one business transaction carry; null where there is none, and always
   * null in a family that is not correlated.
   */
  @Nullable UUID correlationId();

  /** The id of the event that this one answers; null where there is none. */
  @Nullable UUID causationId();

  /** The version of the schema that the event was written with; null in a family without one. */
  @Nullable String schemaVersion();

  /** The facts that belong to the event's type. */
  P payload();
}
