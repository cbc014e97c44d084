package golden.options;

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
 * An event of the family {@code account}: an envelope around a payload.
 */
@JsonSerialize(
    using = AccountEventJackson2ModuleV3.AccountEventV3Serializer.class
)
@JsonDeserialize(
    using = AccountEventJackson2ModuleV3.AccountEventV3Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = AccountEventJackson3ModuleV3.AccountEventV3Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = AccountEventJackson3ModuleV3.AccountEventV3Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class AccountEventV3 implements Event<AccountEventPayloadV3>, AccountEventsV3 {
  private static final PropertyName EVENT_ID = PropertyName.of("eventId");

  private static final PropertyName EVENT_TYPE = PropertyName.of("eventType");

  private static final PropertyName SCHEMA_VERSION = PropertyName.of("schemaVersion");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName CORRELATION_ID = PropertyName.of("correlationId");

  private static final PropertyName CAUSATION_ID = PropertyName.of("causationId");

  private static final PropertyName TENANT_ID = PropertyName.of("tenantId");

  private static final PropertyName REGION = PropertyName.of("region");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE,
      SCHEMA_VERSION, TIMESTAMP, CORRELATION_ID, CAUSATION_ID, TENANT_ID, REGION, PAYLOAD);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final String schemaVersion;

  private final Instant timestamp;

  private final @Nullable UUID correlationId;

  private final @Nullable UUID causationId;

  private final @Nullable String tenantId;

  private final String region;

  private final AccountEventPayloadV3 payload;

  private AccountEventV3(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.schemaVersion = Objects.requireNonNull(builder.schemaVersion);
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.correlationId = builder.correlationId;
    this.causationId = builder.causationId;
    this.tenantId = builder.tenantId;
    this.region = Objects.requireNonNull(builder.region);
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
  public static AccountEventV3 of(AccountEventPayloadV3 payload) {
    return builder().payload(payload).build();
  }

  /**
   * An event that answers another one, and belongs to what that belongs to.
   *
   * @param cause gives its id as causation id, and its correlation id, or its id where it
   *     has none
   */
  public static AccountEventV3 causedBy(Event<?> cause, AccountEventPayloadV3 payload) {
    UUID correlationId = cause.correlationId();
    return builder()
        .correlationId(correlationId != null ? correlationId : cause.eventId())
        .causationId(cause.eventId())
        .payload(payload)
        .build();
  }

  @Override
  public AccountEventTypeV3 eventType() {
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
  public @Nullable String tenantId() {
    return tenantId;
  }

  @Override
  public String region() {
    return region;
  }

  @Override
  public AccountEventPayloadV3 payload() {
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
  public void dispatch(AccountEventHandlerV3 handler) {
    try {
      if (payload instanceof AccountOpenedPayloadV3 known) {
        handler.onOpened(this, known);
      } else if (payload instanceof AccountClosedPayloadV3 known) {
        handler.onClosed(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, AccountEventV3.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof AccountEventV3 that
        && eventId.equals(that.eventId)
        && schemaVersion.equals(that.schemaVersion)
        && timestamp.equals(that.timestamp)
        && Objects.equals(correlationId, that.correlationId)
        && Objects.equals(causationId, that.causationId)
        && Objects.equals(tenantId, that.tenantId)
        && region.equals(that.region)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, schemaVersion, timestamp, correlationId, causationId, tenantId,
        region, payload);
  }

  @Override
  public String toString() {
    return "AccountEventV3["
        + "eventId=" + eventId
        + ", schemaVersion=" + schemaVersion
        + ", timestamp=" + timestamp
        + ", correlationId=" + correlationId
        + ", causationId=" + causationId
        + ", tenantId=" + tenantId
        + ", region=" + region
        + ", payload=" + payload
        + "]";
  }

  static @Nullable AccountEventV3 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<AccountEventTypeV3, AccountEventPayloadV3> payload =
        new TypedPayload<>(EVENT_TYPE, AccountEventTypeV3.TYPES, PAYLOAD, AccountEventV3::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.schemaVersion = in.readString();
        case 3 -> builder.timestamp = in.readInstantOrNaive();
        case 4 -> builder.correlationId = in.readNull() ? null : in.readUuid();
        case 5 -> builder.causationId = in.readNull() ? null : in.readUuid();
        case 6 -> builder.tenantId = in.readNull() ? null : in.readString();
        case 7 -> builder.region = in.readString();
        case 8 -> payload.readPayload(in);
        default -> in.rejectUnknownProperty();
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new AccountEventV3(builder) : null;
  }

  private static @Nullable AccountEventPayloadV3 readPayload(AccountEventTypeV3 type,
      JsonReader in) {
    return switch (type) {
      case OPENED -> AccountOpenedPayloadV3.read(in);
      case CLOSED -> AccountClosedPayloadV3.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(SCHEMA_VERSION).writeString(schemaVersion);
    out.property(TIMESTAMP).writeInstant(timestamp);
    if (correlationId != null) {
      out.property(CORRELATION_ID).writeUuid(correlationId);
    }
    if (causationId != null) {
      out.property(CAUSATION_ID).writeUuid(causationId);
    }
    if (tenantId != null) {
      out.property(TENANT_ID).writeString(tenantId);
    }
    out.property(REGION).writeString(region);
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof AccountOpenedPayloadV3 known) {
      known.write(out);
    } else if (payload instanceof AccountClosedPayloadV3 known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link AccountEventV3}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable String schemaVersion = "3.1.0";

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable UUID correlationId;

    private @Nullable UUID causationId;

    private @Nullable String tenantId;

    private @Nullable String region = "eu";

    private @Nullable AccountEventPayloadV3 payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(AccountEventV3 event) {
      this.eventId = event.eventId;
      this.schemaVersion = event.schemaVersion;
      this.timestamp = event.timestamp;
      this.correlationId = event.correlationId;
      this.causationId = event.causationId;
      this.tenantId = event.tenantId;
      this.region = event.region;
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
     * Whose account it is.
     */
    public Builder tenantId(@Nullable String tenantId) {
      this.tenantId = tenantId;
      return this;
    }

    public Builder region(String region) {
      this.region = region;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(AccountEventPayloadV3 payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public AccountEventV3 build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      return new AccountEventV3(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(SCHEMA_VERSION, Checks.notNull(schemaVersion, Problem.STRING_TYPE));
      problems.checkJava(SCHEMA_VERSION, schemaVersion, JavaValues::problemOf);
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
      problems.checkJava(TENANT_ID, tenantId, JavaValues::problemOf);
      problems.check(REGION, Checks.notNull(region, Problem.STRING_TYPE));
      problems.checkJava(REGION, region, JavaValues::problemOf);
    }
  }
}
