package io.eventfamily.jdbc;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import java.util.UUID;

/** A usual family. */
@EventFamily(name = "task", topic = "task-events", version = "1.0.0")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

    @Sensitive
    String title();
  }

  /** A task was completed. */
  @Payload
  interface Completed {
    @PartitionKey
    UUID taskId();
  }
}
