package io.eventfamily.kafka;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import java.util.List;
import java.util.UUID;

/** A usual family. */
@EventFamily(name = "task", topic = "task-events")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

    @Sensitive
    String title();

    @DefaultValue
    List<String> tags();
  }

  /** A task was completed. */
  @Payload
  interface Completed {
    @PartitionKey
    UUID taskId();
  }
}
