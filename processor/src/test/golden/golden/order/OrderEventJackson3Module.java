package golden.order;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code order} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public OrderEventJackson3Module() {
    super("golden.order.OrderEventJackson3Module");
    addSerializer(new OrderEventSerializer());
    addDeserializer(OrderEvent.class, new OrderEventDeserializer());
    addSerializer(new OrderMeasuredPayloadSerializer());
    addDeserializer(OrderMeasuredPayload.class, new OrderMeasuredPayloadDeserializer());
    addSerializer(new OrderDefaultedPayloadSerializer());
    addDeserializer(OrderDefaultedPayload.class, new OrderDefaultedPayloadDeserializer());
    addSerializer(new OrderPlacedPayloadSerializer());
    addDeserializer(OrderPlacedPayload.class, new OrderPlacedPayloadDeserializer());
  }

  /**
   * Writes a {@link OrderEvent}.
   */
  public static final class OrderEventSerializer extends GeneratedSerializer<OrderEvent> {
    /**
     * For mappers.
     */
    public OrderEventSerializer() {
      super(OrderEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link OrderEvent}.
   */
  public static final class OrderEventDeserializer extends GeneratedDeserializer<OrderEvent> {
    /**
     * For mappers.
     */
    public OrderEventDeserializer() {
      super(OrderEvent.class, OrderEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link OrderMeasuredPayload}.
   */
  public static final class OrderMeasuredPayloadSerializer extends GeneratedSerializer<OrderMeasuredPayload> {
    /**
     * For mappers.
     */
    public OrderMeasuredPayloadSerializer() {
      super(OrderMeasuredPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link OrderMeasuredPayload}.
   */
  public static final class OrderMeasuredPayloadDeserializer extends GeneratedDeserializer<OrderMeasuredPayload> {
    /**
     * For mappers.
     */
    public OrderMeasuredPayloadDeserializer() {
      super(OrderMeasuredPayload.class, OrderMeasuredPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link OrderDefaultedPayload}.
   */
  public static final class OrderDefaultedPayloadSerializer extends GeneratedSerializer<OrderDefaultedPayload> {
    /**
     * For mappers.
     */
    public OrderDefaultedPayloadSerializer() {
      super(OrderDefaultedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link OrderDefaultedPayload}.
   */
  public static final class OrderDefaultedPayloadDeserializer extends GeneratedDeserializer<OrderDefaultedPayload> {
    /**
     * For mappers.
     */
    public OrderDefaultedPayloadDeserializer() {
      super(OrderDefaultedPayload.class, OrderDefaultedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link OrderPlacedPayload}.
   */
  public static final class OrderPlacedPayloadSerializer extends GeneratedSerializer<OrderPlacedPayload> {
    /**
     * For mappers.
     */
    public OrderPlacedPayloadSerializer() {
      super(OrderPlacedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link OrderPlacedPayload}.
   */
  public static final class OrderPlacedPayloadDeserializer extends GeneratedDeserializer<OrderPlacedPayload> {
    /**
     * For mappers.
     */
    public OrderPlacedPayloadDeserializer() {
      super(OrderPlacedPayload.class, OrderPlacedPayload::read, Problems::ofJsonPayload);
    }
  }
}
