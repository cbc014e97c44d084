package com.example.tasks;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What happens to tasks. */
@EventFamily(name = "task")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

    @Size(min = 1, max = 200)
    String title();
  }

  /** A task was completed. */
  @Payload
  interface Completed {
    @PartitionKey
    UUID taskId();
  }
}
