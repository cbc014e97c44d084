package golden.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.UnhandledEventTypeException;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.ComputedDefaults;
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
 * An event of the family {@code order}: an envelope around a payload.
 */
@JsonSerialize(
    using = OrderEventJackson2Module.OrderEventSerializer.class
)
@JsonDeserialize(
    using = OrderEventJackson2Module.OrderEventDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = OrderEventJackson3Module.OrderEventSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = OrderEventJackson3Module.OrderEventDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderEvent implements Event<OrderEventPayload>, OrderEvents {
  private static final PropertyName EVENT_ID = PropertyName.of("event_id");

  private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");

  private static final PropertyName TIMESTAMP = PropertyName.of("timestamp");

  private static final PropertyName CORRELATION_ID = PropertyName.of("correlation_id");

  private static final PropertyName CAUSATION_ID = PropertyName.of("causation_id");

  private static final PropertyName SHOP = PropertyName.of("shop");

  private static final PropertyName DEPARTMENT = PropertyName.of("department");

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private static final PropertyNames PROPERTIES = PropertyNames.of(EVENT_ID, EVENT_TYPE, TIMESTAMP,
      CORRELATION_ID, CAUSATION_ID, SHOP, DEPARTMENT, PAYLOAD);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID eventId;

  private final Instant timestamp;

  private final @Nullable UUID correlationId;

  private final @Nullable UUID causationId;

  private final String shop;

  private final String department;

  private final OrderEventPayload payload;

  private OrderEvent(Builder builder) {
    this.eventId = builder.eventId != null
        ? builder.eventId
        : UUID.randomUUID();
    this.timestamp = builder.timestamp != null
        ? builder.timestamp
        : Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.correlationId = builder.correlationId;
    this.causationId = builder.causationId;
    this.shop = Objects.requireNonNull(builder.shop);
    this.department = Objects.requireNonNull(builder.department);
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
  public static OrderEvent of(OrderEventPayload payload) {
    return builder().payload(payload).build();
  }

  /**
   * An event that answers another one, and belongs to what that belongs to.
   *
   * @param cause gives its id as causation id, and its correlation id, or its id where it
   *     has none
   */
  public static OrderEvent causedBy(Event<?> cause, OrderEventPayload payload) {
    UUID correlationId = cause.correlationId();
    return builder()
        .correlationId(correlationId != null ? correlationId : cause.eventId())
        .causationId(cause.eventId())
        .payload(payload)
        .build();
  }

  @Override
  public OrderEventType eventType() {
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

  @Override
  public String shop() {
    return shop;
  }

  @Override
  public String department() {
    return department;
  }

  /**
   * Always null: the family has none.
   */
  @Override
  public @Nullable String schemaVersion() {
    return null;
  }

  @Override
  public OrderEventPayload payload() {
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
  public void dispatch(OrderEventHandler handler) {
    try {
      if (payload instanceof OrderMeasuredPayload known) {
        handler.onMeasured(this, known);
      } else if (payload instanceof OrderDefaultedPayload known) {
        handler.onDefaulted(this, known);
      } else if (payload instanceof OrderPlacedPayload known) {
        handler.onPlaced(this, known);
      }
    } catch (AbstractMethodError e) {
      throw UnhandledEventTypeException.orRethrow(e, OrderEvent.class, eventType());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof OrderEvent that
        && eventId.equals(that.eventId)
        && timestamp.equals(that.timestamp)
        && Objects.equals(correlationId, that.correlationId)
        && Objects.equals(causationId, that.causationId)
        && shop.equals(that.shop)
        && department.equals(that.department)
        && payload.equals(that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, timestamp, correlationId, causationId, shop, department, payload);
  }

  @Override
  public String toString() {
    return "OrderEvent["
        + "eventId=" + eventId
        + ", timestamp=" + timestamp
        + ", correlationId=" + correlationId
        + ", causationId=" + causationId
        + ", shop=" + shop
        + ", department=" + department
        + ", payload=" + payload
        + "]";
  }

  static @Nullable OrderEvent read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    TypedPayload<OrderEventType, OrderEventPayload> payload =
        new TypedPayload<>(EVENT_TYPE, OrderEventType.TYPES, PAYLOAD, OrderEvent::readPayload);
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.eventId = in.readUuid();
        case 1 -> payload.readType(in);
        case 2 -> builder.timestamp = in.readInstant();
        case 3 -> builder.correlationId = in.readNull() ? null : in.readUuid();
        case 4 -> builder.causationId = in.readNull() ? null : in.readUuid();
        case 5 -> builder.shop = in.readString();
        case 6 -> {
          builder.department = in.readString();
          builder.departmentSet = true;
        }
        case 7 -> payload.readPayload(in);
        default -> in.skipValue();
      }
    }
    builder.payload = payload.get(in);
    builder.check(in.problems());
    return in.isSound() ? new OrderEvent(builder) : null;
  }

  private static @Nullable OrderEventPayload readPayload(OrderEventType type, JsonReader in) {
    return switch (type) {
      case MEASURED -> OrderMeasuredPayload.read(in);
      case DEFAULTED -> OrderDefaultedPayload.read(in);
      case PLACED -> OrderPlacedPayload.read(in);
    };
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(EVENT_ID).writeUuid(eventId);
    out.property(EVENT_TYPE).writeString(eventType().wireName());
    out.property(TIMESTAMP).writeInstant(timestamp);
    out.property(CORRELATION_ID).writeUuid(correlationId);
    out.property(CAUSATION_ID).writeUuid(causationId);
    out.property(SHOP).writeString(shop);
    out.property(DEPARTMENT).writeString(department);
    writePayload(out.property(PAYLOAD));
    out.endObject();
  }

  private void writePayload(JsonWriter out) {
    if (payload instanceof OrderMeasuredPayload known) {
      known.write(out);
    } else if (payload instanceof OrderDefaultedPayload known) {
      known.write(out);
    } else if (payload instanceof OrderPlacedPayload known) {
      known.write(out);
    }
  }

  /**
   * Collects the envelope and the payload of a {@link OrderEvent}.
   */
  public static final class Builder {
    private @Nullable UUID eventId;

    private boolean eventIdSet;

    private @Nullable Instant timestamp;

    private boolean timestampSet;

    private @Nullable UUID correlationId;

    private @Nullable UUID causationId;

    private @Nullable String shop = "main";

    private @Nullable String department;

    private boolean departmentSet;

    private @Nullable OrderEventPayload payload;

    private boolean payloadSet;

    private Builder() {
    }

    private Builder(OrderEvent event) {
      this.eventId = event.eventId;
      this.timestamp = event.timestamp;
      this.correlationId = event.correlationId;
      this.causationId = event.causationId;
      this.shop = event.shop;
      this.department = event.department;
      this.departmentSet = true;
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
     * Who sells.
     */
    public Builder shop(String shop) {
      this.shop = shop;
      return this;
    }

    /**
     * In which part of the shop.
     */
    public Builder department(String department) {
      this.department = department;
      this.departmentSet = true;
      return this;
    }

    /**
     * The facts, which decide the event's type.
     */
    public Builder payload(OrderEventPayload payload) {
      this.payload = payload;
      this.payloadSet = true;
      return this;
    }

    /**
     * Makes the event.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public OrderEvent build() {
      Problems problems = Problems.ofBuiltEvent();
      check(problems);
      problems.check(PAYLOAD, Checks.required(payload, payloadSet, Problem.MODEL_TYPE));
      problems.throwIfAny();
      return new OrderEvent(this);
    }

    private void check(Problems problems) {
      problems.check(EVENT_ID, Checks.notNullIfSet(eventId, eventIdSet, Problem.UUID_TYPE));
      problems.check(TIMESTAMP, Checks.notNullIfSet(timestamp, timestampSet, Problem.DATETIME_TYPE));
      problems.checkJava(TIMESTAMP, timestamp, JavaValues::problemOf);
      problems.check(SHOP, Checks.notNull(shop, Problem.STRING_TYPE));
      problems.checkJava(SHOP, shop, JavaValues::problemOf);
      if (problems.isSound()) {
        Draft draft = new Draft(this);
        if (!departmentSet) {
          department = Checks.computed(problems, DEPARTMENT, draft::department, Problem.STRING_TYPE);
        }
      } else {
        department = departmentSet ? department : null;
      }
      problems.check(DEPARTMENT, Checks.notNullIfSet(department, departmentSet, Problem.STRING_TYPE));
      problems.checkJava(DEPARTMENT, department, JavaValues::problemOf);
    }
  }

  /**
   * What was set so far, for the defaults that are computed from it.
   */
  private static final class Draft implements OrderEvents {
    private final Builder builder;

    private final ComputedDefaults defaults = new ComputedDefaults();

    private Draft(Builder builder) {
      this.builder = builder;
    }

    @Override
    public String shop() {
      return builder.shop;
    }

    @Override
    public String department() {
      if (builder.departmentSet) {
        return builder.department;
      }
      return defaults.get(DEPARTMENT, OrderEvents.super::department);
    }
  }
}
