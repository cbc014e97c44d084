package com.example;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import java.math.BigDecimal;

/** Another family. */
@EventFamily(name = "order")
public interface OrderEvents {

  /** An order was placed. */
  @Payload
  interface Placed {
    @PartitionKey
    String orderId();

    BigDecimal total();
  }
}
