package io.eventfamily.dapr.subscribe;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import java.util.Map;
import java.util.UUID;

/** Events with secrets. */
@EventFamily(name = "account", topic = "account-events")
public interface AccountEvents {

  /** An account was opened. */
  @Payload
  interface Opened {
    @PartitionKey
    UUID accountId();

    @Sensitive
    int pin();

    @Sensitive
    Map<String, Integer> limits();
  }
}
