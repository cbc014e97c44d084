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
 * A reminder has become due.
 */
@JsonSerialize(
    using = ReminderEventJackson2Module.ReminderDuePayloadSerializer.class
)
@JsonDeserialize(
    using = ReminderEventJackson2Module.ReminderDuePayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ReminderEventJackson3Module.ReminderDuePayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ReminderEventJackson3Module.ReminderDuePayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderDuePayload implements ReminderEvents.Due, ReminderEventPayload {
  private static final PropertyName REMINDER_ID = PropertyName.of("reminder_id");

  private static final PropertyName TASK_ID = PropertyName.of("task_id");

  private static final PropertyName USER_ID = PropertyName.of("user_id");

  private static final PropertyName TITLE = PropertyName.of("title");

  private static final PropertyName DUE_AT = PropertyName.of("due_at");

  private static final PropertyName NOTIFICATION_CHANNEL = PropertyName.of("notification_channel");

  private static final PropertyNames PROPERTIES = PropertyNames.of(REMINDER_ID, TASK_ID, USER_ID,
      TITLE, DUE_AT, NOTIFICATION_CHANNEL);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID reminderId;

  private final UUID taskId;

  private final UUID userId;

  private final String title;

  private final Instant dueAt;

  private final String notificationChannel;

  private ReminderDuePayload(Builder builder) {
    this.reminderId = Objects.requireNonNull(builder.reminderId);
    this.taskId = Objects.requireNonNull(builder.taskId);
    this.userId = Objects.requireNonNull(builder.userId);
    this.title = Objects.requireNonNull(builder.title);
    this.dueAt = Objects.requireNonNull(builder.dueAt);
    this.notificationChannel = Objects.requireNonNull(builder.notificationChannel);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ReminderEventType eventType() {
    return ReminderEventType.DUE;
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
  public String title() {
    return title;
  }

  @Override
  public Instant dueAt() {
    return dueAt;
  }

  @Override
  public String notificationChannel() {
    return notificationChannel;
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
  public ReminderDuePayload withReminderId(UUID reminderId) {
    return Objects.equals(this.reminderId, reminderId) ? this
        : toBuilder().reminderId(reminderId).build();
  }

  /**
   * A copy with another {@code taskId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderDuePayload withTaskId(UUID taskId) {
    return Objects.equals(this.taskId, taskId) ? this : toBuilder().taskId(taskId).build();
  }

  /**
   * A copy with another {@code userId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderDuePayload withUserId(UUID userId) {
    return Objects.equals(this.userId, userId) ? this : toBuilder().userId(userId).build();
  }

  /**
   * A copy with another {@code title}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderDuePayload withTitle(String title) {
    return Objects.equals(this.title, title) ? this : toBuilder().title(title).build();
  }

  /**
   * A copy with another {@code dueAt}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderDuePayload withDueAt(Instant dueAt) {
    return Objects.equals(this.dueAt, dueAt) ? this : toBuilder().dueAt(dueAt).build();
  }

  /**
   * A copy with another {@code notificationChannel}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ReminderDuePayload withNotificationChannel(String notificationChannel) {
    return Objects.equals(this.notificationChannel, notificationChannel) ? this
        : toBuilder().notificationChannel(notificationChannel).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ReminderDuePayload that
        && reminderId.equals(that.reminderId)
        && taskId.equals(that.taskId)
        && userId.equals(that.userId)
        && title.equals(that.title)
        && dueAt.equals(that.dueAt)
        && notificationChannel.equals(that.notificationChannel);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reminderId, taskId, userId, title, dueAt, notificationChannel);
  }

  @Override
  public String toString() {
    return "ReminderDuePayload["
        + "reminderId=" + reminderId
        + ", taskId=" + taskId
        + ", userId=" + userId
        + ", title=" + title
        + ", dueAt=" + dueAt
        + ", notificationChannel=" + notificationChannel
        + "]";
  }

  static @Nullable ReminderDuePayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.reminderId = in.readUuid();
        case 1 -> builder.taskId = in.readUuid();
        case 2 -> builder.userId = in.readUuid();
        case 3 -> builder.title = in.readString();
        case 4 -> builder.dueAt = in.readInstant();
        case 5 -> builder.notificationChannel = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ReminderDuePayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(REMINDER_ID).writeUuid(reminderId);
    out.property(TASK_ID).writeUuid(taskId);
    out.property(USER_ID).writeUuid(userId);
    out.property(TITLE).writeString(title);
    out.property(DUE_AT).writeInstant(dueAt);
    out.property(NOTIFICATION_CHANNEL).writeString(notificationChannel);
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
   * Collects the properties of a {@link ReminderDuePayload}.
   */
  public static final class Builder implements ReminderIdStage,
      TaskIdStage,
      UserIdStage,
      TitleStage,
      DueAtStage,
      NotificationChannelStage {
    private @Nullable UUID reminderId;

    private boolean reminderIdSet;

    private @Nullable UUID taskId;

    private boolean taskIdSet;

    private @Nullable UUID userId;

    private boolean userIdSet;

    private @Nullable String title;

    private boolean titleSet;

    private @Nullable Instant dueAt;

    private boolean dueAtSet;

    private @Nullable String notificationChannel;

    private boolean notificationChannelSet;

    private Builder() {
    }

    private Builder(ReminderDuePayload payload) {
      this.reminderId = payload.reminderId;
      this.taskId = payload.taskId;
      this.userId = payload.userId;
      this.title = payload.title;
      this.dueAt = payload.dueAt;
      this.notificationChannel = payload.notificationChannel;
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
    public Builder title(String title) {
      this.title = title;
      this.titleSet = true;
      return this;
    }

    @Override
    public Builder dueAt(Instant dueAt) {
      this.dueAt = dueAt;
      this.dueAtSet = true;
      return this;
    }

    @Override
    public Builder notificationChannel(String notificationChannel) {
      this.notificationChannel = notificationChannel;
      this.notificationChannelSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ReminderDuePayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ReminderDuePayload(this);
    }

    private void check(Problems problems) {
      problems.check(REMINDER_ID, Checks.required(reminderId, reminderIdSet, Problem.UUID_TYPE));
      problems.check(TASK_ID, Checks.required(taskId, taskIdSet, Problem.UUID_TYPE));
      problems.check(USER_ID, Checks.required(userId, userIdSet, Problem.UUID_TYPE));
      problems.check(TITLE, Checks.required(title, titleSet, Problem.STRING_TYPE));
      problems.checkJava(TITLE, title, JavaValues::problemOf);
      problems.check(DUE_AT, Checks.required(dueAt, dueAtSet, Problem.DATETIME_TYPE));
      problems.checkJava(DUE_AT, dueAt, JavaValues::problemOf);
      problems.check(NOTIFICATION_CHANNEL, Checks.required(notificationChannel, notificationChannelSet, Problem.STRING_TYPE));
      problems.checkJava(NOTIFICATION_CHANNEL, notificationChannel, JavaValues::problemOf);
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
    TitleStage userId(UUID userId);
  }

  /**
   * Where {@code title} is set.
   */
  public interface TitleStage {
    DueAtStage title(String title);
  }

  /**
   * Where {@code dueAt} is set.
   */
  public interface DueAtStage {
    NotificationChannelStage dueAt(Instant dueAt);
  }

  /**
   * Where {@code notificationChannel} is set.
   */
  public interface NotificationChannelStage {
    Builder notificationChannel(String notificationChannel);
  }
}
