package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderEvents.Item;
import golden.order.OrderPlacedPayload;
import golden.order.Payment;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.processor.engine.Snippet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that go across properties. */
class RulesTest {

  private static final Item HEAVY = new Item("ABC-1", 1, BigDecimal.ONE, 500.0, List.of());

  @Test
  void areAskedOfWhatIsBuiltAndOfWhatIsRead() {
    assertThat(Engine.violations(() -> Orders.placed(builder -> builder.until(Orders.FROM))))
        .isEqualTo(Orders.violations(Orders.json("until", "\"2026-01-15T10:00:00Z\"")))
        .singleElement()
        .hasToString("/payload: breaks the rule isUntilAfterFrom [value_error]");
  }

  @Test
  void areAskedOfCopies() {
    OrderPlacedPayload placed = Orders.placed(builder -> {});

    assertThat(Engine.errors(() -> placed.withUntil(Orders.FROM)))
        .containsExactly("value_error /payload");
  }

  @Test
  void areAskedOnlyWhereAllPropertiesAreSound() {
    assertThat(Orders.errorsOfBuilt(builder -> builder.until(Orders.FROM).email("none")))
        .containsExactly("value_error /payload/email");
    assertThat(Orders.errorsOfBuilt(builder -> builder.items(List.of(HEAVY)).until(Orders.FROM)))
        .containsExactly("value_error /payload/items/0");
  }

  @Test
  void inRecordsPointAtTheRecord() {
    Item outer = new Item("ABC-1", 1, BigDecimal.ONE, 1.0, List.of(Orders.ITEM, HEAVY));

    assertThat(Orders.errorsOfBuilt(builder -> builder.items(List.of(Orders.ITEM, outer))))
        .containsExactly("value_error /payload/items/1/parts/1");
    assertThat(
            Orders.errors(
                "items",
                """
                [{"sku":"ABC-1","quantity":1,"price":"1","weight":500,"parts":[]},
                 {"sku":"ABC-1","quantity":1,"price":"1","weight":100}]"""))
        .containsExactly("value_error /payload/items/0", "value_error /payload/items/1");
  }

  @Test
  void areAllListedWhereSeveralAreBroken() {
    List<String> errors =
        Snippet.run(
            """
            int low();
            int high();
            @AssertTrue(message = "must rise") default boolean rises() { return low() < high(); }
            @AssertFalse(message = "must not be even") default boolean isEven() {
              return low() % 2 == 0;
            }
            @AssertTrue default boolean fits() { return high() < 100; }
            """,
            "",
            """
            return Engine.violations(() -> AnyDonePayload.builder().low(4).high(2).build()).stream()
                .map(violation -> violation.pointer() + ": " + violation.message())
                .toList();
            """);

    assertThat(errors).containsExactly("/payload: must rise", "/payload: must not be even");
  }

  @Test
  void areBrokenWhereTheyThrowAndDoNotTellTheText() {
    List<String> errors =
        Snippet.run(
            """
            @Nullable String text();
            @AssertTrue default boolean isShort() { return text().length() < 3; }
            @AssertTrue(message = "must be a number") default boolean isNumber() {
              return Integer.parseInt(text()) > 0;
            }
            @AssertTrue default boolean isEndless() { return isEndless(); }
            """,
            "",
            """
            return Engine.violations(() -> AnyDonePayload.builder().text("x").build()).stream()
                .map(violation -> violation.message())
                .toList();
            """);

    assertThat(errors)
        .containsExactly(
            "must be a number (the rule could not be asked: NumberFormatException)",
            "breaks the rule isEndless (the rule could not be asked: StackOverflowError)");
  }

  @Test
  void leaveHelpersAlone() {
    OrderPlacedPayload placed = Orders.placed(builder -> {});

    assertThat(placed.size()).isEqualTo(1);
    assertThat(placed.isWorthIt()).isTrue();
    assertThat(Orders.errorsOfBuilt(builder -> builder.items(List.of())))
        .containsExactly("too_short /payload/items");
    assertThat(Orders.placed(builder -> builder.addRefunds(new Payment.Free())).refunds())
        .hasSize(1);
  }
}
