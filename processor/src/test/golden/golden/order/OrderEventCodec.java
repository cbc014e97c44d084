package golden.order;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code order} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderEventCodec extends JsonEventCodec<OrderEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final OrderEventCodec INSTANCE = new OrderEventCodec();

  /**
   * A codec with the default limits.
   */
  public OrderEventCodec() {
    this(JsonLimits.defaults());
  }

  private OrderEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), OrderEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public OrderEventCodec withLimits(JsonLimits limits) {
    return new OrderEventCodec(limits);
  }

  @Override
  public String family() {
    return "order";
  }

  @Override
  public String topic() {
    return "order-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "order.measured",
        "order.defaulted",
        "order.placed");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("shop", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("department", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(OrderEvent event) {
    if (event.payload() instanceof OrderPlacedPayload payload) {
      return PartitionKeys.of(payload.orderId());
    }
    return null;
  }
}
