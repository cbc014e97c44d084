package io.eventfamily.example;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to tasks. */
@EventFamily(name = "task")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

    UUID userId();

    /** What is to be done. */
    @Size(min = 1, max = 200)
    String title();

    @Nullable String description();

    @DefaultValue("medium")
    String priority();

    @Nullable Instant dueDate();

    @DefaultValue
    List<String> tags();
  }

  /** A task was changed. */
  @Payload
  interface Updated {
    @PartitionKey
    UUID taskId();

    UUID userId();

    @Nullable String title();

    @Nullable String description();

    @Nullable String priority();

    @Nullable Instant dueDate();

    @Nullable List<String> tags();

    /** The names of the properties that changed. */
    List<String> updatedFields();
  }

  /** A task was completed. */
  @Payload
  interface Completed {
    @PartitionKey
    UUID taskId();

    UUID userId();

    Instant completedAt();

    @DefaultValue("false")
    boolean hasRecurrence();

    @Nullable String recurrencePattern();
  }

  /** A task was deleted. */
  @Payload
  interface Deleted {
    @PartitionKey
    UUID taskId();

    UUID userId();

    Instant deletedAt();

    @Nullable String reason();
  }
}
