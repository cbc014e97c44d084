package golden.taskv2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.UnhandledEventTypeException;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.TypedPayload;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An event of the family {@code task}: an envelope around a payload.
 */
@JsonSerialize(
    using = TaskEventJackson2ModuleV2.TaskEventV2Serializer.class
)
@JsonDeserialize(
    using = TaskEventJackson2ModuleV2.TaskEventV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = TaskEventJackson3ModuleV2.TaskEventV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskEventJackson3ModuleV2.TaskEventV2Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskEventV2 implements Event<TaskEventPayloadV2> {
  private static final PropertyName EVENT_ID = PropertyName.of("event_id");

  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");

  private static final PropertyName SCHEMA_VERSION = PropertyName.of("schema_version");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE,
      SCHEMA_VERSION, TIMESTAMP, PAYLOAD);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final String schemaVersion;

  private final Instant timestamp;

  private final TaskEventPayloadV2 payload;

  private TaskEventV2(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.schemaVersion = Objects.requireNonNull(builder.schemaVersion);
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.payload = Objects.requireNonNull(builder.payload);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * An event of now, with an id of its own.
   */
  public static TaskEventV2 of(TaskEventPayloadV2 payload) {
    return builder().payload(payload).build();
  }

  @Override
  public TaskEventTypeV2 eventType() {
    return payload.eventType();
  }

  @Override
  public UUID eventId() {
    return eventId;
  }

  @Override
  public String schemaVersion() {
    return schemaVersion;
  }

  @Override
  public Instant timestamp() {
    return timestamp;
  }

  /**
   * Always null: the family has none.
   */
  @Override
  public @Nullable UUID correlationId() {
    return null;
  }

  /**
   * Always null: the family has none.
   */
  @Override
  public @Nullable UUID causationId() {
    return null;
  }

  @Override
  public TaskEventPayloadV2 payload() {
    return payload;
  }

  /**
   * A builder in which everything is set as it is here, the id too.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Gives this event to the method that handles its type.
   *
   * @throws UnhandledEventTypeException where the handler does not handle the type, because it
   *     chose not to, or was compiled before there was such a type
   */
  public void dispatch(TaskEventHandlerV2 handler) {
    try {
      if (payload instanceof TaskCreatedPayloadV2 known) {
        handler.onCreated(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, TaskEventV2.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskEventV2 that
        && eventId.equals(that.eventId)
        && schemaVersion.equals(that.schemaVersion)
        && timestamp.equals(that.timestamp)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, schemaVersion, timestamp, payload);
  }

  @Override
  public String toString() {
    return "TaskEventV2["
        + "eventId=" + eventId
        + ", schemaVersion=" + schemaVersion
        + ", timestamp=" + timestamp
        + ", payload=" + payload
        + "]";
  }

  static @Nullable TaskEventV2 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<TaskEventTypeV2, TaskEventPayloadV2> payload =
        new TypedPayload<>(EVENT_TYPE, TaskEventTypeV2.TYPES, PAYLOAD, TaskEventV2::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.schemaVersion = in.readString();
        case 3 -> builder.timestamp = in.readInstant();
        case 4 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new TaskEventV2(builder) : null;
  }

  private static @Nullable TaskEventPayloadV2 readPayload(TaskEventTypeV2 type, JsonReader in) {
    return switch (type) {
      case CREATED -> TaskCreatedPayloadV2.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(SCHEMA_VERSION).writeString(schemaVersion);
    out.property(TIMESTAMP).writeInstant(timestamp);
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof TaskCreatedPayloadV2 known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link TaskEventV2}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable String schemaVersion = "2.0.0";

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable TaskEventPayloadV2 payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(TaskEventV2 event) {
      this.eventId = event.eventId;
      this.schemaVersion = event.schemaVersion;
      this.timestamp = event.timestamp;
      this.payload = event.payload;
    }

    /**
     * The event's own identity; a random one where none is set.
     */
    public Builder eventId(UUID eventId) {
      this.eventId = eventId;
      this.eventIdSet = true;
      return this;
    }

    /**
     * When it happened; now, to the microsecond, where no time is set.
     */
    public Builder timestamp(Instant timestamp) {
      this.timestamp = timestamp;
      this.timestampSet = true;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(TaskEventPayloadV2 payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public TaskEventV2 build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      return new TaskEventV2(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(SCHEMA_VERSION, Checks.notNull(schemaVersion, Problem.STRING_TYPE));
      problems.checkJava(SCHEMA_VERSION, schemaVersion, JavaValues::problemOf);
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
    }
  }
}
