package golden.relay;

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
import io.eventfamily.runtime.json.UnknownProperties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An event of the family {@code relay}: an envelope around a payload.
 */
@JsonSerialize(
    using = RelayEventJackson2Module.RelayEventSerializer.class
)
@JsonDeserialize(
    using = RelayEventJackson2Module.RelayEventDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RelayEventJackson3Module.RelayEventSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RelayEventJackson3Module.RelayEventDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RelayEvent implements Event<RelayEventPayload>, RelayEvents {
  private static final PropertyName EVENT_ID = PropertyName.of("eventId");

  private static final PropertyName EVENT_TYPE = PropertyName.of("eventType");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName TENANT_ID = PropertyName.of("tenantId");

  private static final PropertyName HOPS = PropertyName.of("hops");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE, TIMESTAMP,
      TENANT_ID, HOPS, PAYLOAD)
      .withAlias("tenant", TENANT_ID);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final Instant timestamp;

  private final @Nullable String tenantId;

  private final int hops;

  private final RelayEventPayload payload;

  private final Map<String, Object> unknownProperties;

  private RelayEvent(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.tenantId = builder.tenantId;
    this.hops = builder.hops;
    this.payload = Objects.requireNonNull(builder.payload);
    this.unknownProperties = UnknownProperties.closed(builder.unknownProperties);
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
  public static RelayEvent of(RelayEventPayload payload) {
    return builder().payload(payload).build();
  }

  @Override
  public RelayEventType eventType() {
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
  public @Nullable String tenantId() {
    return tenantId;
  }

  @Override
  public int hops() {
    return hops;
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
  public RelayEventPayload payload() {
    return payload;
  }

  /**
   * The properties of the envelope that are not declared, as free JSON.
   */
  public Map<String, Object> unknownProperties() {
    return unknownProperties;
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
  public void dispatch(RelayEventHandler handler) {
    try {
      if (payload instanceof RelayReceivedPayload known) {
        handler.onReceived(this, known);
      } else if (payload instanceof RelayLostPayload known) {
        handler.onLost(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, RelayEvent.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RelayEvent that
        && eventId.equals(that.eventId)
        && timestamp.equals(that.timestamp)
        && Objects.equals(tenantId, that.tenantId)
        && hops == that.hops
        && payload.equals(that.payload)
        && unknownProperties.equals(that.unknownProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, timestamp, tenantId, hops, payload, unknownProperties);
  }

  @Override
  public String toString() {
    return "RelayEvent["
        + "eventId=" + eventId
        + ", timestamp=" + timestamp
        + ", tenantId=" + tenantId
        + ", hops=" + hops
        + ", payload=" + payload
        + ", unknownProperties=" + unknownProperties.keySet()
        + "]";
  }

  static @Nullable RelayEvent read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<RelayEventType, RelayEventPayload> payload =
        new TypedPayload<>(EVENT_TYPE, RelayEventType.TYPES, PAYLOAD, RelayEvent::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.timestamp = in.readInstant();
        case 3 -> builder.tenantId = in.readNull() ? null : in.readString();
        case 4 -> builder.hops = in.readInt();
        case 5 -> payload.readPayload(in);
        default -> builder.unknownProperties = in.readUnknownProperty(builder.unknownProperties);
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new RelayEvent(builder) : null;
  }

  private static @Nullable RelayEventPayload readPayload(RelayEventType type, JsonReader in) {
    return switch (type) {
      case RECEIVED -> RelayReceivedPayload.read(in);
      case LOST -> RelayLostPayload.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(TIMESTAMP).writeInstant(timestamp);
    out.property(TENANT_ID).writeString(tenantId);
    out.property(HOPS).writeInt(hops);
    writePayload(out.property(PAYLOAD));
    out.writeUnknownProperties(unknownProperties);
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof RelayReceivedPayload known) {
      known.write(out);
    } else if (payload instanceof RelayLostPayload known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link RelayEvent}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable String tenantId;

    private int hops = 1;

    private @Nullable RelayEventPayload payload;

    private boolean payloadSet;

    private Map<String, Object> unknownProperties = Map.of();

    private Builder() {
    }

    private Builder(RelayEvent event) {
      this.eventId = event.eventId;
      this.timestamp = event.timestamp;
      this.tenantId = event.tenantId;
      this.hops = event.hops;
      this.payload = event.payload;
      this.unknownProperties = event.unknownProperties;
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
     * Whose letter it is.
     */
    public Builder tenantId(@Nullable String tenantId) {
      this.tenantId = tenantId;
      return this;
    }

    public Builder hops(int hops) {
      this.hops = hops;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(RelayEventPayload payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Properties that are not declared, as free JSON, in place of those that are set. They are
     * written after all others.
     */
    public Builder unknownProperties(Map<String, ?> unknownProperties) {
      this.unknownProperties = UnknownProperties.copyOf(unknownProperties);
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public RelayEvent build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      UnknownProperties.check(problems, PROPERTIES, unknownProperties);
      problems.throwIfAny();
      return new RelayEvent(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
      problems.checkJava(TENANT_ID, tenantId, JavaValues::problemOf);
    }
  }
}
