package golden.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A task was changed.
 */
@JsonSerialize(
    using = TaskEventJackson2Module.TaskUpdatedPayloadSerializer.class
)
@JsonDeserialize(
    using = TaskEventJackson2Module.TaskUpdatedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = TaskEventJackson3Module.TaskUpdatedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskEventJackson3Module.TaskUpdatedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskUpdatedPayload implements TaskEvents.Updated, TaskEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName TITLE = PropertyName.of("title");

  private static final PropertyName DESCRIPTION = PropertyName.of("description");

  private static final PropertyName PRIORITY = PropertyName.of("priority");

  private static final PropertyName DUE_DATE = PropertyName.of("due_date");

  private static final PropertyName TAGS = PropertyName.of("tags");

  private static final PropertyName UPDATED_FIELDS = PropertyName.of("updated_fields");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, USER_ID, TITLE,
      DESCRIPTION, PRIORITY, DUE_DATE, TAGS, UPDATED_FIELDS);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private final UUID userId;

  private final @Nullable String title;

  private final @Nullable String description;

  private final @Nullable String priority;

  private final @Nullable Instant dueDate;

  private final @Nullable List<String> tags;

  private final List<String> updatedFields;

  private TaskUpdatedPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.title = builder.title;
    this.description = builder.description;
    this.priority = builder.priority;
    this.dueDate = builder.dueDate;
    this.tags = builder.tags;
    this.updatedFields = Objects.requireNonNull(builder.updatedFields);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public TaskEventType eventType() {
    return TaskEventType.UPDATED;
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
  public @Nullable String title() {
    return title;
  }

  @Override
  public @Nullable String description() {
    return description;
  }

  @Override
  public @Nullable String priority() {
    return priority;
  }

  @Override
  public @Nullable Instant dueDate() {
    return dueDate;
  }

  @Override
  public @Nullable List<String> tags() {
    return tags;
  }

  @Override
  public List<String> updatedFields() {
    return updatedFields;
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
  public TaskUpdatedPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code title}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withTitle(@Nullable String title) {
    return Objects.equals(this.title, title) ? this : toBuilder().title(title).build();
  }

  /**
   * A copy with another {@code description}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withDescription(@Nullable String description) {
    return Objects.equals(this.description, description) ? this
        : toBuilder().description(description).build();
  }

  /**
   * A copy with another {@code priority}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withPriority(@Nullable String priority) {
    return Objects.equals(this.priority, priority) ? this : toBuilder().priority(priority).build();
  }

  /**
   * A copy with another {@code dueDate}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withDueDate(@Nullable Instant dueDate) {
    return Objects.equals(this.dueDate, dueDate) ? this : toBuilder().dueDate(dueDate).build();
  }

  /**
   * A copy with another {@code tags}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withTags(@Nullable List<String> tags) {
    return Objects.equals(this.tags, tags) ? this : toBuilder().tags(tags).build();
  }

  /**
   * A copy with another {@code updatedFields}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskUpdatedPayload withUpdatedFields(List<String> updatedFields) {
    return Objects.equals(this.updatedFields, updatedFields) ? this
        : toBuilder().updatedFields(updatedFields).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskUpdatedPayload that
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && Objects.equals(title, that.title)
        && Objects.equals(description, that.description)
        && Objects.equals(priority, that.priority)
        && Objects.equals(dueDate, that.dueDate)
        && Objects.equals(tags, that.tags)
        && updatedFields.equals(that.updatedFields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, userId, title, description, priority, dueDate, tags, updatedFields);
  }

  @Override
  public String toString() {
    return "TaskUpdatedPayload["
        + "taskId=" + taskId
        + ", userId=" + userId
        + ", title=" + title
        + ", description=" + description
        + ", priority=" + priority
        + ", dueDate=" + dueDate
        + ", tags=" + tags
        + ", updatedFields=" + updatedFields
        + "]";
  }

  static @Nullable TaskUpdatedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        case 1 -> builder.userId = in.readUuid();
        case 2 -> builder.title = in.readNull() ? null : in.readString();
        case 3 -> builder.description = in.readNull() ? null : in.readString();
        case 4 -> builder.priority = in.readNull() ? null : in.readString();
        case 5 -> builder.dueDate = in.readNull() ? null : in.readInstant();
        case 6 -> builder.tags = in.readNull() ? null : in.readList(JsonReader::readString);
        case 7 -> builder.updatedFields = in.readList(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskUpdatedPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(TITLE).writeString(title);
    out.property(DESCRIPTION).writeString(description);
    out.property(PRIORITY).writeString(priority);
    out.property(DUE_DATE).writeInstant(dueDate);
    out.property(TAGS).writeList(tags, JsonWriter::writeString);
    out.property(UPDATED_FIELDS).writeList(updatedFields, JsonWriter::writeString);
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
   * Collects the properties of a {@link TaskUpdatedPayload}.
   */
  public static final class Builder implements TaskIdStage, UserIdStage, UpdatedFieldsStage {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable String title;

    private @Nullable String description;

    private @Nullable String priority;

    private @Nullable Instant dueDate;

    private @Nullable List<String> tags;

    private @Nullable List<String> updatedFields;

    private boolean updatedFieldsSet;

    private Builder() {
    }

    private Builder(TaskUpdatedPayload payload) {
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.title = payload.title;
      this.description = payload.description;
      this.priority = payload.priority;
      this.dueDate = payload.dueDate;
      this.tags = payload.tags;
      this.updatedFields = payload.updatedFields;
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

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    public Builder priority(@Nullable String priority) {
      this.priority = priority;
      return this;
    }

    public Builder dueDate(@Nullable Instant dueDate) {
      this.dueDate = dueDate;
      return this;
    }

    public Builder tags(@Nullable List<String> tags) {
      this.tags = Lists.copyOf(tags);
      return this;
    }

    public Builder addTags(String item) {
      this.tags = Lists.plus(this.tags, item);
      return this;
    }

    /**
     * The names of the properties that changed.
     */
    @Override
    public Builder updatedFields(List<String> updatedFields) {
      this.updatedFields = Lists.copyOf(updatedFields);
      this.updatedFieldsSet = true;
      return this;
    }

    /**
     * The names of the properties that changed.
     */
    public Builder addUpdatedFields(String item) {
      this.updatedFields = Lists.plus(this.updatedFields, item);
      this.updatedFieldsSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public TaskUpdatedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.tags = Lists.closed(tags);
      this.updatedFields = Lists.closed(updatedFields);
      return new TaskUpdatedPayload(this);
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.checkJava(TITLE, title, JavaValues::problemOf);
      problems.checkJava(DESCRIPTION, description, JavaValues::problemOf);
      problems.checkJava(PRIORITY, priority, JavaValues::problemOf);
      problems.checkJava(DUE_DATE, dueDate, JavaValues::problemOf);
      Checks.items(problems, TAGS, tags, Builder::checkItemOfTags);
      problems.check(UPDATED_FIELDS, Checks.required(updatedFields, updatedFieldsSet, Problem.LIST_TYPE));
      Checks.items(problems, UPDATED_FIELDS, updatedFields, Builder::checkItemOfUpdatedFields);
    }

    private static void checkItemOfTags(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkItemOfUpdatedFields(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
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
    UpdatedFieldsStage userId(UUID userId);
  }

  /**
   * Where {@code updatedFields} is set.
   */
  public interface UpdatedFieldsStage {
    /**
     * The names of the properties that changed.
     */
    Builder updatedFields(List<String> updatedFields);
  }
}
