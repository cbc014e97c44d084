package golden.taskv2;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to tasks, in a second version with attachments and subtasks. */
@EventFamily(name = "task", version = "2.0.0", correlated = false)
public interface TaskEventsV2 {

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

    @DefaultValue
    List<String> attachments();

    @DefaultValue
    List<UUID> subtasks();

    @Nullable Integer estimatedDurationMinutes();
  }
}
