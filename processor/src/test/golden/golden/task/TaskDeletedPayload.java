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
 * A task was deleted.
 */
@JsonSerialize(
    using = TaskEventJackson2Module.TaskDeletedPayloadSerializer.class
)
@JsonDeserialize(
    using = TaskEventJackson2Module.TaskDeletedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = TaskEventJackson3Module.TaskDeletedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskEventJackson3Module.TaskDeletedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskDeletedPayload implements TaskEvents.Deleted, TaskEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName DELETED_AT = PropertyName.of("deleted_at");

  private static final PropertyName REASON = PropertyName.of("reason");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, USER_ID, DELETED_AT,
      REASON);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private final UUID userId;

  private final Instant deletedAt;

  private final @Nullable String reason;

  private TaskDeletedPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.deletedAt = Objects.requireNonNull(builder.deletedAt);
    this.reason = builder.reason;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public TaskEventType eventType() {
    return TaskEventType.DELETED;
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
  public Instant deletedAt() {
    return deletedAt;
  }

  @Override
  public @Nullable String reason() {
    return reason;
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
  public TaskDeletedPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskDeletedPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code deletedAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskDeletedPayload withDeletedAt(Instant deletedAt) {
    return Objects.equals(this.deletedAt, deletedAt) ? this
        : toBuilder().deletedAt(deletedAt).build();
  }

  /**
   * A copy with another {@code reason}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskDeletedPayload withReason(@Nullable String reason) {
    return Objects.equals(this.reason, reason) ? this : toBuilder().reason(reason).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskDeletedPayload that
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && deletedAt.equals(that.deletedAt)
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, userId, deletedAt, reason);
  }

  @Override
  public String toString() {
    return "TaskDeletedPayload["
        + "taskId=" + taskId
        + ", userId=" + userId
        + ", deletedAt=" + deletedAt
        + ", reason=" + reason
        + "]";
  }

  static @Nullable TaskDeletedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        case 1 -> builder.userId = in.readUuid();
        case 2 -> builder.deletedAt = in.readInstant();
        case 3 -> builder.reason = in.readNull() ? null : in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskDeletedPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(DELETED_AT).writeInstant(deletedAt);
    out.property(REASON).writeString(reason);
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
   * Collects the properties of a {@link TaskDeletedPayload}.
   */
  public static final class Builder implements TaskIdStage, UserIdStage, DeletedAtStage {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable Instant deletedAt;

    private boolean deletedAtSet;

    private @Nullable String reason;

    private Builder() {
    }

    private Builder(TaskDeletedPayload payload) {
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.deletedAt = payload.deletedAt;
      this.reason = payload.reason;
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
    public Builder deletedAt(Instant deletedAt) {
      this.deletedAt = deletedAt;
      this.deletedAtSet = true;
      return this;
    }

    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public TaskDeletedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new TaskDeletedPayload(this);
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(DELETED_AT, Checks.required(deletedAt, deletedAtSet, Problem.DATETIME_TYPE));
      problems.checkJava(DELETED_AT, deletedAt, JavaValues::problemOf);
      problems.checkJava(REASON, reason, JavaValues::problemOf);
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
    DeletedAtStage userId(UUID userId);
  }

  /**
   * Where {@code deletedAt} is set.
   */
  public interface DeletedAtStage {
    Builder deletedAt(Instant deletedAt);
  }
}
