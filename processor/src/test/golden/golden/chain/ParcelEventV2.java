package golden.chain;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.UnhandledEventTypeException;
import io.eventfamily.runtime.codec.OlderVersions;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.EventTypes;
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
    using = ParcelEventJackson2ModuleV2.ParcelEventV2Serializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2ModuleV2.ParcelEventV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3ModuleV2.ParcelEventV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3ModuleV2.ParcelEventV2Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelEventV2 implements Event<ParcelEventPayloadV2>, ParcelEventsV2 {
  private static final PropertyName EVENT_ID = PropertyName.of("event_id");

  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");

  private static final PropertyName SCHEMA_VERSION = PropertyName.of("schema_version");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName CORRELATION_ID = PropertyName.of("correlation_id");

  private static final PropertyName CAUSATION_ID = PropertyName.of("causation_id");

  private static final PropertyName TENANT = PropertyName.of("tenant");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE,
      SCHEMA_VERSION, TIMESTAMP, CORRELATION_ID, CAUSATION_ID, TENANT, PAYLOAD);

  private static final EventTypes<ParcelEventTypeV2> READ_TYPES = ParcelEventTypeV2.TYPES
      .reading("parcel.posted", ParcelEventTypeV2.POSTED)
      .upcasting("parcel.delivered")
      .reading("parcel.lost", ParcelEventTypeV2.LOST);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final String schemaVersion;

  private final Instant timestamp;

  private final @Nullable UUID correlationId;

  private final @Nullable UUID causationId;

  private final @Nullable String tenant;

  private final ParcelEventPayloadV2 payload;

  private ParcelEventV2(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.schemaVersion = Objects.requireNonNull(builder.schemaVersion);
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.correlationId = builder.correlationId;
    this.causationId = builder.causationId;
    this.tenant = builder.tenant;
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
  public static ParcelEventV2 of(ParcelEventPayloadV2 payload) {
    return builder().payload(payload).build();
  }

  /**
   * An event that answers another one, and belongs to what that belongs to.
   *
   * @param cause gives its id as causation id, and its correlation id, or its id where it
   *     has none
   */
  public static ParcelEventV2 causedBy(Event<?> cause, ParcelEventPayloadV2 payload) {
    UUID correlationId = cause.correlationId();
    return builder()
        .correlationId(correlationId != null ? correlationId : cause.eventId())
        .causationId(cause.eventId())
        .payload(payload)
        .build();
  }

  /**
   * An event of an older version as one of this version, as the codec would read it.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything for which it cannot be one
   */
  public static ParcelEventV2 upgrade(ParcelEvent older) {
    return OlderVersions.upgrade(older, ParcelEventCodec.INSTANCE, ParcelEventCodecV2.INSTANCE);
  }

  @Override
  public ParcelEventTypeV2 eventType() {
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

  @Override
  public @Nullable UUID correlationId() {
    return correlationId;
  }

  @Override
  public @Nullable UUID causationId() {
    return causationId;
  }

  @Override
  public @Nullable String tenant() {
    return tenant;
  }

  @Override
  public ParcelEventPayloadV2 payload() {
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
  public void dispatch(ParcelEventHandlerV2 handler) {
    try {
      if (payload instanceof ParcelPostedPayloadV2 known) {
        handler.onPosted(this, known);
      } else if (payload instanceof ParcelDeliveredPayloadV2 known) {
        handler.onDelivered(this, known);
      } else if (payload instanceof ParcelLostPayloadV2 known) {
        handler.onLost(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, ParcelEventV2.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelEventV2 that
        && eventId.equals(that.eventId)
        && schemaVersion.equals(that.schemaVersion)
        && timestamp.equals(that.timestamp)
        && Objects.equals(correlationId, that.correlationId)
        && Objects.equals(causationId, that.causationId)
        && Objects.equals(tenant, that.tenant)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, schemaVersion, timestamp, correlationId, causationId, tenant,
        payload);
  }

  @Override
  public String toString() {
    return "ParcelEventV2["
        + "eventId=" + eventId
        + ", schemaVersion=" + schemaVersion
        + ", timestamp=" + timestamp
        + ", correlationId=" + correlationId
        + ", causationId=" + causationId
        + ", tenant=" + tenant
        + ", payload=" + payload
        + "]";
  }

  static @Nullable ParcelEventV2 read(JsonReader in) {
    in.markEvent();
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<ParcelEventTypeV2, ParcelEventPayloadV2> payload =
        new TypedPayload<>(EVENT_TYPE, READ_TYPES, PAYLOAD, ParcelEventV2::readPayload,
            ParcelEventV2::readOlder);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.schemaVersion = in.readString();
        case 3 -> builder.timestamp = in.readInstant();
        case 4 -> builder.correlationId = in.readNull() ? null : in.readUuid();
        case 5 -> builder.causationId = in.readNull() ? null : in.readUuid();
        case 6 -> builder.tenant = in.readNull() ? null : in.readString();
        case 7 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    builder.payload = payload.get(in);
    if (payload.isOlder()) {
      builder.schemaVersion = "2.0.0";
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelEventV2(builder) : null;
  }

  private static @Nullable ParcelEventPayloadV2 readPayload(ParcelEventTypeV2 type, JsonReader in) {
    return switch (type) {
      case POSTED -> ParcelPostedPayloadV2.read(in);
      case DELIVERED -> ParcelDeliveredPayloadV2.read(in);
      case LOST -> ParcelLostPayloadV2.read(in);
    };
  }

  private static @Nullable ParcelEventPayloadV2 readOlder(JsonReader in) {
    return OlderVersions.read(in, ParcelEventCodec.INSTANCE, ParcelEventV2::upcast);
  }

  private static ParcelEventPayloadV2 upcast(ParcelEvent older) {
    ParcelEventPayload payload = older.payload();
    if (payload instanceof ParcelDeliveredPayload known) {
      return copyOf(ParcelEventsV2.fromDelivered(known));
    }
    return upgrade(older).payload();
  }

  private static ParcelDeliveredPayloadV2 copyOf(ParcelEventsV2.Delivered payload) {
    if (payload instanceof ParcelDeliveredPayloadV2 known) {
      return known;
    }
    return ParcelDeliveredPayloadV2.builder()
        .parcelId(payload.parcelId())
        .firstName(payload.firstName())
        .lastName(payload.lastName())
        .build();
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(SCHEMA_VERSION).writeString(schemaVersion);
    out.property(TIMESTAMP).writeInstant(timestamp);
    out.property(CORRELATION_ID).writeUuid(correlationId);
    out.property(CAUSATION_ID).writeUuid(causationId);
    out.property(TENANT).writeString(tenant);
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof ParcelPostedPayloadV2 known) {
      known.write(out);
    } else if (payload instanceof ParcelDeliveredPayloadV2 known) {
      known.write(out);
    } else if (payload instanceof ParcelLostPayloadV2 known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link ParcelEventV2}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable String schemaVersion = "2.0.0";

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable UUID correlationId;

    private @Nullable UUID causationId;

    private @Nullable String tenant;

    private @Nullable ParcelEventPayloadV2 payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(ParcelEventV2 event) {
      this.eventId = event.eventId;
      this.schemaVersion = event.schemaVersion;
      this.timestamp = event.timestamp;
      this.correlationId = event.correlationId;
      this.causationId = event.causationId;
      this.tenant = event.tenant;
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
     * Who is served.
     */
    public Builder tenant(@Nullable String tenant) {
      this.tenant = tenant;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(ParcelEventPayloadV2 payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelEventV2 build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      return new ParcelEventV2(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(SCHEMA_VERSION, Checks.notNull(schemaVersion, Problem.STRING_TYPE));
      problems.checkJava(SCHEMA_VERSION, schemaVersion, JavaValues::problemOf);
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
      problems.checkJava(TENANT, tenant, JavaValues::problemOf);
    }
  }
}
