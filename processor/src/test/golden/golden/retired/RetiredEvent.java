package golden.retired;

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
 * An event of the family {@code retired}: an envelope around a payload.
 */
@JsonSerialize(
    using = RetiredEventJackson2Module.RetiredEventSerializer.class
)
@JsonDeserialize(
    using = RetiredEventJackson2Module.RetiredEventDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RetiredEventJackson3Module.RetiredEventSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RetiredEventJackson3Module.RetiredEventDeserializer.class
)
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class RetiredEvent implements Event<RetiredEventPayload>, RetiredEvents {
  private static final PropertyName EVENT_ID = PropertyName.of("event_id");

  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName REASON = PropertyName.of("reason");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE, TIMESTAMP,
      REASON, PAYLOAD);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final Instant timestamp;

  private final @Nullable String reason;

  private final RetiredEventPayload payload;

  private RetiredEvent(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.reason = builder.reason;
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
  public static RetiredEvent of(RetiredEventPayload payload) {
    return builder().payload(payload).build();
  }

  @Override
  public RetiredEventType eventType() {
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
  public @Nullable String reason() {
    return reason;
  }

  /**
   * Always null: the family has none.
   */
  @Override
  public @Nullable String schemaVersion() {
    return null;
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
  public RetiredEventPayload payload() {
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
  public void dispatch(RetiredEventHandler handler) {
    try {
      if (payload instanceof RetiredEndedPayload known) {
        handler.onEnded(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, RetiredEvent.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RetiredEvent that
        && eventId.equals(that.eventId)
        && timestamp.equals(that.timestamp)
        && Objects.equals(reason, that.reason)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, timestamp, reason, payload);
  }

  @Override
  public String toString() {
    return "RetiredEvent["
        + "eventId=" + eventId
        + ", timestamp=" + timestamp
        + ", reason=" + reason
        + ", payload=" + payload
        + "]";
  }

  static @Nullable RetiredEvent read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<RetiredEventType, RetiredEventPayload> payload =
        new TypedPayload<>(EVENT_TYPE, RetiredEventType.TYPES, PAYLOAD, RetiredEvent::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.timestamp = in.readInstant();
        case 3 -> builder.reason = in.readNull() ? null : in.readString();
        case 4 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new RetiredEvent(builder) : null;
  }

  private static @Nullable RetiredEventPayload readPayload(RetiredEventType type, JsonReader in) {
    return switch (type) {
      case ENDED -> RetiredEndedPayload.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(TIMESTAMP).writeInstant(timestamp);
    if (reason != null) {
      out.property(REASON).writeString(reason);
    }
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof RetiredEndedPayload known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link RetiredEvent}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable String reason;

    private @Nullable RetiredEventPayload payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(RetiredEvent event) {
      this.eventId = event.eventId;
      this.timestamp = event.timestamp;
      this.reason = event.reason;
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

    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(RetiredEventPayload payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public RetiredEvent build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      return new RetiredEvent(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
      problems.checkJava(REASON, reason, JavaValues::problemOf);
    }
  }
}
