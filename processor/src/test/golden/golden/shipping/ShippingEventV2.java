package golden.shipping;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.UnhandledEventTypeException;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.Sets;
import io.eventfamily.runtime.json.TypedPayload;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An event of the family {@code shipping}: an envelope around a payload.
 */
@JsonSerialize(
    using = ShippingEventJackson2ModuleV2.ShippingEventV2Serializer.class
)
@JsonDeserialize(
    using = ShippingEventJackson2ModuleV2.ShippingEventV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ShippingEventJackson3ModuleV2.ShippingEventV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ShippingEventJackson3ModuleV2.ShippingEventV2Deserializer.class
)
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingEventV2 implements Event<ShippingEventPayloadV2>, ShippingEventsV2 {
  private static final PropertyName EVENT_ID = PropertyName.of("event_id");

  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");

  private static final PropertyName SCHEMA_VERSION = PropertyName.of("schema_version");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName CORRELATION_ID = PropertyName.of("correlation_id");

  private static final PropertyName CAUSATION_ID = PropertyName.of("causation_id");

  private static final PropertyName TENANT = PropertyName.of("tenant");

  private static final PropertyName ZONES = PropertyName.of("zones");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE,
      SCHEMA_VERSION, TIMESTAMP, CORRELATION_ID, CAUSATION_ID, TENANT, ZONES, PAYLOAD);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final String schemaVersion;

  private final Instant timestamp;

  private final @Nullable UUID correlationId;

  private final @Nullable UUID causationId;

  private final @Nullable String tenant;

  private final @Nullable Set<String> zones;

  private final ShippingEventPayloadV2 payload;

  private ShippingEventV2(Builder builder) {
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
    this.zones = builder.zones;
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
  public static ShippingEventV2 of(ShippingEventPayloadV2 payload) {
    return builder().payload(payload).build();
  }

  /**
   * An event that answers another one, and belongs to what that belongs to.
   *
   * @param cause gives its id as causation id, and its correlation id, or its id where it
   *     has none
   */
  public static ShippingEventV2 causedBy(Event<?> cause, ShippingEventPayloadV2 payload) {
    UUID correlationId = cause.correlationId();
    return builder()
        .correlationId(correlationId != null ? correlationId : cause.eventId())
        .causationId(cause.eventId())
        .payload(payload)
        .build();
  }

  @Override
  public ShippingEventTypeV2 eventType() {
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
  public @Nullable Set<String> zones() {
    return zones;
  }

  @Override
  public ShippingEventPayloadV2 payload() {
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
  public void dispatch(ShippingEventHandlerV2 handler) {
    try {
      if (payload instanceof ShippingLostPayloadV2 known) {
        handler.onLost(this, known);
      } else if (payload instanceof ShippingVanishedPayloadV2 known) {
        handler.onVanished(this, known);
      } else if (payload instanceof ShippingPackedPayloadV2 known) {
        handler.onPacked(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, ShippingEventV2.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ShippingEventV2 that
        && eventId.equals(that.eventId)
        && schemaVersion.equals(that.schemaVersion)
        && timestamp.equals(that.timestamp)
        && Objects.equals(correlationId, that.correlationId)
        && Objects.equals(causationId, that.causationId)
        && Objects.equals(tenant, that.tenant)
        && Objects.equals(zones, that.zones)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, schemaVersion, timestamp, correlationId, causationId, tenant,
        zones, payload);
  }

  @Override
  public String toString() {
    return "ShippingEventV2["
        + "eventId=" + eventId
        + ", schemaVersion=" + schemaVersion
        + ", timestamp=" + timestamp
        + ", correlationId=" + correlationId
        + ", causationId=" + causationId
        + ", tenant=" + tenant
        + ", zones=" + zones
        + ", payload=" + payload
        + "]";
  }

  static @Nullable ShippingEventV2 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<ShippingEventTypeV2, ShippingEventPayloadV2> payload =
        new TypedPayload<>(EVENT_TYPE, ShippingEventTypeV2.TYPES, PAYLOAD, ShippingEventV2::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.schemaVersion = in.readString();
        case 3 -> builder.timestamp = in.readInstant();
        case 4 -> builder.correlationId = in.readNull() ? null : in.readUuid();
        case 5 -> builder.causationId = in.readNull() ? null : in.readUuid();
        case 6 -> builder.tenant = in.readNull() ? null : in.readString();
        case 7 -> builder.zones = in.readNull() ? null : in.readSet(JsonReader::readString,
            Builder::checkItemOfZones);
        case 8 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new ShippingEventV2(builder) : null;
  }

  private static @Nullable ShippingEventPayloadV2 readPayload(ShippingEventTypeV2 type,
      JsonReader in) {
    return switch (type) {
      case LOST -> ShippingLostPayloadV2.read(in);
      case VANISHED -> ShippingVanishedPayloadV2.read(in);
      case PACKED -> ShippingPackedPayloadV2.read(in);
    };
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
    out.property(ZONES).writeList(zones, JsonWriter::writeString);
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof ShippingLostPayloadV2 known) {
      known.write(out);
    } else if (payload instanceof ShippingVanishedPayloadV2 known) {
      known.write(out);
    } else if (payload instanceof ShippingPackedPayloadV2 known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link ShippingEventV2}.
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

    private @Nullable Set<String> zones;

    private @Nullable ShippingEventPayloadV2 payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(ShippingEventV2 event) {
      this.eventId = event.eventId;
      this.schemaVersion = event.schemaVersion;
      this.timestamp = event.timestamp;
      this.correlationId = event.correlationId;
      this.causationId = event.causationId;
      this.tenant = event.tenant;
      this.zones = event.zones;
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

    public Builder tenant(@Nullable String tenant) {
      this.tenant = tenant;
      return this;
    }

    public Builder zones(@Nullable Set<String> zones) {
      this.zones = Sets.copyOf(zones);
      return this;
    }

    public Builder addZones(String item) {
      this.zones = Sets.plus(this.zones, item);
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(ShippingEventPayloadV2 payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ShippingEventV2 build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      this.zones = Sets.closed(zones);
      return new ShippingEventV2(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(SCHEMA_VERSION, Checks.notNull(schemaVersion, Problem.STRING_TYPE));
      problems.checkJava(SCHEMA_VERSION, schemaVersion, JavaValues::problemOf);
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
      problems.checkJava(TENANT, tenant, JavaValues::problemOf);
      Checks.items(problems, ZONES, zones, Builder::checkItemOfZones);
    }

    private static void checkItemOfZones(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
      problems.check(Constraints.size(item, 0, 3));
    }
  }
}
