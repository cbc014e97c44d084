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
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A task is to be found by other words.
 */
@JsonDeserialize(
    using = TaskViewEventJackson2Module.TaskViewUpdatedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskViewEventJackson3Module.TaskViewUpdatedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskViewUpdatedPayload implements TaskView.Updated, TaskViewEventPayload {
  private static final PropertyName ID = PropertyName.of("task_id");

  private static final PropertyName TITLE = PropertyName.ofSensitive("title");

  private static final PropertyNames PROPERTIES = PropertyNames.of(ID, TITLE);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID id;

  private final @Nullable String title;

  private TaskViewUpdatedPayload(Builder builder) {
    this.id = Objects.requireNonNull(builder.id);
    this.title = builder.title;
  }

  @Override
  public TaskViewEventType eventType() {
    return TaskViewEventType.UPDATED;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public @Nullable String title() {
    return title;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskViewUpdatedPayload that
        && id.equals(that.id)
        && Objects.equals(title, that.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title);
  }

  @Override
  public String toString() {
    return "TaskViewUpdatedPayload["
        + "id=" + id
        + ", title=" + "***"
        + "]";
  }

  static @Nullable TaskViewUpdatedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.id = in.readUuid();
        case 1 -> builder.title = in.readNull() ? null : in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskViewUpdatedPayload(builder) : null;
  }

  /**
   * What is read of a {@link TaskViewUpdatedPayload}, until it was judged.
   */
  private static final class Builder {
    private @Nullable UUID id;

    private boolean idSet;

    private @Nullable String title;

    private Builder() {
    }

    private void check(Problems problems) {
      problems.check(ID, Checks.required(id, idSet, Problem.UUID_TYPE));
      problems.checkJava(TITLE, title, JavaValues::problemOf);
    }
  }
}
