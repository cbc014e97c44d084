package golden.legacy;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code legacy}.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class LegacyEventFactory {
  private LegacyEventFactory() {
  }

  /**
   * Creates a {@code legacy.kept} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static LegacyEvent createLegacyKeptEvent(Consumer<LegacyKeptPayload.Builder> payload) {
    LegacyKeptPayload.Builder builder = LegacyKeptPayload.builder();
    payload.accept(builder);
    return LegacyEvent.of(builder.build());
  }

  /**
   * Creates a {@code legacy.kept} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static LegacyEvent createLegacyKeptEvent(String name, List<String> names,
      LegacyEvents.Colour colour) {
    return LegacyEvent.of(LegacyKeptPayload.builder().name(name).names(names).colour(colour).build());
  }

  /**
   * Creates a {@code legacy.gone} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  @Deprecated
  public static LegacyEvent createLegacyGoneEvent(Consumer<LegacyGonePayload.Builder> payload) {
    LegacyGonePayload.Builder builder = LegacyGonePayload.builder();
    payload.accept(builder);
    return LegacyEvent.of(builder.build());
  }

  /**
   * Creates a {@code legacy.gone} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  @Deprecated
  public static LegacyEvent createLegacyGoneEvent(String name) {
    return LegacyEvent.of(LegacyGonePayload.builder().name(name).build());
  }
}
