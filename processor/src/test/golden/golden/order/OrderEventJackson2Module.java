package golden.order;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.eventfamily.runtime.jackson2.GeneratedDeserializer;
import io.eventfamily.runtime.jackson2.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the events of the family {@code order} with Jackson 2.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderEventJackson2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 2.
   */
  public OrderEventJackson2Module() {
    super("golden.order.OrderEventJackson2Module");
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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public OrderPlacedPayloadDeserializer() {
      super(OrderPlacedPayload.class, OrderPlacedPayload::read, Problems::ofJsonPayload);
    }
  }
}
