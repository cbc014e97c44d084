package golden.retired;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code retired}.
 */
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class RetiredEventFactory {
  private RetiredEventFactory() {
  }

  /**
   * Creates a {@code retired.ended} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RetiredEvent createRetiredEndedEvent(
      Consumer<RetiredEndedPayload.Builder> payload) {
    RetiredEndedPayload.Builder builder = RetiredEndedPayload.builder();
    payload.accept(builder);
    return RetiredEvent.of(builder.build());
  }

  /**
   * Creates a {@code retired.ended} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RetiredEvent createRetiredEndedEvent(String name) {
    return RetiredEvent.of(RetiredEndedPayload.builder().name(name).build());
  }
}
