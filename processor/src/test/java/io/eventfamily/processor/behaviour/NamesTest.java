package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import golden.order.OrderPlacedPayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names on the wire. */
class NamesTest {

  @Test
  void areWrittenAsTheyAreDeclared() {
    OrderPlacedPayload placed = Orders.placed(builder -> {});

    assertThat(Orders.written(placed, "customer")).isEqualTo("\"Ada\"");
    assertThat(Orders.written(placed, "customer_name")).isEqualTo("null");
    assertThat(Orders.written(placed, "ship_to")).startsWith("{\"line\":[");
  }

  @Test
  void haveAliasesThatAreReadAndNotWritten() {
    for (String alias : List.of("client", "buyer")) {
      OrderPlacedPayload read = (OrderPlacedPayload) Orders.read(withNames(alias)).payload();

      assertThat(read.customerName()).isEqualTo(alias);
      assertThat(Orders.written(read, "customer")).isEqualTo("\"" + alias + "\"");
      assertThat(Orders.written(read, alias)).isEqualTo("null");
    }
  }

  @Test
  void countOnlyOnceAndTheLastWins() {
    assertThat(
            ((OrderPlacedPayload) Orders.read(withNames("client", "buyer")).payload())
                .customerName())
        .isEqualTo("buyer");
    assertThat(
            ((OrderPlacedPayload) Orders.read(withNames("buyer", "customer")).payload())
                .customerName())
        .isEqualTo("customer");
  }

  @Test
  void areThoseOfTheDeclarationWhereAnAliasIsWrong() {
    String json =
        Orders.json(
            event -> {
              ObjectNode payload = event.withObject("/payload");
              payload.remove("customer");
              payload.put("buyer", 1);
            });

    assertThat(Orders.errors(json)).containsExactly("string_type /payload/customer");
    assertThat(Orders.errors(json.replace("\"buyer\":1", "\"client\":1,\"buyer\":\"b\"")))
        .isEmpty();
  }

  /** An order whose customer stands under some names, each with itself as the value. */
  private static String withNames(String... names) {
    return Orders.json(
        event -> {
          ObjectNode payload = event.withObject("/payload");
          payload.remove("customer");
          for (String name : names) {
            payload.put(name, name);
          }
        });
  }
}
