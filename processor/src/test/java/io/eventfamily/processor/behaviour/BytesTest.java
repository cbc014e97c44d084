package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderDefaultedPayload;
import golden.order.OrderEvent;
import org.junit.jupiter.api.Test;

/** Arrays of bytes, which anybody can change who has them. */
class BytesTest {

  private static OrderDefaultedPayload with(byte[] data) {
    return OrderDefaultedPayload.builder().data(data).build();
  }

  @Test
  void areCopiedOnTheWayInAndOnTheWayOut() {
    byte[] data = {1, 2};
    OrderDefaultedPayload payload = with(data);
    data[0] = 9;
    payload.data()[1] = 9;

    assertThat(payload.data()).containsExactly(1, 2);
  }

  @Test
  void areEqualByWhatIsInThem() {
    OrderDefaultedPayload payload = with(new byte[] {1, 2});

    assertThat(with(new byte[] {1, 2})).isEqualTo(payload).hasSameHashCodeAs(payload);
    assertThat(with(new byte[] {2, 1})).isNotEqualTo(payload);
    assertThat(payload.withData(new byte[] {1, 2})).isSameAs(payload);
    assertThat(payload.withData(new byte[0]).data()).isEmpty();
    assertThat(Orders.roundTrip(OrderEvent.of(payload)).payload()).isEqualTo(payload);
  }

  @Test
  void areShownByTheirNumber() {
    assertThat(with(new byte[] {1, 2})).asString().contains("data=2 bytes, noData=0 bytes");
  }

  @Test
  void ofADefaultAreEachTimeNew() {
    OrderDefaultedPayload.builder().build().data()[0] = 9;

    assertThat(OrderDefaultedPayload.builder().build().data()).containsExactly(1, 2, 3);
  }
}
