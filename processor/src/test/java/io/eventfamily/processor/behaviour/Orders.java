package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import golden.order.OrderEvent;
import golden.order.OrderEventCodec;
import golden.order.OrderEvents.Address;
import golden.order.OrderEvents.Item;
import golden.order.OrderPlacedPayload;
import golden.order.Payment;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Orders, as the golden family has them, that a test changes in one point. */
final class Orders {

  static final UUID ID = UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a");
  static final Instant FROM = Instant.parse("2026-01-15T10:00:00Z");
  static final Item ITEM = new Item("ABC-1", 2, new BigDecimal("9.90"), null, List.of());
  static final Address ADDRESS = new Address(List.of("Main Street 1"), "DE", null, "4711");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Orders() {}

  /** A builder in which all that is required is set. */
  static OrderPlacedPayload.Builder builder() {
    return OrderPlacedPayload.builder()
        .orderId(ID)
        .email("ada@example.com")
        .customerName("Ada")
        .items(List.of(ITEM))
        .shipTo(ADDRESS)
        .labels(Set.of())
        .steps(new TreeSet<>())
        .paid(Map.of())
        .groups(Map.of())
        .table(List.of())
        .payment(new Payment.Free())
        .refunds(List.of())
        .extra("none")
        .attributes(Map.of())
        .from(FROM)
        .until(FROM.plusSeconds(3600));
  }

  static OrderPlacedPayload placed(Consumer<OrderPlacedPayload.Builder> changes) {
    OrderPlacedPayload.Builder builder = builder();
    changes.accept(builder);
    return builder.build();
  }

  /** What is wrong with an order that is built. */
  static List<String> errorsOfBuilt(Consumer<OrderPlacedPayload.Builder> changes) {
    return Engine.errors(() -> placed(changes));
  }

  static OrderEvent event(OrderPlacedPayload payload) {
    return OrderEvent.of(payload);
  }

  /** An order as JSON, with another value of one property of the payload. */
  static String json(String property, String value) {
    return json(event -> ((ObjectNode) event.get("payload")).set(property, tree(value)));
  }

  /** An order as JSON, without one property of the payload. */
  static String jsonWithout(String property) {
    return json(event -> ((ObjectNode) event.get("payload")).remove(property));
  }

  static String json(Consumer<ObjectNode> changes) {
    ObjectNode tree = (ObjectNode) tree(OrderEventCodec.INSTANCE.toJson(event(builder().build())));
    changes.accept(tree);
    return tree.toString();
  }

  static com.fasterxml.jackson.databind.JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Reads an event in all ways. */
  static OrderEvent read(String json) {
    OrderEvent event = read(Engine.BYTES, json);
    for (Engine engine : Engine.values()) {
      assertThat(read(engine, json)).as(engine.name()).isEqualTo(event);
    }
    return event;
  }

  private static OrderEvent read(Engine engine, String json) {
    return engine.read(OrderEventCodec.INSTANCE, OrderEvent.class, json);
  }

  static OrderPlacedPayload readPlaced(String property, String value) {
    return (OrderPlacedPayload) read(json(property, value)).payload();
  }

  /** What is wrong with a document, which is the same in all ways. */
  static List<Violation> violations(String json) {
    List<Violation> violations =
        Engine.BYTES.judge(OrderEventCodec.INSTANCE, OrderEvent.class, json);
    for (Engine engine : Engine.values()) {
      assertThat(engine.judge(OrderEventCodec.INSTANCE, OrderEvent.class, json))
          .as(engine.name())
          .isEqualTo(violations);
    }
    return violations;
  }

  static List<String> errors(String json) {
    return violations(json).stream().map(Engine::describe).toList();
  }

  static List<String> errors(String property, String value) {
    return errors(json(property, value));
  }

  /** Writes an event in all ways and reads it again. */
  static OrderEvent roundTrip(OrderEvent event) {
    String json = OrderEventCodec.INSTANCE.toJson(event);
    for (Engine engine : Engine.values()) {
      assertThat(engine.write(OrderEventCodec.INSTANCE, event)).as(engine.name()).isEqualTo(json);
    }
    return read(json);
  }

  /** The JSON of one property of a payload. */
  static String written(OrderPlacedPayload payload, String property) {
    String json = OrderEventCodec.INSTANCE.toJson(event(payload));
    return String.valueOf(tree(json).get("payload").get(property));
  }

  /** A null where the type says that there is none, as a program without checks may give it. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  static <T> T absent() {
    @Nullable T nothing = null;
    return nothing;
  }
}
