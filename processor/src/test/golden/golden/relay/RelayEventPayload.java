package golden.relay;

import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code relay} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface RelayEventPayload permits RelayReceivedPayload, RelayLostPayload {
  /**
   * The type of the events that carry it.
   */
  RelayEventType eventType();

  /**
   * The properties of its JSON object that are not declared, as free JSON.
   */
  Map<String, Object> unknownProperties();
}
