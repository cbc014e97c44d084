package com.example;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/** A usual family. */
@EventFamily(name = "task", topic = "task-events")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

    @Size(min = 1, max = 200)
    String title();

    @Sensitive
    @DefaultValue
    Map<String, @Size(max = 10) String> notes();
  }

  /** A task was completed. */
  @Payload
  interface Completed {
    @PartitionKey
    UUID taskId();
  }
}
