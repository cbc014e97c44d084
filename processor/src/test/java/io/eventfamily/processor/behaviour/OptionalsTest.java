package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderDefaultedPayload;
import golden.order.OrderEvents.Address;
import golden.order.OrderPlacedPayload;
import io.eventfamily.processor.engine.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Properties of all kinds of {@code Optional}. */
class OptionalsTest {

  private static final List<String> NAMES =
      List.of("bill_to", "coupon", "priority", "weight", "discount");

  @Test
  void areEmptyWhereNothingIsSet() {
    assertEmpty(Orders.placed(builder -> {}));
  }

  @Test
  void areEmptyForAbsentAndForNull() {
    for (String name : NAMES) {
      assertEmpty((OrderPlacedPayload) Orders.read(Orders.jsonWithout(name)).payload());
      assertEmpty(Orders.readPlaced(name, "null"));
    }
  }

  @Test
  void areEmptyWhereTheyAreNullThemselves() {
    assertEmpty(
        Orders.placed(
            builder ->
                builder
                    .billTo(Orders.<Optional<Address>>absent())
                    .coupon(Orders.<Optional<String>>absent())
                    .priority(Orders.<OptionalInt>absent())
                    .weight(Orders.<OptionalLong>absent())
                    .discount(Orders.<OptionalDouble>absent())));
    assertEmpty(
        Orders.placed(
            builder ->
                builder
                    .billTo((Address) null)
                    .coupon((String) null)
                    .priority((Integer) null)
                    .weight((Long) null)
                    .discount((Double) null)));
  }

  private static void assertEmpty(OrderPlacedPayload placed) {
    assertThat(placed.billTo()).isEmpty();
    assertThat(placed.coupon()).isEmpty();
    assertThat(placed.priority()).isEmpty();
    assertThat(placed.weight()).isEmpty();
    assertThat(placed.discount()).isEmpty();
    assertThat(NAMES)
        .allSatisfy(name -> assertThat(Orders.written(placed, name)).isEqualTo("null"));
  }

  @Test
  void areSetBareAndInAnOptional() {
    OrderPlacedPayload bare =
        Orders.placed(
            builder ->
                builder.billTo(Orders.ADDRESS).coupon("ABC").priority(1).weight(2L).discount(0.5));
    OrderPlacedPayload wrapped =
        Orders.placed(
            builder ->
                builder
                    .billTo(Optional.of(Orders.ADDRESS))
                    .coupon(Optional.of("ABC"))
                    .priority(OptionalInt.of(1))
                    .weight(OptionalLong.of(2))
                    .discount(OptionalDouble.of(0.5)));

    assertThat(bare).isEqualTo(wrapped).hasSameHashCodeAs(wrapped);
    assertThat(bare.coupon()).contains("ABC");
    assertThat(bare.priority()).hasValue(1);
    assertThat(Orders.roundTrip(Orders.event(bare)).payload()).isEqualTo(bare);
    assertThat(bare).asString().contains("coupon=ABC, priority=1, weight=2, discount=0.5");
  }

  @Test
  void areJudgedByWhatIsInThem() {
    assertThat(
            Orders.errorsOfBuilt(
                builder ->
                    builder
                        .coupon("ABCD")
                        .discount(Double.NaN)
                        .billTo(new Address(List.of(" "), "de", null, null))))
        .containsExactly(
            "string_too_short /payload/bill_to/line/0",
            "string_pattern_mismatch /payload/bill_to/country",
            "string_too_long /payload/coupon",
            "finite_number /payload/discount");
    assertThat(Orders.errors("coupon", "\"ABCD\""))
        .containsExactly("string_too_long /payload/coupon");
    assertThat(Orders.errors("priority", "1.5")).containsExactly("int_type /payload/priority");
  }

  @Test
  void areChangedByCopying() {
    OrderPlacedPayload placed = Orders.placed(builder -> builder.coupon("ABC").priority(1));

    assertThat(placed.withCoupon(Optional.of("ABC"))).isSameAs(placed);
    assertThat(placed.withPriority(OptionalInt.of(1))).isSameAs(placed);
    assertThat(placed.withWeight(OptionalLong.empty())).isSameAs(placed);
    assertThat(placed.withCoupon(Optional.empty()).coupon()).isEmpty();
    assertThat(placed.withPriority(OptionalInt.of(2)).priority()).hasValue(2);
  }

  @Test
  void haveDefaultsThatANullTakesAway() {
    assertThat(OrderDefaultedPayload.builder().build().optional()).hasValue(7);
    assertThat(OrderDefaultedPayload.builder().optional(OptionalInt.empty()).build().optional())
        .isEmpty();
  }

  @Test
  void inContainersAreNulls() {
    List<Object> seen =
        Snippet.run(
            """
            List<Optional<@Size(max = 1) String>> list();
            Map<String, OptionalInt> map();
            Optional<byte[]> data();
            Optional<List<Optional<Integer>>> nested();
            """,
            "",
            """
            AnyDonePayload payload = AnyDonePayload.builder()
                .addList(Optional.of("a")).addList(Optional.empty()).addList(null)
                .putMap("a", OptionalInt.of(1)).putMap("b", OptionalInt.empty())
                .data(new byte[] {1}).addNested(Optional.of(1)).addNested(Optional.empty())
                .build();
            String json = AnyEventCodec.INSTANCE.toJson(AnyEvent.of(payload));
            AnyDonePayload read = (AnyDonePayload) AnyEventCodec.INSTANCE.fromJson(json).payload();
            return List.of(
                json.substring(json.indexOf("\\"payload\\"")),
                read.equals(AnyDonePayload.builder()
                    .list(List.of(Optional.of("a"), Optional.empty(), Optional.empty()))
                    .map(payload.map()).data(payload.data()).nested(payload.nested()).build()),
                read.equals(payload),
                Engine.errors(() -> payload.toBuilder().addList(Optional.of("ab")).build()));
            """);

    assertThat(seen)
        .containsExactly(
            "\"payload\":{\"list\":[\"a\",null,null],\"map\":{\"a\":1,\"b\":null},\"data\":\"AQ==\","
                + "\"nested\":[1,null]}}",
            true,
            true,
            List.of("string_too_long /payload/list/3"));
  }

  @Test
  void areNeverNullWhateverHoldsThem() {
    List<Object> seen =
        Snippet.run(
            """
            List<Optional<String>> list();
            Map<String, OptionalLong> map();
            List<List<Optional<List<String>>>> nested();
            Holder holder();
            List<Holder> holders();
            @DefaultValue default Set<Optional<String>> set() {
              return new LinkedHashSet<>(Arrays.asList(Optional.of("a"), null));
            }
            """,
            "record Holder(Optional<String> text, OptionalInt count, @Nullable Holder next) {}",
            """
            List<String> words = new ArrayList<>(List.of("a"));
            AnyEvents.Holder holder =
                new AnyEvents.Holder(null, null, new AnyEvents.Holder(null, null, null));
            Map<String, OptionalLong> map = new HashMap<>();
            map.put("a", null);
            AnyDonePayload payload = AnyDonePayload.builder()
                .list(Arrays.asList(null, Optional.of("a"))).addList(null)
                .map(map).putMap("b", null)
                .nested(List.of(Arrays.asList(null, Optional.of(words))))
                .addNested(new ArrayList<>(List.of(Optional.of(words))))
                .holder(holder).addHolders(holder)
                .build();
            words.clear();
            return List.of(
                payload.list(), payload.map(), payload.nested(), payload.holder(), payload.set(),
                AnyEventCodec.INSTANCE.fromJson(
                    AnyEventCodec.INSTANCE.toJson(AnyEvent.of(payload))).payload()
                    .equals(payload)).stream().map(Object::toString).toList();
            """);

    assertThat(seen)
        .containsExactly(
            "[Optional.empty, Optional[a], Optional.empty]",
            "{a=OptionalLong.empty, b=OptionalLong.empty}",
            "[[Optional.empty, Optional[[a]]], [Optional[[a]]]]",
            "Holder[text=Optional.empty, count=OptionalInt.empty, next=Holder[text=Optional.empty,"
                + " count=OptionalInt.empty, next=null]]",
            "[Optional[a], Optional.empty]",
            "true");
  }
}
