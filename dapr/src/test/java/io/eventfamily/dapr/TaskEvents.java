package io.eventfamily.dapr;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import java.util.List;
import java.util.UUID;

/** What the tests publish. */
@EventFamily(name = "task", topic = "task-events")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

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
