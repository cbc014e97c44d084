package io.eventfamily.kafka;

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
 * Writes events as values of records, in the {@linkplain EventFormat format} that is set.
 *
 * <p>Kafka makes it by the name of its class, with the codecs in {@link EventSerdeConfig#CODECS},
 * or a program makes it with codecs. Can be shared between threads once it is configured.
 *
 * @param <E> a family's event, or {@code Event<?>} where several families are on the topic
 */
public final class EventSerializer<E extends Event<?>> implements Serializer<E> {

  private @Nullable EventCodecs<E> codecs;
  private EventWriter writer = EventWriter.plain();

  /** For Kafka, which configures it. */
  public EventSerializer() {}

  /** A serializer of the events that this codec writes, as the other constructor makes it. */
  public EventSerializer(EventCodec<E> codec) {
    this(List.of(codec));
  }

  /**
   * A serializer of the events that these codecs write. It need not be configured; where it is, it
   * keeps these codecs.
   *
   * @throws IllegalArgumentException where there is none, or two of them write one type of event
   */
  public EventSerializer(Collection<? extends EventCodec<? extends E>> codecs) {
    this.codecs = new EventCodecs<>(codecs);
  }

  /**
   * Takes the settings in {@link EventSerdeConfig}.
   *
   * @throws ConfigException where these cannot be, or this is to write keys: those are the texts of
   *     partition keys, for a {@code StringSerializer}
   */
  @Override
  public void configure(Map<String, ?> settings, boolean isKey) {
    EventSerdeConfig config = EventSerdeConfig.ofValues(settings, isKey);
    writer = EventWriter.of(config);
    if (codecs == null) {
      codecs = config.codecs();
    }
  }

  /** Writes an event without headers: of the format, only what is in the value. */
  @Override
  public byte @Nullable [] serialize(String topic, @Nullable E event) {
    return serialize(topic, null, event);
  }

  /**
   * Writes an event.
   *
   * @return null where there is no event
   * @throws SerializationException where it cannot be written; nothing else is thrown
   */
  @Override
  public byte @Nullable [] serialize(String topic, @Nullable Headers headers, @Nullable E event) {
    if (event == null) {
      return null;
    }
    if (codecs == null) {
      throw new SerializationException(EventSerdeConfig.NOT_CONFIGURED);
    }
    try {
      return writer.write(codecs.familyOf(event), event, headers);
    } catch (SerializationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Its message may show a part of the event.
      throw new SerializationException(
          "The codec cannot write a %s to the topic %s (%s)."
              .formatted(event.getClass().getName(), topic, e.getClass().getName()));
    }
  }
}
