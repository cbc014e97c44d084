package io.eventfamily.kafka;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A family with a version, and with an envelope that has properties of its own. */
@EventFamily(name = "order", topic = "order-events", version = "1.2.0")
public interface OrderEvents {

  @Nullable String tenantId();

  @DefaultValue("1")
  int attempt();

  @DefaultValue("false")
  boolean replayed();

  @Sensitive
  @Nullable String userEmail();

  /** An order was placed. */
  @Payload
  interface Placed {
    @PartitionKey
    String orderId();

    BigDecimal total();
  }
}
