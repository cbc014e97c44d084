package io.eventfamily.kafka;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an {@link EventDeserializer} has read, for frameworks that put a record on a
 * dead-letter topic or a topic for another attempt: an event as an {@link EventSerializer} writes
 * it, and anything else as it came.
 *
 * @param <E> a family's event, or {@code Event<?>} where several families are on the topic
 */
public final class DecodedSerializer<E extends Event<?>> implements Serializer<Decoded<E>> {

  private final EventSerializer<E> events;

  /** For Kafka, which configures it. */
  public DecodedSerializer() {
    this.events = new EventSerializer<>();
  }

  /** A serializer of the events that this codec writes, as the other constructor makes it. */
  public DecodedSerializer(EventCodec<E> codec) {
    this(List.of(codec));
  }

  /**
   * A serializer of the events that these codecs write. It need not be configured; where it is, it
   * keeps these codecs.
   *
   * @throws IllegalArgumentException where there is none, or two of them write one type of event
   */
  public DecodedSerializer(Collection<? extends EventCodec<? extends E>> codecs) {
    this.events = new EventSerializer<>(codecs);
  }

  /**
   * Takes the settings in {@link EventSerdeConfig}.
   *
   * @throws ConfigException where these cannot be, or this is to write keys
   */
  @Override
  public void configure(Map<String, ?> settings, boolean isKey) {
    events.configure(settings, isKey);
  }

  /** Writes without headers: of an event's format, only what is in the value. */
  @Override
  public byte @Nullable [] serialize(String topic, @Nullable Decoded<E> decoded) {
    return serialize(topic, null, decoded);
  }

  /**
   * Writes an event, or what was read instead of one.
   *
   * @return null where nothing was read
   * @throws SerializationException where an event cannot be written; nothing else is thrown
   */
  @Override
  public byte @Nullable [] serialize(
      String topic, @Nullable Headers headers, @Nullable Decoded<E> decoded) {
    if (decoded instanceof Decoded.Valid<E> valid) {
      return events.serialize(topic, headers, valid.event());
    }
    if (decoded instanceof Decoded.Unknown<E> unknown) {
      return unknown.json();
    }
    return decoded instanceof Decoded.Invalid<E> invalid ? invalid.json() : null;
  }
}
