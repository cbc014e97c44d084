package io.eventfamily.kafka;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * A record is no event that the consumer can take. Names the topic, the type and all violations,
 * and never shows what is in the record. A consumer finds it as the cause of Kafka's {@code
 * RecordDeserializationException}, which has the partition and the offset.
 */
public final class EventDeserializationException extends SerializationException {

  private static final long serialVersionUID = 1L;

  private final String topic;
  private final @Nullable String eventType;
  private final transient List<Violation> violations;

  private EventDeserializationException(
      String topic,
      @Nullable String eventType,
      List<Violation> violations,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.topic = topic;
    this.eventType = eventType;
    this.violations = violations;
  }

  static EventDeserializationException unknown(String topic, String eventType) {
    return new EventDeserializationException(
        topic,
        eventType,
        List.of(),
        "No codec knows the event type %s of a record on the topic %s. Name that of its family in %s, or set %s to skip."
            .formatted(
                Printable.of(eventType), topic, EventSerdeConfig.CODECS, EventSerdeConfig.UNKNOWN),
        null);
  }

  static EventDeserializationException invalid(
      String topic, @Nullable String eventType, List<Violation> violations) {
    InvalidEventException cause = new InvalidEventException(violations);
    return new EventDeserializationException(
        topic,
        eventType,
        List.copyOf(violations),
        "A record on the topic %s is no valid event%s. %s"
            .formatted(
                topic,
                eventType == null ? "" : " of the type " + Printable.of(eventType),
                cause.getMessage()),
        cause);
  }

  /** The topic of the record. */
  public String topic() {
    return topic;
  }

  /** The type that the record names; null where that could not be read. */
  public @Nullable String eventType() {
    return eventType;
  }

  /** Everything that is wrong; empty where it is only that nobody knows the type. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
