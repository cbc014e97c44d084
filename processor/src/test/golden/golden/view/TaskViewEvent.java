package golden.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.UnhandledEventTypeException;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
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
@JsonDeserialize(
    using = TaskViewEventJackson2Module.TaskViewEventDeserializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = TaskViewEventJackson3Module.TaskViewEventDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskViewEvent implements Event<TaskViewEventPayload> {
  private static final PropertyName EVENT_ID = PropertyName.of("event_id");

  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName CORRELATION_ID = PropertyName.of("correlation_id");

  private static final PropertyName CAUSATION_ID = PropertyName.of("causation_id");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE, TIMESTAMP,
      CORRELATION_ID, CAUSATION_ID, PAYLOAD);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final Instant timestamp;

  private final @Nullable UUID correlationId;

  private final @Nullable UUID causationId;

  private final TaskViewEventPayload payload;

  private TaskViewEvent(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.correlationId = builder.correlationId;
    this.causationId = builder.causationId;
    this.payload = Objects.requireNonNull(builder.payload);
  }

  @Override
  public TaskViewEventType eventType() {
    return payload.eventType();
  }

  @Override
  public UUID eventId() {
    return eventId;
  }

  @Override
  public Instant timestamp() {
    return timestamp;
  }

  @Override
  public @Nullable UUID correlationId() {
    return correlationId;
  }

  @Override
  public @Nullable UUID causationId() {
    return causationId;
  }

  /**
   * Always null: the family has none.
   */
  @Override
  public @Nullable String schemaVersion() {
    return null;
  }

  @Override
  public TaskViewEventPayload payload() {
    return payload;
  }

  /**
   * Gives this event to the method that handles its type.
   *
   * @throws UnhandledEventTypeException where the handler does not handle the type, because it
   *     chose not to, or was compiled before there was such a type
   */
  public void dispatch(TaskViewEventHandler handler) {
    try {
      if (payload instanceof TaskViewCreatedPayload known) {
        handler.onCreated(this, known);
      } else if (payload instanceof TaskViewUpdatedPayload known) {
        handler.onUpdated(this, known);
      } else if (payload instanceof TaskViewDeletedPayload known) {
        handler.onDeleted(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, TaskViewEvent.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TaskViewEvent that
        && eventId.equals(that.eventId)
        && timestamp.equals(that.timestamp)
        && Objects.equals(correlationId, that.correlationId)
        && Objects.equals(causationId, that.causationId)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, timestamp, correlationId, causationId, payload);
  }

  @Override
  public String toString() {
    return "TaskViewEvent["
        + "eventId=" + eventId
        + ", timestamp=" + timestamp
        + ", correlationId=" + correlationId
        + ", causationId=" + causationId
        + ", payload=" + payload
        + "]";
  }

  static @Nullable TaskViewEvent read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<TaskViewEventType, TaskViewEventPayload> payload =
        new TypedPayload<>(EVENT_TYPE, TaskViewEventType.TYPES, PAYLOAD, TaskViewEvent::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.timestamp = in.readInstant();
        case 3 -> builder.correlationId = in.readNull() ? null : in.readUuid();
        case 4 -> builder.causationId = in.readNull() ? null : in.readUuid();
        case 5 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new TaskViewEvent(builder) : null;
  }

  private static @Nullable TaskViewEventPayload readPayload(TaskViewEventType type, JsonReader in) {
    return switch (type) {
      case CREATED -> TaskViewCreatedPayload.read(in);
      case UPDATED -> TaskViewUpdatedPayload.read(in);
      case DELETED -> TaskViewDeletedPayload.read(in);
    };
  }

  /**
   * What is read of a {@link TaskViewEvent}, until it was judged.
   */
  private static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable UUID correlationId;

    private @Nullable UUID causationId;

    private @Nullable TaskViewEventPayload payload;

    private Builder() {
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
    }
  }
}
