package golden.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A task is not to be found any more, whoever deleted it.
 */
@JsonDeserialize(
    using = TaskViewEventJackson2Module.TaskViewDeletedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskViewEventJackson3Module.TaskViewDeletedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskViewDeletedPayload implements TaskView.Deleted, TaskViewEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private TaskViewDeletedPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
  }

  @Override
  public TaskViewEventType eventType() {
    return TaskViewEventType.DELETED;
  }

  @Override
  public UUID taskId() {
    return taskId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskViewDeletedPayload that
        && taskId.equals(that.taskId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId);
  }

  @Override
  public String toString() {
    return "TaskViewDeletedPayload["
        + "taskId=" + taskId
        + "]";
  }

  static @Nullable TaskViewDeletedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskViewDeletedPayload(builder) : null;
  }

  /**
   * What is read of a {@link TaskViewDeletedPayload}, until it was judged.
   */
  private static final class Builder {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private Builder() {
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
    }
  }
}
