package io.eventfamily.kafka;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * An {@link EventSerializer} and a {@link StrictEventDeserializer}, for Kafka Streams.
 *
 * @param <E> a family's event, or {@code Event<?>} where several families are on the topic
 */
public final class EventSerde<E extends Event<?>> implements Serde<E> {

  private final EventSerializer<E> serializer;
  private final StrictEventDeserializer<E> deserializer;

  /** For Kafka, which configures it. */
  public EventSerde() {
    this.serializer = new EventSerializer<>();
    this.deserializer = new StrictEventDeserializer<>();
  }

  /** A serde of the events that this codec writes and reads, as the other constructor makes it. */
  public EventSerde(EventCodec<E> codec) {
    this(List.of(codec));
  }

  /**
   * A serde of the events that these codecs write and read. It need not be configured.
   *
   * @throws IllegalArgumentException where there is none, or two of them write one type of event
   */
  public EventSerde(Collection<? extends EventCodec<? extends E>> codecs) {
    this.serializer = new EventSerializer<>(codecs);
    this.deserializer = new StrictEventDeserializer<>(codecs);
  }

  @Override
  public void configure(Map<String, ?> settings, boolean isKey) {
    serializer.configure(settings, isKey);
    deserializer.configure(settings, isKey);
  }

  @Override
  public EventSerializer<E> serializer() {
    return serializer;
  }

  /** The deserializer of this serde, always the same one: it tells how much was skipped. */
  @Override
  public StrictEventDeserializer<E> deserializer() {
    return deserializer;
  }
}
