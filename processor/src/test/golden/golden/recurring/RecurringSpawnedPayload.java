package golden.recurring;

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
 * The next occurrence was created.
 */
@JsonSerialize(
    using = RecurringEventJackson2Module.RecurringSpawnedPayloadSerializer.class
)
@JsonDeserialize(
    using = RecurringEventJackson2Module.RecurringSpawnedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RecurringEventJackson3Module.RecurringSpawnedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RecurringEventJackson3Module.RecurringSpawnedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RecurringSpawnedPayload implements RecurringEvents.Spawned, RecurringEventPayload {
  private static final PropertyName NEW_TASK_ID = PropertyName.of("new_task_id");

  private static final PropertyName ORIGINAL_TASK_ID = PropertyName.of("original_task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName RECURRENCE_PATTERN = PropertyName.of("recurrence_pattern");

  private static final PropertyName DUE_DATE = PropertyName.of("due_date");

  private static final PropertyName OCCURRENCE_NUMBER = PropertyName.of("occurrence_number");

  private static final PropertyNames PROPERTIES = PropertyNames.of(NEW_TASK_ID, ORIGINAL_TASK_ID,
      USER_ID, RECURRENCE_PATTERN, DUE_DATE, OCCURRENCE_NUMBER);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID newTaskId;

  private final UUID originalTaskId;

  private final UUID userId;

  private final String recurrencePattern;

  private final Instant dueDate;

  private final int occurrenceNumber;

  private RecurringSpawnedPayload(Builder builder) {
    this.newTaskId = Objects.requireNonNull(builder.newTaskId);
    this.originalTaskId = Objects.requireNonNull(builder.originalTaskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.recurrencePattern = Objects.requireNonNull(builder.recurrencePattern);
    this.dueDate = Objects.requireNonNull(builder.dueDate);
    this.occurrenceNumber = builder.occurrenceNumber;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RecurringEventType eventType() {
    return RecurringEventType.SPAWNED;
  }

  @Override
  public UUID newTaskId() {
    return newTaskId;
  }

  @Override
  public UUID originalTaskId() {
    return originalTaskId;
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
  public Instant dueDate() {
    return dueDate;
  }

  @Override
  public int occurrenceNumber() {
    return occurrenceNumber;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code newTaskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringSpawnedPayload withNewTaskId(UUID newTaskId) {
    return Objects.equals(this.newTaskId, newTaskId) ? this
        : toBuilder().newTaskId(newTaskId).build();
  }

  /**
   * A copy with another {@code originalTaskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringSpawnedPayload withOriginalTaskId(UUID originalTaskId) {
    return Objects.equals(this.originalTaskId, originalTaskId) ? this
        : toBuilder().originalTaskId(originalTaskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringSpawnedPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code recurrencePattern}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringSpawnedPayload withRecurrencePattern(String recurrencePattern) {
    return Objects.equals(this.recurrencePattern, recurrencePattern) ? this
        : toBuilder().recurrencePattern(recurrencePattern).build();
  }

  /**
   * A copy with another {@code dueDate}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringSpawnedPayload withDueDate(Instant dueDate) {
    return Objects.equals(this.dueDate, dueDate) ? this : toBuilder().dueDate(dueDate).build();
  }

  /**
   * A copy with another {@code occurrenceNumber}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public RecurringSpawnedPayload withOccurrenceNumber(int occurrenceNumber) {
    return occurrenceNumber == this.occurrenceNumber ? this
        : toBuilder().occurrenceNumber(occurrenceNumber).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RecurringSpawnedPayload that
        && newTaskId.equals(that.newTaskId)
        && originalTaskId.equals(that.originalTaskId)
        && userId.equals(that.userId)
        && recurrencePattern.equals(that.recurrencePattern)
        && dueDate.equals(that.dueDate)
        && occurrenceNumber == that.occurrenceNumber;
  }

  @Override
  public int hashCode() {
    return Objects.hash(newTaskId, originalTaskId, userId, recurrencePattern, dueDate,
        occurrenceNumber);
  }

  @Override
  public String toString() {
    return "RecurringSpawnedPayload["
        + "newTaskId=" + newTaskId
        + ", originalTaskId=" + originalTaskId
        + ", userId=" + userId
        + ", recurrencePattern=" + recurrencePattern
        + ", dueDate=" + dueDate
        + ", occurrenceNumber=" + occurrenceNumber
        + "]";
  }

  static @Nullable RecurringSpawnedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.newTaskId = in.readUuid();
        case 1 -> builder.originalTaskId = in.readUuid();
        case 2 -> builder.userId = in.readUuid();
        case 3 -> builder.recurrencePattern = in.readString();
        case 4 -> builder.dueDate = in.readInstant();
        case 5 -> {
          builder.occurrenceNumber = in.readInt();
          builder.occurrenceNumberSet = true;
        }
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new RecurringSpawnedPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(NEW_TASK_ID).writeUuid(newTaskId);
    out.property(ORIGINAL_TASK_ID).writeUuid(originalTaskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(RECURRENCE_PATTERN).writeString(recurrencePattern);
    out.property(DUE_DATE).writeInstant(dueDate);
    out.property(OCCURRENCE_NUMBER).writeInt(occurrenceNumber);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static NewTaskIdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link RecurringSpawnedPayload}.
   */
  public static final class Builder implements NewTaskIdStage,
      OriginalTaskIdStage,
      UserIdStage,
      RecurrencePatternStage,
      DueDateStage,
      OccurrenceNumberStage {
    private @Nullable UUID newTaskId;

    private boolean newTaskIdSet;

    private @Nullable UUID originalTaskId;

    private boolean originalTaskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable String recurrencePattern;

    private boolean recurrencePatternSet;

    private @Nullable Instant dueDate;

    private boolean dueDateSet;

    private int occurrenceNumber;

    private boolean occurrenceNumberSet;

    private Builder() {
    }

    private Builder(RecurringSpawnedPayload payload) {
      this.newTaskId = payload.newTaskId;
      this.originalTaskId = payload.originalTaskId;
      this.userId = payload.userId;
      this.recurrencePattern = payload.recurrencePattern;
      this.dueDate = payload.dueDate;
      this.occurrenceNumber = payload.occurrenceNumber;
      this.occurrenceNumberSet = true;
    }

    @Override
    public Builder newTaskId(UUID newTaskId) {
      this.newTaskId = newTaskId;
      this.newTaskIdSet = true;
      return this;
    }

    /**
     * The completed task that triggered this.
     */
    @Override
    public Builder originalTaskId(UUID originalTaskId) {
      this.originalTaskId = originalTaskId;
      this.originalTaskIdSet = true;
      return this;
    }

    @Override
    public Builder userId(UUID userId) {
      this.userId = userId;
      this.userIdSet = true;
      return this;
    }

    @Override
    public Builder recurrencePattern(String recurrencePattern) {
      this.recurrencePattern = recurrencePattern;
      this.recurrencePatternSet = true;
      return this;
    }

    @Override
    public Builder dueDate(Instant dueDate) {
      this.dueDate = dueDate;
      this.dueDateSet = true;
      return this;
    }

    /**
     * 1 for the first.
     */
    @Override
    public Builder occurrenceNumber(int occurrenceNumber) {
      this.occurrenceNumber = occurrenceNumber;
      this.occurrenceNumberSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public RecurringSpawnedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new RecurringSpawnedPayload(this);
    }

    private void check(Problems problems) {
      problems.check(NEW_TASK_ID, Checks.required(newTaskId, newTaskIdSet, Problem.UUID_TYPE));
      problems.check(ORIGINAL_TASK_ID, Checks.required(originalTaskId, originalTaskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(RECURRENCE_PATTERN, Checks.required(recurrencePattern, recurrencePatternSet, Problem.STRING_TYPE));
      problems.checkJava(RECURRENCE_PATTERN, recurrencePattern, JavaValues::problemOf);
      problems.check(DUE_DATE, Checks.required(dueDate, dueDateSet, Problem.DATETIME_TYPE));
      problems.checkJava(DUE_DATE, dueDate, JavaValues::problemOf);
      problems.check(OCCURRENCE_NUMBER, Checks.required(occurrenceNumberSet));
    }
  }

  /**
   * Where {@code newTaskId} is set.
   */
  public interface NewTaskIdStage {
    OriginalTaskIdStage newTaskId(UUID newTaskId);
  }

  /**
   * Where {@code originalTaskId} is set.
   */
  public interface OriginalTaskIdStage {
    /**
     * The completed task that triggered this.
     */
    UserIdStage originalTaskId(UUID originalTaskId);
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
    DueDateStage recurrencePattern(String recurrencePattern);
  }

  /**
   * Where {@code dueDate} is set.
   */
  public interface DueDateStage {
    OccurrenceNumberStage dueDate(Instant dueDate);
  }

  /**
   * Where {@code occurrenceNumber} is set.
   */
  public interface OccurrenceNumberStage {
    /**
     * 1 for the first.
     */
    Builder occurrenceNumber(int occurrenceNumber);
  }
}
