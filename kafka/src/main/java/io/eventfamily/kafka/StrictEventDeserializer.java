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
import org.apache.kafka.common.metrics.Monitorable;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of records as events, for code that takes nothing but events. What is none is
 * skipped, or an {@link EventDeserializationException}: {@link EventSerdeConfig#UNKNOWN} and {@link
 * EventSerdeConfig#INVALID} decide. {@link EventDeserializer} leaves that to the program.
 *
 * <p>A record that is skipped has the value null, as one has that deletes a key. It is logged and
 * counted: {@link #skippedUnknown()}, {@link #skippedInvalid()}, and among the metrics of the
 * client that configured this.
 *
 * @param <E> a family's event, or {@code Event<?>} where several families are on the topic
 */
public final class StrictEventDeserializer<E extends Event<?>>
    implements Deserializer<E>, Monitorable {

  private final SkippedRecords skipped = new SkippedRecords();
  private @Nullable EventDecoder<E> decoder;
  private boolean skipsUnknown = true;
  private boolean skipsInvalid;

  /** For Kafka, which configures it. */
  public StrictEventDeserializer() {}

  /** A deserializer of the events that this codec reads, as the other constructor makes it. */
  public StrictEventDeserializer(EventCodec<E> codec) {
    this(List.of(codec));
  }

  /**
   * A deserializer of the events that these codecs read. It need not be configured; where it is, it
   * keeps these codecs.
   *
   * @throws IllegalArgumentException where there is none, or two of them read one type of event
   */
  public StrictEventDeserializer(Collection<? extends EventCodec<? extends E>> codecs) {
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
    skipsUnknown = config.skips(EventSerdeConfig.UNKNOWN);
    skipsInvalid = config.skips(EventSerdeConfig.INVALID);
    if (decoder == null) {
      decoder = new EventDecoder<>(config.codecs());
    }
  }

  @Override
  public void withPluginMetrics(PluginMetrics metrics) {
    skipped.showIn(metrics);
  }

  /** How many records were skipped because nobody knows their types. */
  public long skippedUnknown() {
    return skipped.unknown();
  }

  /** How many records were skipped because they are no valid events. */
  public long skippedInvalid() {
    return skipped.invalid();
  }

  @Override
  public @Nullable E deserialize(String topic, byte @Nullable [] value) {
    return value == null ? null : read(topic, null, RecordValue.of(value));
  }

  /**
   * Reads one event.
   *
   * @return null where the value is null, or was skipped
   * @throws EventDeserializationException where the value is no event that can be taken
   */
  @Override
  public @Nullable E deserialize(String topic, @Nullable Headers headers, byte @Nullable [] value) {
    return value == null ? null : read(topic, headers, RecordValue.of(value));
  }

  /** Reads what is left of a buffer where it stands, in the same way; its position stays. */
  @Override
  public @Nullable E deserialize(
      String topic, @Nullable Headers headers, @Nullable ByteBuffer value) {
    return value == null ? null : read(topic, headers, RecordValue.of(value));
  }

  private @Nullable E read(String topic, @Nullable Headers headers, RecordValue value) {
    if (decoder == null) {
      throw new SerializationException(EventSerdeConfig.NOT_CONFIGURED);
    }
    Decoded<E> decoded = decoder.decode(headers, value);
    if (decoded instanceof Decoded.Valid<E> valid) {
      return valid.event();
    }
    if (decoded instanceof Decoded.Unknown<E> unknown) {
      if (!skipsUnknown) {
        throw EventDeserializationException.unknown(topic, unknown.eventType());
      }
      skipped.skipUnknown(topic, unknown);
      return null;
    }
    Decoded.Invalid<E> invalid = (Decoded.Invalid<E>) decoded;
    if (!skipsInvalid) {
      throw EventDeserializationException.invalid(topic, invalid.eventType(), invalid.violations());
    }
    skipped.skipInvalid(topic, invalid);
    return null;
  }
}
