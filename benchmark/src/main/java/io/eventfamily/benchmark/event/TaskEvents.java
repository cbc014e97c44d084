package io.eventfamily.benchmark.event;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small events, as most are. */
@EventFamily(name = "task")
public interface TaskEvents {

  /** A task was created. */
  @Payload
  interface Created {
    @PartitionKey
    UUID taskId();

    UUID userId();

    @Size(min = 1, max = 200)
    String title();

    @Nullable String description();

    @DefaultValue("medium")
    String priority();

    @Nullable Instant dueDate();

    @DefaultValue
    List<String> tags();
  }

  /** A task was completed. */
  @Payload
  interface Completed {
    @PartitionKey
    UUID taskId();

    UUID userId();

    Instant completedAt();
  }
}
