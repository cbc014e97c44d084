package golden.relay;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code relay} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RelayEventCodec extends JsonEventCodec<RelayEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final RelayEventCodec INSTANCE = new RelayEventCodec();

  /**
   * A codec with the default limits.
   */
  public RelayEventCodec() {
    this(JsonLimits.defaults());
  }

  private RelayEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), RelayEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public RelayEventCodec withLimits(JsonLimits limits) {
    return new RelayEventCodec(limits);
  }

  @Override
  public String family() {
    return "relay";
  }

  @Override
  public String topic() {
    return "relay-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "relay.received",
        "relay.lost");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("eventId", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("eventType", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("tenantId", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("hops", EnvelopeProperty.Kind.NUMBER),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(RelayEvent event) {
    if (event.payload() instanceof RelayReceivedPayload payload) {
      return PartitionKeys.of(payload.letterId());
    }
    return null;
  }
}
