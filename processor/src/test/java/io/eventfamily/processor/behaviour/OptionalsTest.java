package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderDefaultedPayload;
import golden.order.OrderEvents.Address;
import golden.order.OrderPlacedPayload;
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
}
