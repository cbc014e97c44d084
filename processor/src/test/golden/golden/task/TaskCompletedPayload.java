package golden.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A task was completed.
 */
@JsonSerialize(
    using = TaskEventJackson2Module.TaskCompletedPayloadSerializer.class
)
@JsonDeserialize(
    using = TaskEventJackson2Module.TaskCompletedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = TaskEventJackson3Module.TaskCompletedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskEventJackson3Module.TaskCompletedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskCompletedPayload implements TaskEvents.Completed, TaskEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName COMPLETED_AT = PropertyName.of("completed_at");

  private static final PropertyName HAS_RECURRENCE = PropertyName.of("has_recurrence");

  private static final PropertyName RECURRENCE_PATTERN = PropertyName.of("recurrence_pattern");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, USER_ID, COMPLETED_AT,
      HAS_RECURRENCE, RECURRENCE_PATTERN);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private final UUID userId;

  private final Instant completedAt;

  private final boolean hasRecurrence;

  private final @Nullable String recurrencePattern;

  private TaskCompletedPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.completedAt = Objects.requireNonNull(builder.completedAt);
    this.hasRecurrence = builder.hasRecurrence;
    this.recurrencePattern = builder.recurrencePattern;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public TaskEventType eventType() {
    return TaskEventType.COMPLETED;
  }

  @Override
  public UUID taskId() {
    return taskId;
  }

  @Override
  public UUID userId() {
    return userId;
  }

  @Override
  public Instant completedAt() {
    return completedAt;
  }

  @Override
  public boolean hasRecurrence() {
    return hasRecurrence;
  }

  @Override
  public @Nullable String recurrencePattern() {
    return recurrencePattern;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code taskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCompletedPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCompletedPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code completedAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCompletedPayload withCompletedAt(Instant completedAt) {
    return Objects.equals(this.completedAt, completedAt) ? this
        : toBuilder().completedAt(completedAt).build();
  }

  /**
   * A copy with another {@code hasRecurrence}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCompletedPayload withHasRecurrence(boolean hasRecurrence) {
    return hasRecurrence == this.hasRecurrence ? this
        : toBuilder().hasRecurrence(hasRecurrence).build();
  }

  /**
   * A copy with another {@code recurrencePattern}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCompletedPayload withRecurrencePattern(@Nullable String recurrencePattern) {
    return Objects.equals(this.recurrencePattern, recurrencePattern) ? this
        : toBuilder().recurrencePattern(recurrencePattern).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskCompletedPayload that
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && completedAt.equals(that.completedAt)
        && hasRecurrence == that.hasRecurrence
        && Objects.equals(recurrencePattern, that.recurrencePattern);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, userId, completedAt, hasRecurrence, recurrencePattern);
  }

  @Override
  public String toString() {
    return "TaskCompletedPayload["
        + "taskId=" + taskId
        + ", userId=" + userId
        + ", completedAt=" + completedAt
        + ", hasRecurrence=" + hasRecurrence
        + ", recurrencePattern=" + recurrencePattern
        + "]";
  }

  static @Nullable TaskCompletedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        case 1 -> builder.userId = in.readUuid();
        case 2 -> builder.completedAt = in.readInstant();
        case 3 -> builder.hasRecurrence = in.readBoolean();
        case 4 -> builder.recurrencePattern = in.readNull() ? null : in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskCompletedPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(COMPLETED_AT).writeInstant(completedAt);
    out.property(HAS_RECURRENCE).writeBoolean(hasRecurrence);
    out.property(RECURRENCE_PATTERN).writeString(recurrencePattern);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static TaskIdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link TaskCompletedPayload}.
   */
  public static final class Builder implements TaskIdStage, UserIdStage, CompletedAtStage {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable Instant completedAt;

    private boolean completedAtSet;

    private boolean hasRecurrence = false;

    private @Nullable String recurrencePattern;

    private Builder() {
    }

    private Builder(TaskCompletedPayload payload) {
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.completedAt = payload.completedAt;
      this.hasRecurrence = payload.hasRecurrence;
      this.recurrencePattern = payload.recurrencePattern;
    }

    @Override
    public Builder taskId(UUID taskId) {
      this.taskId = taskId;
      this.taskIdSet = true;
      return this;
    }

    @Override
    public Builder userId(UUID userId) {
      this.userId = userId;
      this.userIdSet = true;
      return this;
    }

    @Override
    public Builder completedAt(Instant completedAt) {
      this.completedAt = completedAt;
      this.completedAtSet = true;
      return this;
    }

    public Builder hasRecurrence(boolean hasRecurrence) {
      this.hasRecurrence = hasRecurrence;
      return this;
    }

    public Builder recurrencePattern(@Nullable String recurrencePattern) {
      this.recurrencePattern = recurrencePattern;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public TaskCompletedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new TaskCompletedPayload(this);
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(COMPLETED_AT, Checks.required(completedAt, completedAtSet, Problem.DATETIME_TYPE));
      problems.checkJava(COMPLETED_AT, completedAt, JavaValues::problemOf);
      problems.checkJava(RECURRENCE_PATTERN, recurrencePattern, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code taskId} is set.
   */
  public interface TaskIdStage {
    UserIdStage taskId(UUID taskId);
  }

  /**
   * Where {@code userId} is set.
   */
  public interface UserIdStage {
    CompletedAtStage userId(UUID userId);
  }

  /**
   * Where {@code completedAt} is set.
   */
  public interface CompletedAtStage {
    Builder completedAt(Instant completedAt);
  }
}
