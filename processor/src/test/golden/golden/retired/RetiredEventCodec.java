package golden.retired;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code retired} as JSON and reads them back.
 */
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class RetiredEventCodec extends JsonEventCodec<RetiredEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final RetiredEventCodec INSTANCE = new RetiredEventCodec();

  /**
   * A codec with the default limits.
   */
  public RetiredEventCodec() {
    this(JsonLimits.defaults());
  }

  private RetiredEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), RetiredEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public RetiredEventCodec withLimits(JsonLimits limits) {
    return new RetiredEventCodec(limits);
  }

  @Override
  public String family() {
    return "retired";
  }

  @Override
  public String topic() {
    return "retired-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "retired.ended");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("reason", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(RetiredEvent event) {
    return null;
  }
}
