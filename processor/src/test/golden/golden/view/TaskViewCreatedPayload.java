package golden.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A task is to be found.
 */
@JsonDeserialize(
    using = TaskViewEventJackson2Module.TaskViewCreatedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskViewEventJackson3Module.TaskViewCreatedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskViewCreatedPayload implements TaskView.Created, TaskViewEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName TITLE = PropertyName.of("title");

  private static final PropertyName PRIORITY = PropertyName.of("priority");

  private static final PropertyName DUE_DATE = PropertyName.of("due_date");

  private static final PropertyName TAGS = PropertyName.of("tags");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, TITLE, PRIORITY,
      DUE_DATE, TAGS);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private final String title;

  private final String priority;

  private final @Nullable Instant dueDate;

  private final List<String> tags;

  private TaskViewCreatedPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.title = Objects.requireNonNull(builder.title);
    this.priority = Objects.requireNonNull(builder.priority);
    this.dueDate = builder.dueDate;
    this.tags = Objects.requireNonNull(builder.tags);
  }

  @Override
  public TaskViewEventType eventType() {
    return TaskViewEventType.CREATED;
  }

  @Override
  public UUID taskId() {
    return taskId;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String priority() {
    return priority;
  }

  @Override
  public Optional<Instant> dueDate() {
    return Optional.ofNullable(dueDate);
  }

  @Override
  public List<String> tags() {
    return tags;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskViewCreatedPayload that
        && taskId.equals(that.taskId)
        && title.equals(that.title)
        && priority.equals(that.priority)
        && Objects.equals(dueDate, that.dueDate)
        && tags.equals(that.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, title, priority, dueDate, tags);
  }

  @Override
  public String toString() {
    return "TaskViewCreatedPayload["
        + "taskId=" + taskId
        + ", title=" + title
        + ", priority=" + priority
        + ", dueDate=" + dueDate
        + ", tags=" + tags
        + "]";
  }

  static @Nullable TaskViewCreatedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        case 1 -> builder.title = in.readString();
        case 2 -> builder.priority = in.readString();
        case 3 -> builder.dueDate = in.readNull() ? null : in.readInstant();
        case 4 -> builder.tags = in.readList(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskViewCreatedPayload(builder) : null;
  }

  /**
   * What is read of a {@link TaskViewCreatedPayload}, until it was judged.
   */
  private static final class Builder {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable String title;

    private boolean titleSet;

    private @Nullable String priority = "none";

    private @Nullable Instant dueDate;

    private @Nullable List<String> tags;

    private boolean tagsSet;

    private Builder() {
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(TITLE, Checks.required(title, titleSet, Problem.STRING_TYPE));
      problems.checkJava(TITLE, title, JavaValues::problemOf);
      problems.check(PRIORITY, Checks.notNull(priority, Problem.STRING_TYPE));
      problems.checkJava(PRIORITY, priority, JavaValues::problemOf);
      problems.checkJava(DUE_DATE, dueDate, JavaValues::problemOf);
      problems.check(TAGS, Checks.required(tags, tagsSet, Problem.LIST_TYPE));
      Checks.items(problems, TAGS, tags, Builder::checkItemOfTags);
    }

    private static void checkItemOfTags(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }
  }
}
