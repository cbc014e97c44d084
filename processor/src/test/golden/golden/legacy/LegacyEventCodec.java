package golden.legacy;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code legacy} as JSON and reads them back.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class LegacyEventCodec extends JsonEventCodec<LegacyEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final LegacyEventCodec INSTANCE = new LegacyEventCodec();

  /**
   * A codec with the default limits.
   */
  public LegacyEventCodec() {
    this(JsonLimits.defaults());
  }

  private LegacyEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), LegacyEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public LegacyEventCodec withLimits(JsonLimits limits) {
    return new LegacyEventCodec(limits);
  }

  @Override
  public String family() {
    return "legacy";
  }

  @Override
  public String topic() {
    return "legacy-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "legacy.kept",
        "legacy.gone");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(LegacyEvent event) {
    return null;
  }
}
