package golden.taskv2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
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
 * A task was created.
 */
@JsonSerialize(
    using = TaskEventJackson2ModuleV2.TaskCreatedPayloadV2Serializer.class
)
@JsonDeserialize(
    using = TaskEventJackson2ModuleV2.TaskCreatedPayloadV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = TaskEventJackson3ModuleV2.TaskCreatedPayloadV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskEventJackson3ModuleV2.TaskCreatedPayloadV2Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskCreatedPayloadV2 implements TaskEventsV2.Created, TaskEventPayloadV2 {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName TITLE = PropertyName.of("title");

  private static final PropertyName DESCRIPTION = PropertyName.of("description");

  private static final PropertyName PRIORITY = PropertyName.of("priority");

  private static final PropertyName DUE_DATE = PropertyName.of("due_date");

  private static final PropertyName TAGS = PropertyName.of("tags");

  private static final PropertyName ATTACHMENTS = PropertyName.of("attachments");

  private static final PropertyName SUBTASKS = PropertyName.of("subtasks");

  private static final PropertyName ESTIMATED_DURATION_MINUTES = PropertyName.of("estimated_duration_minutes");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, USER_ID, TITLE,
      DESCRIPTION, PRIORITY, DUE_DATE, TAGS, ATTACHMENTS, SUBTASKS, ESTIMATED_DURATION_MINUTES);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private final UUID userId;

  private final String title;

  private final @Nullable String description;

  private final String priority;

  private final @Nullable Instant dueDate;

  private final List<String> tags;

  private final List<String> attachments;

  private final List<UUID> subtasks;

  private final @Nullable Integer estimatedDurationMinutes;

  private TaskCreatedPayloadV2(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.title = Objects.requireNonNull(builder.title);
    this.description = builder.description;
    this.priority = Objects.requireNonNull(builder.priority);
    this.dueDate = builder.dueDate;
    this.tags = Objects.requireNonNull(builder.tags);
    this.attachments = Objects.requireNonNull(builder.attachments);
    this.subtasks = Objects.requireNonNull(builder.subtasks);
    this.estimatedDurationMinutes = builder.estimatedDurationMinutes;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public TaskEventTypeV2 eventType() {
    return TaskEventTypeV2.CREATED;
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
  public String title() {
    return title;
  }

  @Override
  public @Nullable String description() {
    return description;
  }

  @Override
  public String priority() {
    return priority;
  }

  @Override
  public @Nullable Instant dueDate() {
    return dueDate;
  }

  @Override
  public List<String> tags() {
    return tags;
  }

  @Override
  public List<String> attachments() {
    return attachments;
  }

  @Override
  public List<UUID> subtasks() {
    return subtasks;
  }

  @Override
  public @Nullable Integer estimatedDurationMinutes() {
    return estimatedDurationMinutes;
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
  public TaskCreatedPayloadV2 withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code title}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withTitle(String title) {
    return Objects.equals(this.title, title) ? this : toBuilder().title(title).build();
  }

  /**
   * A copy with another {@code description}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withDescription(@Nullable String description) {
    return Objects.equals(this.description, description) ? this
        : toBuilder().description(description).build();
  }

  /**
   * A copy with another {@code priority}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withPriority(String priority) {
    return Objects.equals(this.priority, priority) ? this : toBuilder().priority(priority).build();
  }

  /**
   * A copy with another {@code dueDate}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withDueDate(@Nullable Instant dueDate) {
    return Objects.equals(this.dueDate, dueDate) ? this : toBuilder().dueDate(dueDate).build();
  }

  /**
   * A copy with another {@code tags}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withTags(List<String> tags) {
    return Objects.equals(this.tags, tags) ? this : toBuilder().tags(tags).build();
  }

  /**
   * A copy with another {@code attachments}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withAttachments(List<String> attachments) {
    return Objects.equals(this.attachments, attachments) ? this
        : toBuilder().attachments(attachments).build();
  }

  /**
   * A copy with another {@code subtasks}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withSubtasks(List<UUID> subtasks) {
    return Objects.equals(this.subtasks, subtasks) ? this : toBuilder().subtasks(subtasks).build();
  }

  /**
   * A copy with another {@code estimatedDurationMinutes}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayloadV2 withEstimatedDurationMinutes(
      @Nullable Integer estimatedDurationMinutes) {
    return Objects.equals(this.estimatedDurationMinutes, estimatedDurationMinutes) ? this
        : toBuilder().estimatedDurationMinutes(estimatedDurationMinutes).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskCreatedPayloadV2 that
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && title.equals(that.title)
        && Objects.equals(description, that.description)
        && priority.equals(that.priority)
        && Objects.equals(dueDate, that.dueDate)
        && tags.equals(that.tags)
        && attachments.equals(that.attachments)
        && subtasks.equals(that.subtasks)
        && Objects.equals(estimatedDurationMinutes, that.estimatedDurationMinutes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, userId, title, description, priority, dueDate, tags, attachments,
        subtasks, estimatedDurationMinutes);
  }

  @Override
  public String toString() {
    return "TaskCreatedPayloadV2["
        + "taskId=" + taskId
        + ", userId=" + userId
        + ", title=" + title
        + ", description=" + description
        + ", priority=" + priority
        + ", dueDate=" + dueDate
        + ", tags=" + tags
        + ", attachments=" + attachments
        + ", subtasks=" + subtasks
        + ", estimatedDurationMinutes=" + estimatedDurationMinutes
        + "]";
  }

  static @Nullable TaskCreatedPayloadV2 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        case 1 -> builder.userId = in.readUuid();
        case 2 -> builder.title = in.readString();
        case 3 -> builder.description = in.readNull() ? null : in.readString();
        case 4 -> builder.priority = in.readString();
        case 5 -> builder.dueDate = in.readNull() ? null : in.readInstant();
        case 6 -> builder.tags = in.readList(JsonReader::readString);
        case 7 -> builder.attachments = in.readList(JsonReader::readString);
        case 8 -> builder.subtasks = in.readList(JsonReader::readUuid);
        case 9 -> builder.estimatedDurationMinutes = in.readNull() ? null : in.readInt();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskCreatedPayloadV2(builder) : null;
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
    out.property(ATTACHMENTS).writeList(attachments, JsonWriter::writeString);
    out.property(SUBTASKS).writeList(subtasks, JsonWriter::writeUuid);
    out.property(ESTIMATED_DURATION_MINUTES).writeInt(estimatedDurationMinutes);
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
   * Collects the properties of a {@link TaskCreatedPayloadV2}.
   */
  public static final class Builder implements TaskIdStage, UserIdStage, TitleStage {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable String title;

    private boolean titleSet;

    private @Nullable String description;

    private @Nullable String priority = "medium";

    private @Nullable Instant dueDate;

    private @Nullable List<String> tags = List.of();

    private @Nullable List<String> attachments = List.of();

    private @Nullable List<UUID> subtasks = List.of();

    private @Nullable Integer estimatedDurationMinutes;

    private Builder() {
    }

    private Builder(TaskCreatedPayloadV2 payload) {
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.title = payload.title;
      this.description = payload.description;
      this.priority = payload.priority;
      this.dueDate = payload.dueDate;
      this.tags = payload.tags;
      this.attachments = payload.attachments;
      this.subtasks = payload.subtasks;
      this.estimatedDurationMinutes = payload.estimatedDurationMinutes;
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
    public Builder title(String title) {
      this.title = title;
      this.titleSet = true;
      return this;
    }

    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    public Builder priority(String priority) {
      this.priority = priority;
      return this;
    }

    public Builder dueDate(@Nullable Instant dueDate) {
      this.dueDate = dueDate;
      return this;
    }

    public Builder tags(List<String> tags) {
      this.tags = Lists.copyOf(tags);
      return this;
    }

    public Builder addTags(String item) {
      this.tags = Lists.plus(this.tags, item);
      return this;
    }

    public Builder attachments(List<String> attachments) {
      this.attachments = Lists.copyOf(attachments);
      return this;
    }

    public Builder addAttachments(String item) {
      this.attachments = Lists.plus(this.attachments, item);
      return this;
    }

    public Builder subtasks(List<UUID> subtasks) {
      this.subtasks = Lists.copyOf(subtasks);
      return this;
    }

    public Builder addSubtasks(UUID item) {
      this.subtasks = Lists.plus(this.subtasks, item);
      return this;
    }

    public Builder estimatedDurationMinutes(@Nullable Integer estimatedDurationMinutes) {
      this.estimatedDurationMinutes = estimatedDurationMinutes;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public TaskCreatedPayloadV2 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.tags = Lists.closed(tags);
      this.attachments = Lists.closed(attachments);
      this.subtasks = Lists.closed(subtasks);
      return new TaskCreatedPayloadV2(this);
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(TITLE, Checks.required(title, titleSet, Problem.STRING_TYPE));
      problems.checkJava(TITLE, title, JavaValues::problemOf);
      problems.check(TITLE, Constraints.size(title, 1, 200));
      problems.checkJava(DESCRIPTION, description, JavaValues::problemOf);
      problems.check(PRIORITY, Checks.notNull(priority, Problem.STRING_TYPE));
      problems.checkJava(PRIORITY, priority, JavaValues::problemOf);
      problems.checkJava(DUE_DATE, dueDate, JavaValues::problemOf);
      problems.check(TAGS, Checks.notNull(tags, Problem.LIST_TYPE));
      Checks.items(problems, TAGS, tags, Builder::checkItemOfTags);
      problems.check(ATTACHMENTS, Checks.notNull(attachments, Problem.LIST_TYPE));
      Checks.items(problems, ATTACHMENTS, attachments, Builder::checkItemOfAttachments);
      problems.check(SUBTASKS, Checks.notNull(subtasks, Problem.LIST_TYPE));
      Checks.items(problems, SUBTASKS, subtasks, Builder::checkItemOfSubtasks);
    }

    private static void checkItemOfTags(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkItemOfAttachments(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkItemOfSubtasks(Problems problems, @Nullable UUID item) {
      problems.check(Checks.notNull(item, Problem.UUID_TYPE));
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
    TitleStage userId(UUID userId);
  }

  /**
   * Where {@code title} is set.
   */
  public interface TitleStage {
    Builder title(String title);
  }
}
