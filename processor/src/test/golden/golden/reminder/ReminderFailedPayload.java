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
 * A reminder could not be sent.
 */
@JsonSerialize(
    using = ReminderEventJackson2Module.ReminderFailedPayloadSerializer.class
)
@JsonDeserialize(
    using = ReminderEventJackson2Module.ReminderFailedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ReminderEventJackson3Module.ReminderFailedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ReminderEventJackson3Module.ReminderFailedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderFailedPayload implements ReminderEvents.Failed, ReminderEventPayload {
  private static final PropertyName REMINDER_ID = PropertyName.of("reminder_id");

  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName FAILED_AT = PropertyName.of("failed_at");

  private static final PropertyName NOTIFICATION_CHANNEL = PropertyName.of("notification_channel");

  private static final PropertyName ERROR_MESSAGE = PropertyName.of("error_message");

  private static final PropertyName RETRY_COUNT = PropertyName.of("retry_count");

  private static final PropertyNames PROPERTIES = PropertyNames.of(REMINDER_ID, TASK_ID, USER_ID,
      FAILED_AT, NOTIFICATION_CHANNEL, ERROR_MESSAGE, RETRY_COUNT);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID reminderId;

  private final UUID taskId;

  private final UUID userId;

  private final Instant failedAt;

  private final String notificationChannel;

  private final String errorMessage;

  private final int retryCount;

  private ReminderFailedPayload(Builder builder) {
    this.reminderId = Objects.requireNonNull(builder.reminderId);
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.failedAt = Objects.requireNonNull(builder.failedAt);
    this.notificationChannel = Objects.requireNonNull(builder.notificationChannel);
    this.errorMessage = Objects.requireNonNull(builder.errorMessage);
    this.retryCount = builder.retryCount;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ReminderEventType eventType() {
    return ReminderEventType.FAILED;
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
  public Instant failedAt() {
    return failedAt;
  }

  @Override
  public String notificationChannel() {
    return notificationChannel;
  }

  @Override
  public String errorMessage() {
    return errorMessage;
  }

  @Override
  public int retryCount() {
    return retryCount;
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
  public ReminderFailedPayload withReminderId(UUID reminderId) {
    return Objects.equals(this.reminderId, reminderId) ? this
        : toBuilder().reminderId(reminderId).build();
  }

  /**
   * A copy with another {@code taskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderFailedPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderFailedPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code failedAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderFailedPayload withFailedAt(Instant failedAt) {
    return Objects.equals(this.failedAt, failedAt) ? this : toBuilder().failedAt(failedAt).build();
  }

  /**
   * A copy with another {@code notificationChannel}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderFailedPayload withNotificationChannel(String notificationChannel) {
    return Objects.equals(this.notificationChannel, notificationChannel) ? this
        : toBuilder().notificationChannel(notificationChannel).build();
  }

  /**
   * A copy with another {@code errorMessage}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderFailedPayload withErrorMessage(String errorMessage) {
    return Objects.equals(this.errorMessage, errorMessage) ? this
        : toBuilder().errorMessage(errorMessage).build();
  }

  /**
   * A copy with another {@code retryCount}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderFailedPayload withRetryCount(int retryCount) {
    return retryCount == this.retryCount ? this : toBuilder().retryCount(retryCount).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ReminderFailedPayload that
        && reminderId.equals(that.reminderId)
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && failedAt.equals(that.failedAt)
        && notificationChannel.equals(that.notificationChannel)
        && errorMessage.equals(that.errorMessage)
        && retryCount == that.retryCount;
  }

  @Override
  public int hashCode() {
    return Objects.hash(reminderId, taskId, userId, failedAt, notificationChannel, errorMessage,
        retryCount);
  }

  @Override
  public String toString() {
    return "ReminderFailedPayload["
        + "reminderId=" + reminderId
        + ", taskId=" + taskId
        + ", userId=" + userId
        + ", failedAt=" + failedAt
        + ", notificationChannel=" + notificationChannel
        + ", errorMessage=" + errorMessage
        + ", retryCount=" + retryCount
        + "]";
  }

  static @Nullable ReminderFailedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.reminderId = in.readUuid();
        case 1 -> builder.taskId = in.readUuid();
        case 2 -> builder.userId = in.readUuid();
        case 3 -> builder.failedAt = in.readInstant();
        case 4 -> builder.notificationChannel = in.readString();
        case 5 -> builder.errorMessage = in.readString();
        case 6 -> {
          builder.retryCount = in.readInt();
          builder.retryCountSet = true;
        }
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ReminderFailedPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(REMINDER_ID).writeUuid(reminderId);
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(FAILED_AT).writeInstant(failedAt);
    out.property(NOTIFICATION_CHANNEL).writeString(notificationChannel);
    out.property(ERROR_MESSAGE).writeString(errorMessage);
    out.property(RETRY_COUNT).writeInt(retryCount);
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
   * Collects the properties of a {@link ReminderFailedPayload}.
   */
  public static final class Builder implements ReminderIdStage,
      TaskIdStage,
      UserIdStage,
      FailedAtStage,
      NotificationChannelStage,
      ErrorMessageStage,
      RetryCountStage {
    private @Nullable UUID reminderId;

    private boolean reminderIdSet;

    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable Instant failedAt;

    private boolean failedAtSet;

    private @Nullable String notificationChannel;

    private boolean notificationChannelSet;

    private @Nullable String errorMessage;

    private boolean errorMessageSet;

    private int retryCount;

    private boolean retryCountSet;

    private Builder() {
    }

    private Builder(ReminderFailedPayload payload) {
      this.reminderId = payload.reminderId;
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.failedAt = payload.failedAt;
      this.notificationChannel = payload.notificationChannel;
      this.errorMessage = payload.errorMessage;
      this.retryCount = payload.retryCount;
      this.retryCountSet = true;
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
    public Builder failedAt(Instant failedAt) {
      this.failedAt = failedAt;
      this.failedAtSet = true;
      return this;
    }

    @Override
    public Builder notificationChannel(String notificationChannel) {
      this.notificationChannel = notificationChannel;
      this.notificationChannelSet = true;
      return this;
    }

    @Override
    public Builder errorMessage(String errorMessage) {
      this.errorMessage = errorMessage;
      this.errorMessageSet = true;
      return this;
    }

    @Override
    public Builder retryCount(int retryCount) {
      this.retryCount = retryCount;
      this.retryCountSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ReminderFailedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ReminderFailedPayload(this);
    }

    private void check(Problems problems) {
      problems.check(REMINDER_ID, Checks.required(reminderId, reminderIdSet, Problem.UUID_TYPE));
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(FAILED_AT, Checks.required(failedAt, failedAtSet, Problem.DATETIME_TYPE));
      problems.checkJava(FAILED_AT, failedAt, JavaValues::problemOf);
      problems.check(NOTIFICATION_CHANNEL, Checks.required(notificationChannel, notificationChannelSet, Problem.STRING_TYPE));
      problems.checkJava(NOTIFICATION_CHANNEL, notificationChannel, JavaValues::problemOf);
      problems.check(ERROR_MESSAGE, Checks.required(errorMessage, errorMessageSet, Problem.STRING_TYPE));
      problems.checkJava(ERROR_MESSAGE, errorMessage, JavaValues::problemOf);
      problems.check(RETRY_COUNT, Checks.required(retryCountSet));
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
    FailedAtStage userId(UUID userId);
  }

  /**
   * Where {@code failedAt} is set.
   */
  public interface FailedAtStage {
    NotificationChannelStage failedAt(Instant failedAt);
  }

  /**
   * Where {@code notificationChannel} is set.
   */
  public interface NotificationChannelStage {
    ErrorMessageStage notificationChannel(String notificationChannel);
  }

  /**
   * Where {@code errorMessage} is set.
   */
  public interface ErrorMessageStage {
    RetryCountStage errorMessage(String errorMessage);
  }

  /**
   * Where {@code retryCount} is set.
   */
  public interface RetryCountStage {
    Builder retryCount(int retryCount);
  }
}
