package io.eventfamily.example;

import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import java.util.List;
import java.util.UUID;

/**
 * What a service for subtasks uses of the events of tasks. It knows nothing of their owner but the
 * schema that the owner has recorded.
 */
@EventFamily(name = "task", version = "2.0.0", view = true)
public interface TaskView {

  /** A task was created. */
  @Payload
  interface Created {
    UUID taskId();

    String title();

    List<UUID> subtasks();
  }
}
