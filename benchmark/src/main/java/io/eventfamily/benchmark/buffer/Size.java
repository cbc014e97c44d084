package io.eventfamily.benchmark.buffer;

import io.eventfamily.benchmark.event.OrderEventCodec;
import io.eventfamily.benchmark.event.Orders;
import io.eventfamily.benchmark.event.TaskEventCodec;
import io.eventfamily.benchmark.event.Tasks;
import io.eventfamily.runtime.EventCodec;

/** Events from less than a window to many of them. */
enum Size {
  SMALL(0),
  LARGE(135),
  MANY_WINDOWS(1_900),
  LARGEST(10_870);

  /** How many lines an order has; none where it is a task. */
  private final int lines;

  Size(int lines) {
    this.lines = lines;
  }

  EventCodec<?> codec() {
    return lines == 0 ? TaskEventCodec.INSTANCE : OrderEventCodec.INSTANCE;
  }

  byte[] json() {
    return lines == 0
        ? TaskEventCodec.INSTANCE.toBytes(Tasks.small())
        : OrderEventCodec.INSTANCE.toBytes(Orders.ofLines(lines));
  }
}
