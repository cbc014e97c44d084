package golden.legacy;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
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
  public @Nullable String partitionKey(LegacyEvent event) {
    return null;
  }
}
