package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import golden.order.OrderEvents.Address;
import golden.order.OrderEvents.Item;
import golden.order.OrderPlacedPayload;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.processor.engine.Snippet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records of the user's own. */
class RecordsTest {

  private static final Item BAD = new Item("abc", 0, new BigDecimal("10000"), 0.125, List.of());

  private static final String BAD_JSON =
      "{\"sku\":\"abc\",\"quantity\":0,\"price\":10000,\"weight\":0.125}";

  @Test
  void areJudgedWhereTheyStandWhenBuiltAndWhenRead() {
    Item outer = new Item("ABC-1", 1, BigDecimal.ONE, null, List.of(BAD));
    List<String> expected =
        List.of(
            "string_pattern_mismatch /payload/items/1/parts/0/sku",
            "greater_than_equal /payload/items/1/parts/0/quantity",
            "less_than /payload/items/1/parts/0/price",
            "decimal_max_places /payload/items/1/parts/0/weight");

    assertThat(Orders.errorsOfBuilt(builder -> builder.items(List.of(Orders.ITEM, outer))))
        .isEqualTo(expected);
    assertThat(
            Orders.errors(
                "items",
                """
                [{"sku":"ABC-1","quantity":1,"price":"1","weight":null},
                 {"sku":"ABC-1","quantity":1,"price":"1","weight":1,"parts":[%s]}]"""
                    .formatted(BAD_JSON)))
        .isEqualTo(expected);
  }

  @Test
  void sayInTheWordsOfTheDeclarationWhatIsWrong() {
    assertThat(
            Engine.violations(() -> Orders.placed(builder -> builder.items(List.of(BAD)))).get(0))
        .hasToString("/payload/items/0/sku: must be like [A-Z]{3}-\\d+ [string_pattern_mismatch]");
  }

  @Test
  void areReadWithTheDefaultsOfTheirComponents() {
    Address address =
        Orders.readPlaced("ship_to", "{\"line\":[\"a\"],\"door_code\":\"1\"}").shipTo();

    assertThat(address).isEqualTo(new Address(List.of("a"), "DE", null, "1"));
  }

  @Test
  void haveNoNullsThatTheyDoNotAllow() {
    Item item = new Item(Orders.absent(), 1, Orders.absent(), null, Orders.absent());

    assertThat(Orders.errorsOfBuilt(builder -> builder.items(Arrays.asList(item, null))))
        .containsExactly(
            "string_type /payload/items/0/sku",
            "decimal_type /payload/items/0/price",
            "list_type /payload/items/0/parts",
            "model_type /payload/items/1");
    assertThat(
            Orders.errors(
                "items", "[{\"sku\":null,\"quantity\":1,\"price\":null,\"parts\":null},null]"))
        .containsExactly(
            "string_type /payload/items/0/sku",
            "decimal_type /payload/items/0/price",
            "list_type /payload/items/0/parts",
            "model_type /payload/items/1");
  }

  @Test
  void areMissedInTheirComponents() {
    assertThat(Orders.errors("items", "[{}]"))
        .containsExactly(
            "missing /payload/items/0/sku",
            "missing /payload/items/0/quantity",
            "missing /payload/items/0/price");
  }

  @Test
  void areCopiedWhereTheyHoldWhatCanBeChanged() {
    List<String> lines = new ArrayList<>(List.of("Main Street 1"));
    Map<String, Object> hints = new HashMap<>(Map.of("floor", 3L));
    List<Item> parts = new ArrayList<>(List.of(Orders.ITEM));
    OrderPlacedPayload placed =
        Orders.placed(
            builder ->
                builder
                    .shipTo(new Address(lines, "DE", hints, null))
                    .billTo(new Address(lines, "FR", hints, null))
                    .items(List.of(new Item("ABC-2", 1, BigDecimal.ONE, null, parts))));
    lines.clear();
    hints.clear();
    parts.clear();

    assertThat(placed.shipTo().lines()).containsExactly("Main Street 1");
    assertThat(placed.shipTo().hints()).isEqualTo(Map.of("floor", 3));
    assertThat(placed.billTo().orElseThrow().lines()).containsExactly("Main Street 1");
    assertThat(placed.items().get(0).parts()).containsExactly(Orders.ITEM);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> placed.shipTo().lines().add("more"));
  }

  @Test
  void equalTheirRoundTripWithFreeJsonInThem() {
    Map<String, Object> hints = new HashMap<>();
    hints.put("long", 3L);
    hints.put("float", 0.1f);
    hints.put("null", null);
    hints.put("list", Arrays.asList((short) 1, null));
    OrderPlacedPayload placed =
        Orders.placed(builder -> builder.shipTo(new Address(List.of("a"), "DE", hints, null)));

    assertThat(Orders.roundTrip(Orders.event(placed)).payload()).isEqualTo(placed);
  }

  @Test
  void mayNotHoldFreeJsonThatIsNone() {
    Map<String, Object> hints = Map.of("a", List.of(new Object()), "b", Double.NaN);

    assertThat(
            Orders.errorsOfBuilt(
                builder -> builder.shipTo(new Address(List.of("a"), "DE", hints, null))))
        .containsExactlyInAnyOrder(
            "invalid-json-value /payload/ship_to/hints/a/0",
            "finite_number /payload/ship_to/hints/b");
  }

  @Test
  void thatHoldThemselvesByWayOfAListAreNested() {
    OrderPlacedPayload placed = Orders.placed(builder -> builder.items(List.of(tree(400))));

    assertThat(Orders.roundTrip(Orders.event(placed)).payload()).isEqualTo(placed);
    assertThat(placed.toBuilder().build()).isEqualTo(placed).hasSameHashCodeAs(placed);
  }

  private static Item tree(int depth) {
    Item item = Orders.ITEM;
    for (int level = 2; level < depth / 2; level++) {
      item = new Item("ABC-1", 1, BigDecimal.ONE, null, List.of(item));
    }
    return item;
  }

  @Test
  void areRejectedWhereNoReaderWouldTakeThem() {
    assertThat(Orders.errorsOfBuilt(builder -> builder.items(List.of(tree(1_200)))))
        .singleElement()
        .asString()
        .startsWith("recursion_loop /payload/items/0/parts/0/parts/0");
  }

  @Test
  void thatHoldThemselvesAreRejected() {
    List<Item> parts = new ArrayList<>();
    Item cycle = new Item("ABC-1", 1, BigDecimal.ONE, null, parts);
    parts.add(cycle);

    assertThat(Orders.errorsOfBuilt(builder -> builder.items(List.of(cycle))))
        .singleElement()
        .asString()
        .startsWith("recursion_loop /payload/items/0/parts/0/parts/0");
    assertThat(Orders.errorsOfBuilt(builder -> builder.addItems(cycle).addItems(cycle)))
        .hasSize(2)
        .allMatch(error -> error.startsWith("recursion_loop /payload/items/"));
  }

  private static final String PICKY =
      """
      record Picky(String text, List<String> words) {
        public Picky {
          if (text.isEmpty() || words.isEmpty()) {
            throw new IllegalArgumentException("there is nothing in " + text + words);
          }
          if (text.equals("null")) {
            throw new NullPointerException();
          }
        }
      }
      record Secretive(@Sensitive String secret) {
        public Secretive {
          if (!secret.equals("open")) {
            throw new IllegalArgumentException(secret + " is wrong");
          }
        }
      }
      record Outer(@Nullable Secretive inner) {
        public Outer {
          if (inner != null) {
            throw new IllegalStateException("not with " + inner);
          }
        }
      }
      """;

  private static final String READ =
      """
      List<String> found = new ArrayList<>();
      for (Engine engine : Engine.values()) {
        found.addAll(
            Engine.violations(
                    () -> engine.read(AnyEventCodec.INSTANCE, AnyEvent.class, \"""
                        {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"any.done",
                         "timestamp":"2026-01-15T10:30:00Z","payload":{"value":%s}}\"""))
                .stream().map(Violation::toString).toList());
      }
      return found.stream().distinct().toList();
      """;

  @Test
  void areRefusedByTheirOwnConstructor() {
    assertThat(
            Snippet.<List<String>>run(
                "List<Picky> value();",
                PICKY,
                READ.formatted(
                    "[{\"text\":\"\",\"words\":[]},{\"text\":\"null\",\"words\":[\"a\"]}]")))
        .containsExactly(
            "/payload/value/0: is refused: there is nothing in [] [value_error]",
            "/payload/value/1: is refused: NullPointerException [value_error]");
  }

  @Test
  void hideWhatTheirConstructorSaysWhereItCouldBeSensitive() {
    assertThat(
            Snippet.<List<String>>run(
                "Secretive value();", PICKY, READ.formatted("{\"secret\":\"hunter2\"}")))
        .containsExactly("/payload/value: is refused: IllegalArgumentException [value_error]");
    assertThat(
            Snippet.<List<String>>run(
                "Outer value();", PICKY, READ.formatted("{\"inner\":{\"secret\":\"open\"}}")))
        .containsExactly("/payload/value: is refused: IllegalStateException [value_error]");
  }

  @Test
  void areRefusedWhereTheyCannotBeCopiedWhenBuilt() {
    List<String> violations =
        Snippet.run(
            "List<Picky> values(); Optional<Picky> maybe(); Map<String, Picky> map(); Nest nest();",
            PICKY + "record Nest(List<Picky> list) {}",
            """
            List<String> words = new ArrayList<>(List.of("a"));
            AnyEvents.Picky picky = new AnyEvents.Picky("x", words);
            words.clear();
            return Engine.violations(
                    () ->
                        AnyDonePayload.builder()
                            .values(List.of(picky))
                            .maybe(picky)
                            .map(Map.of("k", picky))
                            .nest(new AnyEvents.Nest(List.of(picky)))
                            .build())
                .stream().map(Violation::toString).toList();
            """);

    assertThat(violations)
        .containsExactly(
            "/payload/values/0: is refused: there is nothing in x[] [value_error]",
            "/payload/maybe: is refused: there is nothing in x[] [value_error]",
            "/payload/map/k: is refused: there is nothing in x[] [value_error]",
            "/payload/nest/list/0: is refused: there is nothing in x[] [value_error]");
  }
}
