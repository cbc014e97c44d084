package io.eventfamily.example;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to tasks that recur. */
@EventFamily(name = "recurring", correlated = false)
public interface RecurringEvents {

  /** The pattern of a completed task asks for another one. */
  @Payload
  interface Triggered {
    /** The completed task. */
    @PartitionKey
    UUID taskId();

    UUID userId();

    /** Such as daily, weekly or monthly. */
    String recurrencePattern();

    Instant nextDueDate();

    /** The properties to copy. */
    Map<String, Object> originalTaskData();
  }

  /** The next occurrence was created. */
  @Payload
  interface Spawned {
    UUID newTaskId();

    /** The completed task that triggered this. */
    @PartitionKey
    UUID originalTaskId();

    UUID userId();

    String recurrencePattern();

    Instant dueDate();

    /** 1 for the first. */
    int occurrenceNumber();
  }
}
