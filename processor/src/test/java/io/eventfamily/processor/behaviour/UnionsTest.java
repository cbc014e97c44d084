package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderPlacedPayload;
import golden.order.Payment;
import io.eventfamily.processor.engine.Snippet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sealed interfaces of records, told apart by a property. */
class UnionsTest {

  @Test
  void areWrittenWithTheirTagFirst() {
    OrderPlacedPayload placed =
        Orders.placed(
            builder ->
                builder
                    .payment(new Payment.Cash(new BigDecimal("1.50")))
                    .addRefunds(new Payment.Card("1", Payment.Method.TRANSFER))
                    .addRefunds(new Payment.Free()));

    assertThat(Orders.written(placed, "payment"))
        .isEqualTo("{\"kind\":\"cash\",\"given\":\"1.50\"}");
    assertThat(Orders.written(placed, "refunds"))
        .isEqualTo(
            "[{\"kind\":\"card\",\"number\":\"1\",\"method\":\"bank transfer\"},{\"kind\":\"Free\"}]");
    assertThat(Orders.roundTrip(Orders.event(placed)).payload()).isEqualTo(placed);
  }

  @Test
  void areReadWithTheirTagAnywhere() {
    assertThat(
            Orders.readPlaced(
                    "refunds",
                    """
                    [{"number":"1","method":"card","kind":"card"},
                     {"number":"1","more":[{"kind":"cash"}],"kind":"card","method":"card"},
                     {"given":1,"kind":"cash"}]""")
                .refunds())
        .containsExactly(
            new Payment.Card("1", Payment.Method.CARD),
            new Payment.Card("1", Payment.Method.CARD),
            new Payment.Cash(BigDecimal.ONE));
  }

  @Test
  void areRejectedWithoutATagThatIsKnown() {
    assertThat(
            Orders.errors(
                "refunds",
                """
                [{},{"kind":"coins"},{"kind":null},{"kind":1},[],"cash",null,{"kind":"Cash"}]"""))
        .containsExactly(
            "union_tag_not_found /payload/refunds/0",
            "union_tag_invalid /payload/refunds/1",
            "union_tag_invalid /payload/refunds/2",
            "union_tag_invalid /payload/refunds/3",
            "dict_type /payload/refunds/4",
            "dict_type /payload/refunds/5",
            "dict_type /payload/refunds/6",
            "union_tag_invalid /payload/refunds/7");
  }

  @Test
  void areJudgedAsTheirRecordIs() {
    assertThat(Orders.errors("payment", "{\"kind\":\"card\",\"number\":1}"))
        .containsExactly("string_type /payload/payment/number", "missing /payload/payment/method");
    assertThat(
            Orders.errorsOfBuilt(
                builder ->
                    builder
                        .payment(new Payment.Card(Orders.absent(), Orders.absent()))
                        .refunds(Arrays.asList(new Payment.Cash(Orders.absent()), null))))
        .containsExactly(
            "string_type /payload/payment/number",
            "enum /payload/payment/method",
            "decimal_type /payload/refunds/0/given",
            "dict_type /payload/refunds/1");
  }

  @Test
  void takeTheLastOfTwoTags() {
    String json =
        Orders.json("payment", "{\"kind\":\"card\",\"given\":\"1\"}")
            .replace("\"kind\":\"card\"", "\"kind\":\"card\",\"kind\":\"cash\"");

    assertThat(((OrderPlacedPayload) Orders.read(json).payload()).payment())
        .isEqualTo(new Payment.Cash(BigDecimal.ONE));
  }

  @Test
  void mayHoldThemselvesAndWhatCanBeChanged() {
    List<Object> seen =
        Snippet.run(
            "Node value();",
            """
            sealed interface Node {}
            record Leaf(String text) implements Node {}
            sealed interface Inner extends Node {}
            record Branch(List<Node> children) implements Inner {}
            record Pair(Node left, @Nullable Node right) implements Inner {}
            """,
            """
            List<AnyEvents.Node> children = new ArrayList<>(List.of(new AnyEvents.Leaf("a")));
            AnyDonePayload payload = AnyDonePayload.builder()
                .value(new AnyEvents.Pair(new AnyEvents.Branch(children), null)).build();
            children.clear();
            String json = AnyEventCodec.INSTANCE.toJson(AnyEvent.of(payload));
            List<AnyEvents.Node> cycle = new ArrayList<>();
            cycle.add(new AnyEvents.Branch(cycle));
            return List.of(
                json.substring(json.indexOf("\\"payload\\"")),
                AnyEventCodec.INSTANCE.fromJson(json).payload().equals(payload),
                Engine.violations(() -> payload.withValue(new AnyEvents.Branch(cycle))).get(0).code());
            """);

    assertThat(seen)
        .containsExactly(
            "\"payload\":{\"value\":{\"type\":\"Pair\",\"left\":{\"type\":\"Branch\","
                + "\"children\":[{\"type\":\"Leaf\",\"text\":\"a\"}]},\"right\":null}}}",
            true,
            "recursion_loop");
  }
}
