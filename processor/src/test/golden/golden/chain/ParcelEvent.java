package golden.chain;

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
 * An event of the family {@code parcel}: an envelope around a payload.
 */
@JsonSerialize(
    using = ParcelEventJackson2Module.ParcelEventSerializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2Module.ParcelEventDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3Module.ParcelEventSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3Module.ParcelEventDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelEvent implements Event<ParcelEventPayload> {
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

  private final ParcelEventPayload payload;

  private ParcelEvent(Builder builder) {
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

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * An event of now, with an id of its own.
   */
  public static ParcelEvent of(ParcelEventPayload payload) {
    return builder().payload(payload).build();
  }

  /**
   * An event that answers another one, and belongs to what that belongs to.
   *
   * @param cause gives its id as causation id, and its correlation id, or its id where it
   *     has none
   */
  public static ParcelEvent causedBy(Event<?> cause, ParcelEventPayload payload) {
    UUID correlationId = cause.correlationId();
    return builder()
        .correlationId(correlationId != null ? correlationId : cause.eventId())
        .causationId(cause.eventId())
        .payload(payload)
        .build();
  }

  @Override
  public ParcelEventType eventType() {
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
  public ParcelEventPayload payload() {
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
  public void dispatch(ParcelEventHandler handler) {
    try {
      if (payload instanceof ParcelPostedPayload known) {
        handler.onPosted(this, known);
      } else if (payload instanceof ParcelDeliveredPayload known) {
        handler.onDelivered(this, known);
      } else if (payload instanceof ParcelLostPayload known) {
        handler.onLost(this, known);
      } else if (payload instanceof ParcelSeenPayload known) {
        handler.onSeen(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, ParcelEvent.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelEvent that
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
    return "ParcelEvent["
        + "eventId=" + eventId
        + ", timestamp=" + timestamp
        + ", correlationId=" + correlationId
        + ", causationId=" + causationId
        + ", payload=" + payload
        + "]";
  }

  static @Nullable ParcelEvent read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<ParcelEventType, ParcelEventPayload> payload =
        new TypedPayload<>(EVENT_TYPE, ParcelEventType.TYPES, PAYLOAD, ParcelEvent::readPayload);
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
    return in.isSound() ? new ParcelEvent(builder) : null;
  }

  private static @Nullable ParcelEventPayload readPayload(ParcelEventType type, JsonReader in) {
    return switch (type) {
      case POSTED -> ParcelPostedPayload.read(in);
      case DELIVERED -> ParcelDeliveredPayload.read(in);
      case LOST -> ParcelLostPayload.read(in);
      case SEEN -> ParcelSeenPayload.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(TIMESTAMP).writeInstant(timestamp);
    out.property(CORRELATION_ID).writeUuid(correlationId);
    out.property(CAUSATION_ID).writeUuid(causationId);
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof ParcelPostedPayload known) {
      known.write(out);
    } else if (payload instanceof ParcelDeliveredPayload known) {
      known.write(out);
    } else if (payload instanceof ParcelLostPayload known) {
      known.write(out);
    } else if (payload instanceof ParcelSeenPayload known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link ParcelEvent}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable UUID correlationId;

    private @Nullable UUID causationId;

    private @Nullable ParcelEventPayload payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(ParcelEvent event) {
      this.eventId = event.eventId;
      this.timestamp = event.timestamp;
      this.correlationId = event.correlationId;
      this.causationId = event.causationId;
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
     * What the event belongs to: the id that all events of one story share.
     */
    public Builder correlationId(@Nullable UUID correlationId) {
      this.correlationId = correlationId;
      return this;
    }

    /**
     * The id of the event that this one answers.
     */
    public Builder causationId(@Nullable UUID causationId) {
      this.causationId = causationId;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(ParcelEventPayload payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelEvent build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      return new ParcelEvent(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
    }
  }
}
