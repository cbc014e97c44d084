package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a record as the brokers have it: it is read and goes to the listener, it
 * is passed over, or it is refused. The record itself stays as it is, for the dead-letter topic.
 */
final class Admission {

  private final EventDeserializer<Event<?>> events;
  private final Deserializer<?> keys;
  private final EventFamilies families;
  private final boolean failsUnknown;
  private final SkippedEvents skipped;

  Admission(
      EventFamilies families, Deserializer<?> keys, boolean failsUnknown, SkippedEvents skipped) {
    this.events = new EventDeserializer<>(families.codecs());
    this.keys = keys;
    this.families = families;
    this.failsUnknown = failsUnknown;
    this.skipped = skipped;
  }

  /**
   * Reads a record for a listener.
   *
   * @return what the listener is given; null where it is passed over
   * @throws InvalidRecordException where it is refused
   */
  @Nullable ConsumerRecord<Object, Object> admit(
      ConsumerRecord<Object, Object> raw, ListenerDemand demand) {
    byte[] value = (byte[]) raw.value();
    if (value == null) {
      return demand.nulls() ? read(raw, null) : null;
    }
    Decoded<Event<?>> decoded =
        Objects.requireNonNull(events.deserialize(raw.topic(), raw.headers(), value));
    if (decoded instanceof Decoded.Valid<Event<?>> valid) {
      Object wanted = demand.of(valid);
      return wanted == null ? null : read(raw, wanted);
    }
    if (decoded instanceof Decoded.Unknown<Event<?>> unknown) {
      return demand.outcomes() ? read(raw, unknown) : unknown(raw.topic(), unknown.eventType());
    }
    Decoded.Invalid<Event<?>> invalid = (Decoded.Invalid<Event<?>>) decoded;
    if (isOfAnother(invalid.eventType(), demand)) {
      return null;
    }
    if (demand.outcomes()) {
      return read(raw, invalid);
    }
    throw new InvalidRecordException(invalid.violations(), invalid.eventType());
  }

  /** It is for whoever listens to its family to say that it is invalid: once, not twice. */
  private boolean isOfAnother(@Nullable String eventType, ListenerDemand demand) {
    return Optional.ofNullable(families.ofType(eventType))
        .map(family -> !demand.concerns(family))
        .orElse(false);
  }

  private @Nullable ConsumerRecord<Object, Object> unknown(String topic, String eventType) {
    if (failsUnknown) {
      Violation violation = new Violation("enum", "/event_type", "is a type that no codec knows");
      throw new InvalidRecordException(List.of(violation), eventType);
    }
    skipped.unknown(topic, eventType);
    return null;
  }

  private ConsumerRecord<Object, Object> read(
      ConsumerRecord<Object, Object> raw, @Nullable Object value) {
    return new ConsumerRecord<>(
        raw.topic(),
        raw.partition(),
        raw.offset(),
        raw.timestamp(),
        raw.timestampType(),
        raw.serializedKeySize(),
        raw.serializedValueSize(),
        key(raw),
        value,
        raw.headers(),
        raw.leaderEpoch());
  }

  private @Nullable Object key(ConsumerRecord<Object, Object> raw) {
    if (raw.key() == null) {
      return null;
    }
    try {
      return keys.deserialize(raw.topic(), raw.headers(), (byte[]) raw.key());
    } catch (RuntimeException e) {
      // Its message may show the key.
      String problem = "has a key that %s cannot read".formatted(keys.getClass().getSimpleName());
      throw new InvalidRecordException(List.of(new Violation("value_error", "", problem)), null);
    }
  }
}
