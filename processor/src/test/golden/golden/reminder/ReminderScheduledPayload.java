package golden.reminder;

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
 * A reminder was scheduled.
 */
@JsonSerialize(
    using = ReminderEventJackson2Module.ReminderScheduledPayloadSerializer.class
)
@JsonDeserialize(
    using = ReminderEventJackson2Module.ReminderScheduledPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ReminderEventJackson3Module.ReminderScheduledPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ReminderEventJackson3Module.ReminderScheduledPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderScheduledPayload implements ReminderEvents.Scheduled, ReminderEventPayload {
  private static final PropertyName REMINDER_ID = PropertyName.of("reminder_id");

  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName SCHEDULED_FOR = PropertyName.of("scheduled_for");

  private static final PropertyName NOTIFICATION_CHANNEL = PropertyName.of("notification_channel");

  private static final PropertyName MESSAGE = PropertyName.of("message");

  private static final PropertyNames PROPERTIES = PropertyNames.of(REMINDER_ID, TASK_ID, USER_ID,
      SCHEDULED_FOR, NOTIFICATION_CHANNEL, MESSAGE);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID reminderId;

  private final UUID taskId;

  private final UUID userId;

  private final Instant scheduledFor;

  private final String notificationChannel;

  private final String message;

  private ReminderScheduledPayload(Builder builder) {
    this.reminderId = Objects.requireNonNull(builder.reminderId);
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.scheduledFor = Objects.requireNonNull(builder.scheduledFor);
    this.notificationChannel = Objects.requireNonNull(builder.notificationChannel);
    this.message = Objects.requireNonNull(builder.message);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ReminderEventType eventType() {
    return ReminderEventType.SCHEDULED;
  }

  @Override
  public UUID reminderId() {
    return reminderId;
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
  public Instant scheduledFor() {
    return scheduledFor;
  }

  @Override
  public String notificationChannel() {
    return notificationChannel;
  }

  @Override
  public String message() {
    return message;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code reminderId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderScheduledPayload withReminderId(UUID reminderId) {
    return Objects.equals(this.reminderId, reminderId) ? this
        : toBuilder().reminderId(reminderId).build();
  }

  /**
   * A copy with another {@code taskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderScheduledPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderScheduledPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code scheduledFor}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderScheduledPayload withScheduledFor(Instant scheduledFor) {
    return Objects.equals(this.scheduledFor, scheduledFor) ? this
        : toBuilder().scheduledFor(scheduledFor).build();
  }

  /**
   * A copy with another {@code notificationChannel}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderScheduledPayload withNotificationChannel(String notificationChannel) {
    return Objects.equals(this.notificationChannel, notificationChannel) ? this
        : toBuilder().notificationChannel(notificationChannel).build();
  }

  /**
   * A copy with another {@code message}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderScheduledPayload withMessage(String message) {
    return Objects.equals(this.message, message) ? this : toBuilder().message(message).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ReminderScheduledPayload that
        && reminderId.equals(that.reminderId)
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && scheduledFor.equals(that.scheduledFor)
        && notificationChannel.equals(that.notificationChannel)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reminderId, taskId, userId, scheduledFor, notificationChannel, message);
  }

  @Override
  public String toString() {
    return "ReminderScheduledPayload["
        + "reminderId=" + reminderId
        + ", taskId=" + taskId
        + ", userId=" + userId
        + ", scheduledFor=" + scheduledFor
        + ", notificationChannel=" + notificationChannel
        + ", message=" + message
        + "]";
  }

  static @Nullable ReminderScheduledPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.reminderId = in.readUuid();
        case 1 -> builder.taskId = in.readUuid();
        case 2 -> builder.userId = in.readUuid();
        case 3 -> builder.scheduledFor = in.readInstant();
        case 4 -> builder.notificationChannel = in.readString();
        case 5 -> builder.message = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ReminderScheduledPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(REMINDER_ID).writeUuid(reminderId);
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(SCHEDULED_FOR).writeInstant(scheduledFor);
    out.property(NOTIFICATION_CHANNEL).writeString(notificationChannel);
    out.property(MESSAGE).writeString(message);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static ReminderIdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link ReminderScheduledPayload}.
   */
  public static final class Builder implements ReminderIdStage,
      TaskIdStage,
      UserIdStage,
      ScheduledForStage,
      MessageStage {
    private @Nullable UUID reminderId;

    private boolean reminderIdSet;

    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable Instant scheduledFor;

    private boolean scheduledForSet;

    private @Nullable String notificationChannel = "email";

    private @Nullable String message;

    private boolean messageSet;

    private Builder() {
    }

    private Builder(ReminderScheduledPayload payload) {
      this.reminderId = payload.reminderId;
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.scheduledFor = payload.scheduledFor;
      this.notificationChannel = payload.notificationChannel;
      this.message = payload.message;
    }

    @Override
    public Builder reminderId(UUID reminderId) {
      this.reminderId = reminderId;
      this.reminderIdSet = true;
      return this;
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
    public Builder scheduledFor(Instant scheduledFor) {
      this.scheduledFor = scheduledFor;
      this.scheduledForSet = true;
      return this;
    }

    /**
     * One of email, push and sms.
     */
    public Builder notificationChannel(String notificationChannel) {
      this.notificationChannel = notificationChannel;
      return this;
    }

    @Override
    public Builder message(String message) {
      this.message = message;
      this.messageSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ReminderScheduledPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ReminderScheduledPayload(this);
    }

    private void check(Problems problems) {
      problems.check(REMINDER_ID, Checks.required(reminderId, reminderIdSet, Problem.UUID_TYPE));
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(SCHEDULED_FOR, Checks.required(scheduledFor, scheduledForSet, Problem.DATETIME_TYPE));
      problems.checkJava(SCHEDULED_FOR, scheduledFor, JavaValues::problemOf);
      problems.check(NOTIFICATION_CHANNEL, Checks.notNull(notificationChannel, Problem.STRING_TYPE));
      problems.checkJava(NOTIFICATION_CHANNEL, notificationChannel, JavaValues::problemOf);
      problems.check(MESSAGE, Checks.required(message, messageSet, Problem.STRING_TYPE));
      problems.checkJava(MESSAGE, message, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code reminderId} is set.
   */
  public interface ReminderIdStage {
    TaskIdStage reminderId(UUID reminderId);
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
    ScheduledForStage userId(UUID userId);
  }

  /**
   * Where {@code scheduledFor} is set.
   */
  public interface ScheduledForStage {
    MessageStage scheduledFor(Instant scheduledFor);
  }

  /**
   * Where {@code message} is set.
   */
  public interface MessageStage {
    Builder message(String message);
  }
}
