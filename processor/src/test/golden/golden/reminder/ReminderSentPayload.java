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
 * A reminder was sent.
 */
@JsonSerialize(
    using = ReminderEventJackson2Module.ReminderSentPayloadSerializer.class
)
@JsonDeserialize(
    using = ReminderEventJackson2Module.ReminderSentPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ReminderEventJackson3Module.ReminderSentPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ReminderEventJackson3Module.ReminderSentPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderSentPayload implements ReminderEvents.Sent, ReminderEventPayload {
  private static final PropertyName REMINDER_ID = PropertyName.of("reminder_id");

  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName SENT_AT = PropertyName.of("sent_at");

  private static final PropertyName NOTIFICATION_CHANNEL = PropertyName.of("notification_channel");

  private static final PropertyName DELIVERY_STATUS = PropertyName.of("delivery_status");

  private static final PropertyNames PROPERTIES = PropertyNames.of(REMINDER_ID, TASK_ID, USER_ID,
      SENT_AT, NOTIFICATION_CHANNEL, DELIVERY_STATUS);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID reminderId;

  private final UUID taskId;

  private final UUID userId;

  private final Instant sentAt;

  private final String notificationChannel;

  private final String deliveryStatus;

  private ReminderSentPayload(Builder builder) {
    this.reminderId = Objects.requireNonNull(builder.reminderId);
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.sentAt = Objects.requireNonNull(builder.sentAt);
    this.notificationChannel = Objects.requireNonNull(builder.notificationChannel);
    this.deliveryStatus = Objects.requireNonNull(builder.deliveryStatus);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ReminderEventType eventType() {
    return ReminderEventType.SENT;
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
  public Instant sentAt() {
    return sentAt;
  }

  @Override
  public String notificationChannel() {
    return notificationChannel;
  }

  @Override
  public String deliveryStatus() {
    return deliveryStatus;
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
  public ReminderSentPayload withReminderId(UUID reminderId) {
    return Objects.equals(this.reminderId, reminderId) ? this
        : toBuilder().reminderId(reminderId).build();
  }

  /**
   * A copy with another {@code taskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderSentPayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderSentPayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code sentAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderSentPayload withSentAt(Instant sentAt) {
    return Objects.equals(this.sentAt, sentAt) ? this : toBuilder().sentAt(sentAt).build();
  }

  /**
   * A copy with another {@code notificationChannel}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderSentPayload withNotificationChannel(String notificationChannel) {
    return Objects.equals(this.notificationChannel, notificationChannel) ? this
        : toBuilder().notificationChannel(notificationChannel).build();
  }

  /**
   * A copy with another {@code deliveryStatus}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderSentPayload withDeliveryStatus(String deliveryStatus) {
    return Objects.equals(this.deliveryStatus, deliveryStatus) ? this
        : toBuilder().deliveryStatus(deliveryStatus).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ReminderSentPayload that
        && reminderId.equals(that.reminderId)
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && sentAt.equals(that.sentAt)
        && notificationChannel.equals(that.notificationChannel)
        && deliveryStatus.equals(that.deliveryStatus);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reminderId, taskId, userId, sentAt, notificationChannel, deliveryStatus);
  }

  @Override
  public String toString() {
    return "ReminderSentPayload["
        + "reminderId=" + reminderId
        + ", taskId=" + taskId
        + ", userId=" + userId
        + ", sentAt=" + sentAt
        + ", notificationChannel=" + notificationChannel
        + ", deliveryStatus=" + deliveryStatus
        + "]";
  }

  static @Nullable ReminderSentPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.reminderId = in.readUuid();
        case 1 -> builder.taskId = in.readUuid();
        case 2 -> builder.userId = in.readUuid();
        case 3 -> builder.sentAt = in.readInstant();
        case 4 -> builder.notificationChannel = in.readString();
        case 5 -> builder.deliveryStatus = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ReminderSentPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(REMINDER_ID).writeUuid(reminderId);
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(SENT_AT).writeInstant(sentAt);
    out.property(NOTIFICATION_CHANNEL).writeString(notificationChannel);
    out.property(DELIVERY_STATUS).writeString(deliveryStatus);
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
   * Collects the properties of a {@link ReminderSentPayload}.
   */
  public static final class Builder implements ReminderIdStage,
      TaskIdStage,
      UserIdStage,
      SentAtStage,
      NotificationChannelStage,
      DeliveryStatusStage {
    private @Nullable UUID reminderId;

    private boolean reminderIdSet;

    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable Instant sentAt;

    private boolean sentAtSet;

    private @Nullable String notificationChannel;

    private boolean notificationChannelSet;

    private @Nullable String deliveryStatus;

    private boolean deliveryStatusSet;

    private Builder() {
    }

    private Builder(ReminderSentPayload payload) {
      this.reminderId = payload.reminderId;
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.sentAt = payload.sentAt;
      this.notificationChannel = payload.notificationChannel;
      this.deliveryStatus = payload.deliveryStatus;
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
    public Builder sentAt(Instant sentAt) {
      this.sentAt = sentAt;
      this.sentAtSet = true;
      return this;
    }

    @Override
    public Builder notificationChannel(String notificationChannel) {
      this.notificationChannel = notificationChannel;
      this.notificationChannelSet = true;
      return this;
    }

    @Override
    public Builder deliveryStatus(String deliveryStatus) {
      this.deliveryStatus = deliveryStatus;
      this.deliveryStatusSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ReminderSentPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ReminderSentPayload(this);
    }

    private void check(Problems problems) {
      problems.check(REMINDER_ID, Checks.required(reminderId, reminderIdSet, Problem.UUID_TYPE));
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(SENT_AT, Checks.required(sentAt, sentAtSet, Problem.DATETIME_TYPE));
      problems.checkJava(SENT_AT, sentAt, JavaValues::problemOf);
      problems.check(NOTIFICATION_CHANNEL, Checks.required(notificationChannel, notificationChannelSet, Problem.STRING_TYPE));
      problems.checkJava(NOTIFICATION_CHANNEL, notificationChannel, JavaValues::problemOf);
      problems.check(DELIVERY_STATUS, Checks.required(deliveryStatus, deliveryStatusSet, Problem.STRING_TYPE));
      problems.checkJava(DELIVERY_STATUS, deliveryStatus, JavaValues::problemOf);
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
    SentAtStage userId(UUID userId);
  }

  /**
   * Where {@code sentAt} is set.
   */
  public interface SentAtStage {
    NotificationChannelStage sentAt(Instant sentAt);
  }

  /**
   * Where {@code notificationChannel} is set.
   */
  public interface NotificationChannelStage {
    DeliveryStatusStage notificationChannel(String notificationChannel);
  }

  /**
   * Where {@code deliveryStatus} is set.
   */
  public interface DeliveryStatusStage {
    Builder deliveryStatus(String deliveryStatus);
  }
}
