package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderPlacedPayload;
import golden.order.Payment;
import io.eventfamily.processor.engine.Engine;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The builder in the form in which nothing required can be forgotten. */
class StagedBuilderTest {

  @Test
  void asksForWhatIsRequiredAndThenTakesTheRest() {
    OrderPlacedPayload placed = staged("ada@example.com").coupon("ABC").build();

    assertThat(placed).isEqualTo(Orders.placed(builder -> builder.coupon("ABC")));
  }

  private static OrderPlacedPayload.Builder staged(String email) {
    return OrderPlacedPayload.staged()
        .orderId(Orders.ID)
        .email(email)
        .customerName("Ada")
        .items(List.of(Orders.ITEM))
        .shipTo(Orders.ADDRESS)
        .labels(Set.of())
        .steps(new TreeSet<>())
        .paid(Map.of())
        .groups(Map.of())
        .table(List.of())
        .payment(new Payment.Free())
        .refunds(List.of())
        .extra("none")
        .attributes(Map.of())
        .from(Orders.FROM)
        .until(Orders.FROM.plusSeconds(3600));
  }

  @Test
  void judgesAsTheOtherFormDoes() {
    assertThat(Engine.errors(() -> staged("ada").build()))
        .containsExactly("value_error /payload/email");
  }

  @Test
  void isTheOneBuilderThatHasNoCodeForIt() {
    List<Class<?>> stages =
        Stream.of(OrderPlacedPayload.class.getDeclaredClasses())
            .filter(type -> type.getSimpleName().endsWith("Stage"))
            .toList();

    assertThat(OrderPlacedPayload.staged()).isExactlyInstanceOf(OrderPlacedPayload.Builder.class);
    assertThat(stages)
        .hasSize(16)
        .allMatch(stage -> stage.getMethods().length == 1)
        .allMatch(stage -> Modifier.isAbstract(stage.getMethods()[0].getModifiers()))
        .allMatch(stage -> stage.isAssignableFrom(OrderPlacedPayload.Builder.class));
  }
}
