package golden.relay;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code relay}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RelayEventFactory {
  private RelayEventFactory() {
  }

  /**
   * Creates a {@code relay.received} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RelayEvent createRelayReceivedEvent(
      Consumer<RelayReceivedPayload.Builder> payload) {
    RelayReceivedPayload.Builder builder = RelayReceivedPayload.builder();
    payload.accept(builder);
    return RelayEvent.of(builder.build());
  }

  /**
   * Creates a {@code relay.lost} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RelayEvent createRelayLostEvent(Consumer<RelayLostPayload.Builder> payload) {
    RelayLostPayload.Builder builder = RelayLostPayload.builder();
    payload.accept(builder);
    return RelayEvent.of(builder.build());
  }

  /**
   * Creates a {@code relay.lost} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RelayEvent createRelayLostEvent() {
    return RelayEvent.of(RelayLostPayload.builder().build());
  }
}
