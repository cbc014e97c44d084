package golden.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import io.eventfamily.Sensitive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the search uses of tasks, which another team owns. */
@EventFamily(name = "task", view = true)
public interface TaskView {

  /** A task is to be found. */
  @Payload
  interface Created {
    UUID taskId();

    /** What it is found by. */
    String title();

    @DefaultValue("none")
    String priority();

    Optional<Instant> dueDate();

    List<String> tags();
  }

  /** A task is to be found by other words. */
  @Payload
  interface Updated {
    @JsonProperty("task_id")
    UUID id();

    @Sensitive
    @Nullable String title();
  }

  /** A task is not to be found any more, whoever deleted it. */
  @Payload
  interface Deleted {
    UUID taskId();
  }
}
