package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import golden.order.OrderPlacedPayload;
import golden.order.Payment.Method;
import io.eventfamily.processor.engine.Snippet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists, sets and maps. */
class ContainersTest {

  @Test
  void setsKeepTheOrderInWhichTheirItemsCame() {
    OrderPlacedPayload built =
        Orders.placed(
            builder ->
                builder
                    .labels(new LinkedHashSet<>(List.of("c", "a")))
                    .addLabels("b")
                    .addLabels("a"));
    OrderPlacedPayload read = Orders.readPlaced("labels", "[\"c\",\"a\",\"c\",\"b\",\"a\"]");

    assertThat(built.labels()).containsExactly("c", "a", "b");
    assertThat(read.labels()).containsExactly("c", "a", "b");
    assertThat(Orders.written(built, "labels")).isEqualTo("[\"c\",\"a\",\"b\"]");
  }

  @Test
  void sortedSetsHaveTheNaturalOrderOfTheirItems() {
    SortedSet<Integer> falling = new TreeSet<>(Comparator.reverseOrder());
    falling.addAll(List.of(1, 2, 3));
    OrderPlacedPayload built = Orders.placed(builder -> builder.steps(falling).addSteps(0));
    OrderPlacedPayload read = Orders.readPlaced("steps", "[3,1,2,1,0]");

    assertThat(built.steps()).containsExactly(0, 1, 2, 3);
    assertThat(read.steps()).containsExactly(0, 1, 2, 3).isEqualTo(built.steps());
    assertThat(Orders.written(built, "steps")).isEqualTo("[0,1,2,3]");
    assertThat(built.steps().first()).isZero();
  }

  @Test
  void sortedSetsAreNotReadWhereTheirItemsCannotBeCompared() {
    List<Object> seen =
        Snippet.run(
            "SortedSet<Version> versions();",
            """
            record Version(@Nullable Integer number) implements Comparable<Version> {
              @Override public int compareTo(Version other) {
                return number.compareTo(other.number);
              }
            }
            """,
            """
            List<Object> seen = new ArrayList<>();
            for (Engine engine : Engine.values()) {
              seen.add(
                  engine.judge(AnyEventCodec.INSTANCE, AnyEvent.class, \"""
                      {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"any.done",
                       "timestamp":"2026-01-15T10:30:00Z","payload":{"versions":
                       [{"number":2},{"number":1},{"number":null}]}}\""").toString());
            }
            return seen.stream().distinct().toList();
            """);

    assertThat(seen)
        .containsExactly(
            "[/payload/versions/2: cannot be put in order: NullPointerException [value_error]]");
  }

  @Test
  void nullsInThemAreViolationsWhereTheyAre() {
    SortedSet<Integer> steps = new TreeSet<>(Comparator.nullsLast(Comparator.naturalOrder()));
    steps.addAll(Arrays.asList(1, null));
    Map<Method, BigDecimal> paid = new LinkedHashMap<>();
    paid.put(Method.CARD, null);
    paid.put(null, BigDecimal.ONE);

    assertThat(
            Orders.errorsOfBuilt(
                builder ->
                    builder
                        .labels(new LinkedHashSet<>(Arrays.asList("a", null)))
                        .steps(steps)
                        .paid(paid)
                        .addItems(Orders.absent())
                        .table(Arrays.asList(Arrays.asList("a", null), null))))
        .containsExactly(
            "model_type /payload/items/1",
            "string_type /payload/labels/1",
            "int_type /payload/steps/0",
            "decimal_type /payload/paid/card",
            "enum /payload/paid/null",
            "list_type /payload/table/1");
    assertThat(Orders.errors("labels", "[\"a\",null]"))
        .containsExactly("string_type /payload/labels/1");
    assertThat(Orders.errors("steps", "[1,null]")).containsExactly("int_type /payload/steps/1");
    assertThat(Orders.errors("paid", "{\"card\":null}"))
        .containsExactly("decimal_type /payload/paid/card");
  }

  @Test
  void keysAreJudgedByTheirType() {
    assertThat(Orders.errors("attributes", "{\"1\":1,\"01\":1,\"a\":1,\"\":1,\"2147483648\":1}"))
        .containsExactly(
            "int_parsing /payload/attributes/01",
            "int_parsing /payload/attributes/a",
            "int_parsing /payload/attributes/",
            "less_than_equal /payload/attributes/2147483648");
    assertThat(Orders.errors("groups", "{\"a\":[],\"B\":[],\"1\":[]}"))
        .containsExactly("string_pattern_mismatch /payload/groups/1");
    assertThat(Orders.errorsOfBuilt(builder -> builder.putGroups("a/b", List.of())))
        .containsExactly("string_pattern_mismatch /payload/groups/a~1b");
  }

  @Test
  void keysCanBeUuidsEnumsAndIntegers() {
    OrderPlacedPayload read =
        Orders.readPlaced("attributes", "{\"2\":null,\"-1\":{\"a\":[1,null]}}");

    assertThat(read.attributes()).containsOnlyKeys(2, -1).containsEntry(2, null);
    assertThat(read.attributes().get(-1)).isEqualTo(Map.of("a", Arrays.asList(1, null)));
    assertThat(Orders.written(read, "attributes"))
        .isEqualTo("{\"2\":null,\"-1\":{\"a\":[1,null]}}");
    assertThat(Orders.readPlaced("paid", "{\"bank transfer\":\"1\"}").paid())
        .containsExactly(Map.entry(Method.TRANSFER, BigDecimal.ONE));
  }

  @Test
  void uuidsAsKeysAreOneInAnyCase() {
    List<Object> seen =
        Snippet.run(
            "Map<UUID, Integer> counts();",
            "",
            """
            return List.of(AnyEventCodec.INSTANCE.fromJson(\"""
                {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"any.done",
                 "timestamp":"2026-01-15T10:30:00Z","payload":{"counts":{
                 "0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a":1,
                 "0D9F6A52-3A5B-4C58-9E0F-6F1F3C1D2B7A":2}}}\""").payload().toString());
            """);

    assertThat(seen)
        .containsExactly("AnyDonePayload[counts={0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a=2}]");
  }

  @Test
  void areCopiedToTheLastOne() {
    List<UUID> ids = new ArrayList<>(List.of(Orders.ID));
    Map<String, List<UUID>> groups = new HashMap<>(Map.of("a", ids));
    List<List<String>> table = new ArrayList<>(List.of(new ArrayList<>(List.of("x"))));
    OrderPlacedPayload placed =
        Orders.placed(
            builder ->
                builder.groups(groups).putGroups("b", ids).table(table).addTable(table.get(0)));
    ids.clear();
    groups.clear();
    table.get(0).clear();
    table.clear();

    assertThat(placed.groups()).isEqualTo(Map.of("a", List.of(Orders.ID), "b", List.of(Orders.ID)));
    assertThat(placed.table()).isEqualTo(List.of(List.of("x"), List.of("x")));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> placed.table().get(0).add("y"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> placed.groups().get("a").clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> placed.steps().add(1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> placed.settings().put("a", 1));
  }

  @Test
  void growInABuilderWithoutTouchingWhatWasBuilt() {
    OrderPlacedPayload.Builder builder = Orders.builder().addTable(List.of("a"));
    OrderPlacedPayload first = builder.build();
    OrderPlacedPayload second = builder.addTable(List.of("b")).addSteps(1).build();

    assertThat(first.table()).hasSize(1);
    assertThat(second.table()).hasSize(2);
    assertThat(first.toBuilder().addTable(List.of("c")).build().table()).hasSize(2);
    assertThat(first.table()).hasSize(1);
    assertThat(first.steps()).isEmpty();
  }

  @Test
  void takeManyItemsOneByOne() {
    OrderPlacedPayload.Builder builder = Orders.builder();
    for (int index = 0; index < 100_000; index++) {
      builder
          .addTable(List.of("row"))
          .addSteps(index)
          .putAttributes(index, index)
          .putSettings("key" + index, index);
    }
    OrderPlacedPayload placed = builder.build();

    assertThat(placed.table()).hasSize(100_000);
    assertThat(placed.steps()).hasSize(100_000);
    assertThat(placed.attributes()).hasSize(100_000).containsEntry(99_999, 99_999);
    assertThat(placed.settings()).hasSize(100_000);
  }

  @Test
  void areAddedToWhatIsSetAndAreReplacedWhenSetAgain() {
    OrderPlacedPayload placed =
        Orders.placed(
            builder ->
                builder
                    .addLabels("first")
                    .labels(Set.of("second"))
                    .addLabels("third")
                    .putSettings("a", 1L)
                    .putSettings("a", 2L));

    assertThat(placed.labels()).containsExactly("second", "third");
    assertThat(placed.settings()).containsExactly(Map.entry("a", 2));
  }

  @Test
  void areJudgedAsAWholeWhereTheirItemsAreSound() {
    assertThat(Orders.errors("labels", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\" \"]"))
        .containsExactly("too_long /payload/labels");
    assertThat(Orders.errors("labels", "[\"1\",\"2\",\"3\",\"4\",\"5\",\" \"]"))
        .containsExactly("string_too_short /payload/labels/5");
    assertThat(Orders.errors("labels", "[\" \"]"))
        .containsExactly("string_too_short /payload/labels/0");
    assertThat(Orders.errors("labels", "[\"1\",\"1\",\"1\",\"1\",\"1\",\"1\"]")).isEmpty();
  }

  @Test
  void ofTheSameItemsAreTheSameForACopy() {
    OrderPlacedPayload placed =
        Orders.placed(builder -> builder.labels(Set.of("a")).steps(new TreeSet<>(Set.of(1))));
    SortedSet<String> anyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.add("A");

    assertThat(placed.withLabels(new TreeSet<>(Set.of("a")))).isSameAs(placed);
    assertThat(placed.withSteps(new TreeSet<>(Set.of(1)))).isSameAs(placed);
    assertThat(placed.withItems(new ArrayList<>(placed.items()))).isSameAs(placed);
    assertThat(placed.withLabels(anyCase).labels()).containsExactly("A");
  }
}
