package golden.recurring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.FreeJson;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Maps;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a completed task asks for another one.
 */
@JsonSerialize(
    using = RecurringEventJackson2Module.RecurringTriggeredPayloadSerializer.class
)
@JsonDeserialize(
    using = RecurringEventJackson2Module.RecurringTriggeredPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RecurringEventJackson3Module.RecurringTriggeredPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RecurringEventJackson3Module.RecurringTriggeredPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RecurringTriggeredPayload implements RecurringEvents.Triggered, RecurringEventPayload {
  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName RECURRENCE_PATTERN = PropertyName.of("recurrence_pattern");

  private static final PropertyName NEXT_DUE_DATE = PropertyName.of("next_due_date");

  private static final PropertyName ORIGINAL_TASK_DATA = PropertyName.of("original_task_data");

  private static final PropertyNames PROPERTIES = PropertyNames.of(TASK_ID, USER_ID,
      RECURRENCE_PATTERN, NEXT_DUE_DATE, ORIGINAL_TASK_DATA);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID taskId;

  private final UUID userId;

  private final String recurrencePattern;

  private final Instant nextDueDate;

  private final Map<String, Object> originalTaskData;

  private RecurringTriggeredPayload(Builder builder) {
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.recurrencePattern = Objects.requireNonNull(builder.recurrencePattern);
    this.nextDueDate = Objects.requireNonNull(builder.nextDueDate);
    this.originalTaskData = Objects.requireNonNull(builder.originalTaskData);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RecurringEventType eventType() {
    return RecurringEventType.TRIGGERED;
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
  public String recurrencePattern() {
    return recurrencePattern;
  }

  @Override
  public Instant nextDueDate() {
    return nextDueDate;
  }

  @Override
  public Map<String, Object> originalTaskData() {
    return originalTaskData;
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
  public RecurringTriggeredPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringTriggeredPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code recurrencePattern}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringTriggeredPayload withRecurrencePattern(String recurrencePattern) {
    return Objects.equals(this.recurrencePattern, recurrencePattern) ? this
        : toBuilder().recurrencePattern(recurrencePattern).build();
  }

  /**
   * A copy with another {@code nextDueDate}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringTriggeredPayload withNextDueDate(Instant nextDueDate) {
    return Objects.equals(this.nextDueDate, nextDueDate) ? this
        : toBuilder().nextDueDate(nextDueDate).build();
  }

  /**
   * A copy with another {@code originalTaskData}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringTriggeredPayload withOriginalTaskData(Map<String, Object> originalTaskData) {
    return Objects.equals(this.originalTaskData, originalTaskData) ? this
        : toBuilder().originalTaskData(originalTaskData).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RecurringTriggeredPayload that
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && recurrencePattern.equals(that.recurrencePattern)
        && nextDueDate.equals(that.nextDueDate)
        && originalTaskData.equals(that.originalTaskData);
  }

  @Override
  public int hashCode() {
    return Objects.hash(taskId, userId, recurrencePattern, nextDueDate, originalTaskData);
  }

  @Override
  public String toString() {
    return "RecurringTriggeredPayload["
        + "taskId=" + taskId
        + ", userId=" + userId
        + ", recurrencePattern=" + recurrencePattern
        + ", nextDueDate=" + nextDueDate
        + ", originalTaskData=" + originalTaskData
        + "]";
  }

  static @Nullable RecurringTriggeredPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.taskId = in.readUuid();
        case 1 -> builder.userId = in.readUuid();
        case 2 -> builder.recurrencePattern = in.readString();
        case 3 -> builder.nextDueDate = in.readInstant();
        case 4 -> builder.originalTaskData = in.readFreeObject();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new RecurringTriggeredPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(RECURRENCE_PATTERN).writeString(recurrencePattern);
    out.property(NEXT_DUE_DATE).writeInstant(nextDueDate);
    out.property(ORIGINAL_TASK_DATA).writeFreeJson(originalTaskData);
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
   * Collects the properties of a {@link RecurringTriggeredPayload}.
   */
  public static final class Builder implements TaskIdStage,
      UserIdStage,
      RecurrencePatternStage,
      NextDueDateStage,
      OriginalTaskDataStage {
    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable String recurrencePattern;

    private boolean recurrencePatternSet;

    private @Nullable Instant nextDueDate;

    private boolean nextDueDateSet;

    private @Nullable Map<String, Object> originalTaskData;

    private boolean originalTaskDataSet;

    private Builder() {
    }

    private Builder(RecurringTriggeredPayload payload) {
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.recurrencePattern = payload.recurrencePattern;
      this.nextDueDate = payload.nextDueDate;
      this.originalTaskData = payload.originalTaskData;
    }

    /**
     * The completed task.
     */
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
     * Such as daily, weekly or monthly.
     */
    @Override
    public Builder recurrencePattern(String recurrencePattern) {
      this.recurrencePattern = recurrencePattern;
      this.recurrencePatternSet = true;
      return this;
    }

    @Override
    public Builder nextDueDate(Instant nextDueDate) {
      this.nextDueDate = nextDueDate;
      this.nextDueDateSet = true;
      return this;
    }

    /**
     * The properties to copy.
     */
    @Override
    public Builder originalTaskData(Map<String, Object> originalTaskData) {
      this.originalTaskData = FreeJson.copyOf(originalTaskData);
      this.originalTaskDataSet = true;
      return this;
    }

    /**
     * The properties to copy.
     */
    public Builder putOriginalTaskData(String name, @Nullable Object value) {
      this.originalTaskData = Maps.plus(this.originalTaskData, name, FreeJson.copyOf(value));
      this.originalTaskDataSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public RecurringTriggeredPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.originalTaskData = Maps.closed(originalTaskData);
      return new RecurringTriggeredPayload(this);
    }

    private void check(Problems problems) {
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(RECURRENCE_PATTERN, Checks.required(recurrencePattern, recurrencePatternSet, Problem.STRING_TYPE));
      problems.checkJava(RECURRENCE_PATTERN, recurrencePattern, JavaValues::problemOf);
      problems.check(NEXT_DUE_DATE, Checks.required(nextDueDate, nextDueDateSet, Problem.DATETIME_TYPE));
      problems.checkJava(NEXT_DUE_DATE, nextDueDate, JavaValues::problemOf);
      problems.check(ORIGINAL_TASK_DATA, Checks.required(originalTaskData, originalTaskDataSet, Problem.DICT_TYPE));
      problems.checkParts(ORIGINAL_TASK_DATA, originalTaskData, FreeJson::check);
    }
  }

  /**
   * Where {@code taskId} is set.
   */
  public interface TaskIdStage {
    /**
     * The completed task.
     */
    UserIdStage taskId(UUID taskId);
  }

  /**
   * Where {@code userId} is set.
   */
  public interface UserIdStage {
    RecurrencePatternStage userId(UUID userId);
  }

  /**
   * Where {@code recurrencePattern} is set.
   */
  public interface RecurrencePatternStage {
    /**
     * Such as daily, weekly or monthly.
     */
    NextDueDateStage recurrencePattern(String recurrencePattern);
  }

  /**
   * Where {@code nextDueDate} is set.
   */
  public interface NextDueDateStage {
    OriginalTaskDataStage nextDueDate(Instant nextDueDate);
  }

  /**
   * Where {@code originalTaskData} is set.
   */
  public interface OriginalTaskDataStage {
    /**
     * The properties to copy.
     */
    Builder originalTaskData(Map<String, Object> originalTaskData);
  }
}
