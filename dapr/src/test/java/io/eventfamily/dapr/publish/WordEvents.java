package io.eventfamily.dapr.publish;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;

/** Events with keys and numbers of any kind. */
@EventFamily(name = "word")
public interface WordEvents {

  /** A word was said. */
  @Payload
  interface Said {
    @PartitionKey
    String word();

    @DefaultValue("0")
    long number();
  }
}
