package golden.task;

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
    using = TaskEventJackson2Module.TaskCreatedPayloadSerializer.class
)
@JsonDeserialize(
    using = TaskEventJackson2Module.TaskCreatedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = TaskEventJackson3Module.TaskCreatedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskEventJackson3Module.TaskCreatedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskCreatedPayload implements TaskEvents.Created, TaskEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName TITLE = PropertyName.of("title");

  private static final PropertyName DESCRIPTION = PropertyName.of("description");

  private static final PropertyName PRIORITY = PropertyName.of("priority");

  private static final PropertyName DUE_DATE = PropertyName.of("due_date");

  private static final PropertyName TAGS = PropertyName.of("tags");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, USER_ID, TITLE,
      DESCRIPTION, PRIORITY, DUE_DATE, TAGS);

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

  private TaskCreatedPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.title = Objects.requireNonNull(builder.title);
    this.description = builder.description;
    this.priority = Objects.requireNonNull(builder.priority);
    this.dueDate = builder.dueDate;
    this.tags = Objects.requireNonNull(builder.tags);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public TaskEventType eventType() {
    return TaskEventType.CREATED;
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
  public TaskCreatedPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code title}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayload withTitle(String title) {
    return Objects.equals(this.title, title) ? this : toBuilder().title(title).build();
  }

  /**
   * A copy with another {@code description}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayload withDescription(@Nullable String description) {
    return Objects.equals(this.description, description) ? this
        : toBuilder().description(description).build();
  }

  /**
   * A copy with another {@code priority}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayload withPriority(String priority) {
    return Objects.equals(this.priority, priority) ? this : toBuilder().priority(priority).build();
  }

  /**
   * A copy with another {@code dueDate}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayload withDueDate(@Nullable Instant dueDate) {
    return Objects.equals(this.dueDate, dueDate) ? this : toBuilder().dueDate(dueDate).build();
  }

  /**
   * A copy with another {@code tags}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public TaskCreatedPayload withTags(List<String> tags) {
    return Objects.equals(this.tags, tags) ? this : toBuilder().tags(tags).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskCreatedPayload that
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && title.equals(that.title)
        && Objects.equals(description, that.description)
        && priority.equals(that.priority)
        && Objects.equals(dueDate, that.dueDate)
        && tags.equals(that.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, userId, title, description, priority, dueDate, tags);
  }

  @Override
  public String toString() {
    return "TaskCreatedPayload["
        + "taskId=" + taskId
        + ", userId=" + userId
        + ", title=" + title
        + ", description=" + description
        + ", priority=" + priority
        + ", dueDate=" + dueDate
        + ", tags=" + tags
        + "]";
  }

  static @Nullable TaskCreatedPayload read(JsonReader in) {
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
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new TaskCreatedPayload(builder) : null;
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
   * Collects the properties of a {@link TaskCreatedPayload}.
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

    private Builder() {
    }

    private Builder(TaskCreatedPayload payload) {
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.title = payload.title;
      this.description = payload.description;
      this.priority = payload.priority;
      this.dueDate = payload.dueDate;
      this.tags = payload.tags;
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

    /**
     * What is to be done.
     */
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

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public TaskCreatedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.tags = Lists.closed(tags);
      return new TaskCreatedPayload(this);
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
    }

    private static void checkItemOfTags(Problems problems, @Nullable String item) {
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
    TitleStage userId(UUID userId);
  }

  /**
   * Where {@code title} is set.
   */
  public interface TitleStage {
    /**
     * What is to be done.
     */
    Builder title(String title);
  }
}
