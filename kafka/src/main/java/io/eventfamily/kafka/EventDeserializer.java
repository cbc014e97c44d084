package io.eventfamily.kafka;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of records as events, and tells apart what is valid, of an unknown type, and
 * invalid. No record makes it throw, so none stops a consumer. It reads all {@linkplain EventFormat
 * formats}, and what Dapr and a schema registry's serializers have written.
 *
 * <p>An outcome that is not valid keeps the record's value as it came. Null, which deletes a key on
 * a compacted topic, stays null.
 *
 * <p>Kafka makes it by the name of its class, with the codecs in {@link EventSerdeConfig#CODECS},
 * or a program makes it with codecs. Can be shared between threads once it is configured.
 *
 * @param <E> a family's event, or {@code Event<?>} where several families are on the topic
 */
public final class EventDeserializer<E extends Event<?>> implements Deserializer<Decoded<E>> {

  private @Nullable EventDecoder<E> decoder;

  /** For Kafka, which configures it. */
  public EventDeserializer() {}

  /** A deserializer of the events that this codec reads, as the other constructor makes it. */
  public EventDeserializer(EventCodec<E> codec) {
    this(List.of(codec));
  }

  /**
   * A deserializer of the events that these codecs read. It need not be configured.
   *
   * @throws IllegalArgumentException where there is none, or two of them read one type of event
   */
  public EventDeserializer(Collection<? extends EventCodec<? extends E>> codecs) {
    this.decoder = new EventDecoder<>(new EventCodecs<>(codecs));
  }

  /**
   * Takes the settings in {@link EventSerdeConfig}.
   *
   * @throws ConfigException where these cannot be, or this is to read keys
   */
  @Override
  public void configure(Map<String, ?> settings, boolean isKey) {
    EventSerdeConfig config = EventSerdeConfig.ofValues(settings, isKey);
    if (decoder == null) {
      decoder = new EventDecoder<>(config.codecs());
    }
  }

  @Override
  public @Nullable Decoded<E> deserialize(String topic, byte @Nullable [] value) {
    return value == null ? null : decoder().decode(null, RecordValue.of(value));
  }

  @Override
  public @Nullable Decoded<E> deserialize(
      String topic, @Nullable Headers headers, byte @Nullable [] value) {
    return value == null ? null : decoder().decode(headers, RecordValue.of(value));
  }

  /** Reads what is left of a buffer where it stands; its position stays. */
  @Override
  public @Nullable Decoded<E> deserialize(
      String topic, @Nullable Headers headers, @Nullable ByteBuffer value) {
    return value == null ? null : decoder().decode(headers, RecordValue.of(value));
  }

  private EventDecoder<E> decoder() {
    if (decoder == null) {
      throw new SerializationException(EventSerdeConfig.NOT_CONFIGURED);
    }
    return decoder;
  }
}
