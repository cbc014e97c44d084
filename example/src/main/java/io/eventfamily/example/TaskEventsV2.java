package io.eventfamily.example;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to tasks, in the second version: a task has attachments and subtasks. Both versions
 * are on one topic, and consumers of each read both.
 */
@SuppressWarnings("eventfamily:EF510") // the new names are wanted, though nothing breaks
@EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class)
public interface TaskEventsV2 {

  /** A task was created. */
  @Payload
  interface Created extends TaskEvents.Created {
    /** Where to find what belongs to the task. */
    @DefaultValue
    List<String> attachments();

    /** The tasks that this one consists of. */
    @DefaultValue
    List<UUID> subtasks();

    @Nullable
    @Positive
    Integer estimatedDurationMinutes();
  }

  /** A task was changed. */
  @Payload
  interface Updated extends TaskEvents.Updated {}

  /** A task was completed. */
  @Payload
  interface Completed extends TaskEvents.Completed {}

  /** A task was deleted. */
  @Payload
  interface Deleted extends TaskEvents.Deleted {}
}
