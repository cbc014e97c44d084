package io.eventfamily.reliability;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;

/** A family of many events for a few keys. */
@EventFamily(name = "meter", topic = "meter-events")
public interface MeterEvents {

  /** Somebody has read a meter. */
  @Payload
  interface Read {
    @PartitionKey
    String meter();

    long reading();

    String remark();
  }
}
