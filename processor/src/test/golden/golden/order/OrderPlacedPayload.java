package golden.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.ComputedDefaults;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.FreeJson;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.MapKeys;
import io.eventfamily.runtime.json.Maps;
import io.eventfamily.runtime.json.Optionals;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.Sets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An order was placed.
 */
@JsonSerialize(
    using = OrderEventJackson2Module.OrderPlacedPayloadSerializer.class
)
@JsonDeserialize(
    using = OrderEventJackson2Module.OrderPlacedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = OrderEventJackson3Module.OrderPlacedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = OrderEventJackson3Module.OrderPlacedPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderPlacedPayload implements OrderEvents.Placed, OrderEventPayload {
  private static final PropertyName ORDER_ID = PropertyName.of("order_id");

  private static final PropertyName EMAIL = PropertyName.ofSensitive("email");

  private static final PropertyName CUSTOMER_NAME = PropertyName.of("customer");

  private static final PropertyName ITEMS = PropertyName.of("items");

  private static final PropertyName SHIP_TO = PropertyName.of("ship_to");

  private static final PropertyName BILL_TO = PropertyName.of("bill_to");

  private static final PropertyName COUPON = PropertyName.of("coupon");

  private static final PropertyName PRIORITY = PropertyName.of("priority");

  private static final PropertyName WEIGHT = PropertyName.of("weight");

  private static final PropertyName DISCOUNT = PropertyName.of("discount");

  private static final PropertyName LABELS = PropertyName.of("labels");

  private static final PropertyName STEPS = PropertyName.of("steps");

  private static final PropertyName PAID = PropertyName.of("paid");

  private static final PropertyName GROUPS = PropertyName.of("groups");

  private static final PropertyName TABLE = PropertyName.of("table");

  private static final PropertyName PAYMENT = PropertyName.of("payment");

  private static final PropertyName REFUNDS = PropertyName.of("refunds");

  private static final PropertyName EXTRA = PropertyName.of("extra");

  private static final PropertyName NOTE = PropertyName.of("note");

  private static final PropertyName ATTRIBUTES = PropertyName.of("attributes");

  private static final PropertyName SETTINGS = PropertyName.of("settings");

  private static final PropertyName FROM = PropertyName.of("from");

  private static final PropertyName UNTIL = PropertyName.of("until");

  private static final PropertyName LENGTH = PropertyName.of("length");

  private static final PropertyName TITLE = PropertyName.of("title");

  private static final PropertyNames PROPERTIES = PropertyNames.of(ORDER_ID, EMAIL, CUSTOMER_NAME,
      ITEMS, SHIP_TO, BILL_TO, COUPON, PRIORITY, WEIGHT, DISCOUNT, LABELS, STEPS, PAID, GROUPS,
      TABLE, PAYMENT, REFUNDS, EXTRA, NOTE, ATTRIBUTES, SETTINGS, FROM, UNTIL, LENGTH, TITLE)
      .withAlias("client", CUSTOMER_NAME)
      .withAlias("buyer", CUSTOMER_NAME);

  private static final BigDecimal ITEM_MIN = new BigDecimal("0");

  private static final Pattern ITEM_PATTERN = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID orderId;

  private final String email;

  private final String customerName;

  private final List<OrderEvents.Item> items;

  private final OrderEvents.Address shipTo;

  private final OrderEvents. @Nullable Address billTo;

  private final @Nullable String coupon;

  private final @Nullable Integer priority;

  private final @Nullable Long weight;

  private final @Nullable Double discount;

  private final Set<String> labels;

  private final SortedSet<Integer> steps;

  private final Map<Payment.Method, BigDecimal> paid;

  private final Map<String, List<UUID>> groups;

  private final List<List<@Nullable String>> table;

  private final Payment payment;

  private final List<Payment> refunds;

  private final Object extra;

  private final @Nullable Object note;

  private final Map<Integer, @Nullable Object> attributes;

  private final Map<String, Object> settings;

  private final Instant from;

  private final Instant until;

  private final Duration length;

  private final String title;

  private OrderPlacedPayload(Builder builder) {
    this.orderId = Objects.requireNonNull(builder.orderId);
    this.email = Objects.requireNonNull(builder.email);
    this.customerName = Objects.requireNonNull(builder.customerName);
    this.items = Objects.requireNonNull(builder.items);
    this.shipTo = Objects.requireNonNull(builder.shipTo);
    this.billTo = builder.billTo;
    this.coupon = builder.coupon;
    this.priority = builder.priority;
    this.weight = builder.weight;
    this.discount = builder.discount;
    this.labels = Objects.requireNonNull(builder.labels);
    this.steps = Objects.requireNonNull(builder.steps);
    this.paid = Objects.requireNonNull(builder.paid);
    this.groups = Objects.requireNonNull(builder.groups);
    this.table = Objects.requireNonNull(builder.table);
    this.payment = Objects.requireNonNull(builder.payment);
    this.refunds = Objects.requireNonNull(builder.refunds);
    this.extra = Objects.requireNonNull(builder.extra);
    this.note = builder.note;
    this.attributes = Objects.requireNonNull(builder.attributes);
    this.settings = Objects.requireNonNull(builder.settings);
    this.from = Objects.requireNonNull(builder.from);
    this.until = Objects.requireNonNull(builder.until);
    this.length = Objects.requireNonNull(builder.length);
    this.title = Objects.requireNonNull(builder.title);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public OrderEventType eventType() {
    return OrderEventType.PLACED;
  }

  @Override
  public UUID orderId() {
    return orderId;
  }

  @Override
  public String email() {
    return email;
  }

  @Override
  public String customerName() {
    return customerName;
  }

  @Override
  public List<OrderEvents.Item> items() {
    return items;
  }

  @Override
  public OrderEvents.Address shipTo() {
    return shipTo;
  }

  @Override
  public Optional<OrderEvents.Address> billTo() {
    return Optional.ofNullable(billTo);
  }

  @Override
  public Optional<String> coupon() {
    return Optional.ofNullable(coupon);
  }

  @Override
  public OptionalInt priority() {
    return Optionals.ofInt(priority);
  }

  @Override
  public OptionalLong weight() {
    return Optionals.ofLong(weight);
  }

  @Override
  public OptionalDouble discount() {
    return Optionals.ofDouble(discount);
  }

  @Override
  public Set<String> labels() {
    return labels;
  }

  @Override
  public SortedSet<Integer> steps() {
    return steps;
  }

  @Override
  public Map<Payment.Method, BigDecimal> paid() {
    return paid;
  }

  @Override
  public Map<String, List<UUID>> groups() {
    return groups;
  }

  @Override
  public List<List<@Nullable String>> table() {
    return table;
  }

  @Override
  public Payment payment() {
    return payment;
  }

  @Override
  public List<Payment> refunds() {
    return refunds;
  }

  @Override
  public Object extra() {
    return extra;
  }

  @Override
  public @Nullable Object note() {
    return note;
  }

  @Override
  public Map<Integer, @Nullable Object> attributes() {
    return attributes;
  }

  @Override
  public Map<String, Object> settings() {
    return settings;
  }

  @Override
  public Instant from() {
    return from;
  }

  @Override
  public Instant until() {
    return until;
  }

  @Override
  public Duration length() {
    return length;
  }

  @Override
  public String title() {
    return title;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code orderId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withOrderId(UUID orderId) {
    return Objects.equals(this.orderId, orderId) ? this : toBuilder().orderId(orderId).build();
  }

  /**
   * A copy with another {@code email}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withEmail(String email) {
    return Objects.equals(this.email, email) ? this : toBuilder().email(email).build();
  }

  /**
   * A copy with another {@code customerName}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withCustomerName(String customerName) {
    return Objects.equals(this.customerName, customerName) ? this
        : toBuilder().customerName(customerName).build();
  }

  /**
   * A copy with another {@code items}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withItems(List<OrderEvents.Item> items) {
    return Objects.equals(this.items, items) ? this : toBuilder().items(items).build();
  }

  /**
   * A copy with another {@code shipTo}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withShipTo(OrderEvents.Address shipTo) {
    return Objects.equals(this.shipTo, shipTo) ? this : toBuilder().shipTo(shipTo).build();
  }

  /**
   * A copy with another {@code billTo}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withBillTo(Optional<OrderEvents.Address> billTo) {
    return Objects.equals(this.billTo, Optionals.valueOf(billTo)) ? this
        : toBuilder().billTo(billTo).build();
  }

  /**
   * A copy with another {@code coupon}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withCoupon(Optional<String> coupon) {
    return Objects.equals(this.coupon, Optionals.valueOf(coupon)) ? this
        : toBuilder().coupon(coupon).build();
  }

  /**
   * A copy with another {@code priority}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withPriority(OptionalInt priority) {
    return Objects.equals(this.priority, Optionals.valueOf(priority)) ? this
        : toBuilder().priority(priority).build();
  }

  /**
   * A copy with another {@code weight}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withWeight(OptionalLong weight) {
    return Objects.equals(this.weight, Optionals.valueOf(weight)) ? this
        : toBuilder().weight(weight).build();
  }

  /**
   * A copy with another {@code discount}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withDiscount(OptionalDouble discount) {
    return Objects.equals(this.discount, Optionals.valueOf(discount)) ? this
        : toBuilder().discount(discount).build();
  }

  /**
   * A copy with another {@code labels}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withLabels(Set<String> labels) {
    return Objects.equals(this.labels, labels) ? this : toBuilder().labels(labels).build();
  }

  /**
   * A copy with another {@code steps}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withSteps(SortedSet<Integer> steps) {
    return Objects.equals(this.steps, steps) ? this : toBuilder().steps(steps).build();
  }

  /**
   * A copy with another {@code paid}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withPaid(Map<Payment.Method, BigDecimal> paid) {
    return Objects.equals(this.paid, paid) ? this : toBuilder().paid(paid).build();
  }

  /**
   * A copy with another {@code groups}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withGroups(Map<String, List<UUID>> groups) {
    return Objects.equals(this.groups, groups) ? this : toBuilder().groups(groups).build();
  }

  /**
   * A copy with another {@code table}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withTable(List<List<@Nullable String>> table) {
    return Objects.equals(this.table, table) ? this : toBuilder().table(table).build();
  }

  /**
   * A copy with another {@code payment}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withPayment(Payment payment) {
    return Objects.equals(this.payment, payment) ? this : toBuilder().payment(payment).build();
  }

  /**
   * A copy with another {@code refunds}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withRefunds(List<Payment> refunds) {
    return Objects.equals(this.refunds, refunds) ? this : toBuilder().refunds(refunds).build();
  }

  /**
   * A copy with another {@code extra}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withExtra(Object extra) {
    return Objects.equals(this.extra, extra) ? this : toBuilder().extra(extra).build();
  }

  /**
   * A copy with another {@code note}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withNote(@Nullable Object note) {
    return Objects.equals(this.note, note) ? this : toBuilder().note(note).build();
  }

  /**
   * A copy with another {@code attributes}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withAttributes(Map<Integer, @Nullable Object> attributes) {
    return Objects.equals(this.attributes, attributes) ? this
        : toBuilder().attributes(attributes).build();
  }

  /**
   * A copy with another {@code settings}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withSettings(Map<String, Object> settings) {
    return Objects.equals(this.settings, settings) ? this : toBuilder().settings(settings).build();
  }

  /**
   * A copy with another {@code from}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withFrom(Instant from) {
    return Objects.equals(this.from, from) ? this : toBuilder().from(from).build();
  }

  /**
   * A copy with another {@code until}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withUntil(Instant until) {
    return Objects.equals(this.until, until) ? this : toBuilder().until(until).build();
  }

  /**
   * A copy with another {@code length}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withLength(Duration length) {
    return Objects.equals(this.length, length) ? this : toBuilder().length(length).build();
  }

  /**
   * A copy with another {@code title}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public OrderPlacedPayload withTitle(String title) {
    return Objects.equals(this.title, title) ? this : toBuilder().title(title).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof OrderPlacedPayload that
        && orderId.equals(that.orderId)
        && email.equals(that.email)
        && customerName.equals(that.customerName)
        && items.equals(that.items)
        && shipTo.equals(that.shipTo)
        && Objects.equals(billTo, that.billTo)
        && Objects.equals(coupon, that.coupon)
        && Objects.equals(priority, that.priority)
        && Objects.equals(weight, that.weight)
        && Objects.equals(discount, that.discount)
        && labels.equals(that.labels)
        && steps.equals(that.steps)
        && paid.equals(that.paid)
        && groups.equals(that.groups)
        && table.equals(that.table)
        && payment.equals(that.payment)
        && refunds.equals(that.refunds)
        && extra.equals(that.extra)
        && Objects.equals(note, that.note)
        && attributes.equals(that.attributes)
        && settings.equals(that.settings)
        && from.equals(that.from)
        && until.equals(that.until)
        && length.equals(that.length)
        && title.equals(that.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(orderId, email, customerName, items, shipTo, billTo, coupon, priority,
        weight, discount, labels, steps, paid, groups, table, payment, refunds, extra, note,
        attributes, settings, from, until, length, title);
  }

  @Override
  public String toString() {
    return "OrderPlacedPayload["
        + "orderId=" + orderId
        + ", email=" + "***"
        + ", customerName=" + customerName
        + ", items=" + items
        + ", shipTo=" + "***"
        + ", billTo=" + "***"
        + ", coupon=" + coupon
        + ", priority=" + priority
        + ", weight=" + weight
        + ", discount=" + discount
        + ", labels=" + labels
        + ", steps=" + steps
        + ", paid=" + paid
        + ", groups=" + groups
        + ", table=" + table
        + ", payment=" + "***"
        + ", refunds=" + "***"
        + ", extra=" + extra
        + ", note=" + note
        + ", attributes=" + attributes
        + ", settings=" + settings
        + ", from=" + from
        + ", until=" + until
        + ", length=" + length
        + ", title=" + title
        + "]";
  }

  private void checkRules(Problems problems) {
    Checks.rule(problems, this::isUntilAfterFrom, true, "breaks the rule isUntilAfterFrom");
    Checks.rule(problems, this::isWorthIt, true, "must not be empty and free");
  }

  static @Nullable OrderPlacedPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.orderId = in.readUuid();
        case 1 -> builder.email = in.readString();
        case 2 -> builder.customerName = in.readString();
        case 3 -> builder.items = in.readList(OrderEventValues.ItemValue::read);
        case 4 -> builder.shipTo = OrderEventValues.AddressValue.read(in);
        case 5 -> builder.billTo = in.readNull() ? null : OrderEventValues.AddressValue.read(in);
        case 6 -> builder.coupon = in.readNull() ? null : in.readString();
        case 7 -> builder.priority = in.readNull() ? null : in.readInt();
        case 8 -> builder.weight = in.readNull() ? null : in.readLong();
        case 9 -> builder.discount = in.readNull() ? null : in.readDouble();
        case 10 -> builder.labels = in.readSet(JsonReader::readString, Builder::checkItemOfLabels);
        case 11 -> builder.steps = in.readSortedSet(JsonReader::readInt);
        case 12 -> builder.paid = in.readMap(OrderEventValues.METHOD, Builder::checkKeyOfPaid,
            JsonReader::readBigDecimal, Builder::checkValueOfPaid);
        case 13 -> builder.groups = in.readMap(MapKeys.STRING, Builder::checkKeyOfGroups,
            item -> item.readList(JsonReader::readUuid), Builder::checkValueOfGroups);
        case 14 -> builder.table = in.readList(item -> item.readList(item2 -> item2.readNull() ? null : item2.readString()));
        case 15 -> builder.payment = OrderEventValues.PaymentValue.read(in);
        case 16 -> builder.refunds = in.readList(OrderEventValues.PaymentValue::read);
        case 17 -> builder.extra = in.readFreeJson();
        case 18 -> builder.note = in.readNull() ? null : in.readFreeJson();
        case 19 -> builder.attributes = in.readMap(MapKeys.INT, JsonReader::readFreeJson);
        case 20 -> builder.settings = in.readFreeObject();
        case 21 -> builder.from = in.readInstant();
        case 22 -> builder.until = in.readInstant();
        case 23 -> {
          builder.length = in.readDuration();
          builder.lengthSet = true;
        }
        case 24 -> {
          builder.title = in.readString();
          builder.titleSet = true;
        }
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    if (!in.isSound()) {
      return null;
    }
    OrderPlacedPayload payload = new OrderPlacedPayload(builder);
    payload.checkRules(in.problems());
    return in.isSound() ? payload : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(ORDER_ID).writeUuid(orderId);
    out.property(EMAIL).writeString(email);
    out.property(CUSTOMER_NAME).writeString(customerName);
    out.property(ITEMS).writeList(items, OrderEventValues.ItemValue::write);
    OrderEventValues.AddressValue.write(out.property(SHIP_TO), shipTo);
    OrderEventValues.AddressValue.write(out.property(BILL_TO), billTo);
    out.property(COUPON).writeString(coupon);
    out.property(PRIORITY).writeInt(priority);
    out.property(WEIGHT).writeLong(weight);
    out.property(DISCOUNT).writeDouble(discount);
    out.property(LABELS).writeList(labels, JsonWriter::writeString);
    out.property(STEPS).writeList(steps, JsonWriter::writeInt);
    out.property(PAID).writeMap(paid, OrderEventValues.METHOD, JsonWriter::writeBigDecimal);
    out.property(GROUPS).writeMap(groups, MapKeys.STRING, (json, item) -> json.writeList(item,
        JsonWriter::writeUuid));
    out.property(TABLE).writeList(table, (json, item) -> json.writeList(item,
        JsonWriter::writeString));
    OrderEventValues.PaymentValue.write(out.property(PAYMENT), payment);
    out.property(REFUNDS).writeList(refunds, OrderEventValues.PaymentValue::write);
    out.property(EXTRA).writeFreeJson(extra);
    out.property(NOTE).writeFreeJson(note);
    out.property(ATTRIBUTES).writeMap(attributes, MapKeys.INT,
        (json, item) -> json.writeFreeJson(item));
    out.property(SETTINGS).writeFreeJson(settings);
    out.property(FROM).writeInstant(from);
    out.property(UNTIL).writeInstant(until);
    out.property(LENGTH).writeDuration(length);
    out.property(TITLE).writeString(title);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static OrderIdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link OrderPlacedPayload}.
   */
  public static final class Builder implements OrderIdStage,
      EmailStage,
      CustomerNameStage,
      ItemsStage,
      ShipToStage,
      LabelsStage,
      StepsStage,
      PaidStage,
      GroupsStage,
      TableStage,
      PaymentStage,
      RefundsStage,
      ExtraStage,
      AttributesStage,
      FromStage,
      UntilStage {
    private @Nullable UUID orderId;

    private boolean orderIdSet;

    private @Nullable String email;

    private boolean emailSet;

    private @Nullable String customerName;

    private boolean customerNameSet;

    private @Nullable List<OrderEvents.Item> items;

    private boolean itemsSet;

    private OrderEvents. @Nullable Address shipTo;

    private boolean shipToSet;

    private OrderEvents. @Nullable Address billTo;

    private @Nullable String coupon;

    private @Nullable Integer priority;

    private @Nullable Long weight;

    private @Nullable Double discount;

    private @Nullable Set<String> labels;

    private boolean labelsSet;

    private @Nullable SortedSet<Integer> steps;

    private boolean stepsSet;

    private @Nullable Map<Payment.Method, BigDecimal> paid;

    private boolean paidSet;

    private @Nullable Map<String, List<UUID>> groups;

    private boolean groupsSet;

    private @Nullable List<List<@Nullable String>> table;

    private boolean tableSet;

    private @Nullable Payment payment;

    private boolean paymentSet;

    private @Nullable List<Payment> refunds;

    private boolean refundsSet;

    private @Nullable Object extra;

    private boolean extraSet;

    private @Nullable Object note;

    private @Nullable Map<Integer, @Nullable Object> attributes;

    private boolean attributesSet;

    private @Nullable Map<String, Object> settings = Map.of();

    private @Nullable Instant from;

    private boolean fromSet;

    private @Nullable Instant until;

    private boolean untilSet;

    private @Nullable Duration length;

    private boolean lengthSet;

    private @Nullable String title;

    private boolean titleSet;

    private Builder() {
    }

    private Builder(OrderPlacedPayload payload) {
      this.orderId = payload.orderId;
      this.email = payload.email;
      this.customerName = payload.customerName;
      this.items = payload.items;
      this.shipTo = payload.shipTo;
      this.billTo = payload.billTo;
      this.coupon = payload.coupon;
      this.priority = payload.priority;
      this.weight = payload.weight;
      this.discount = payload.discount;
      this.labels = payload.labels;
      this.steps = payload.steps;
      this.paid = payload.paid;
      this.groups = payload.groups;
      this.table = payload.table;
      this.payment = payload.payment;
      this.refunds = payload.refunds;
      this.extra = payload.extra;
      this.note = payload.note;
      this.attributes = payload.attributes;
      this.settings = payload.settings;
      this.from = payload.from;
      this.until = payload.until;
      this.length = payload.length;
      this.lengthSet = true;
      this.title = payload.title;
      this.titleSet = true;
    }

    @Override
    public Builder orderId(UUID orderId) {
      this.orderId = orderId;
      this.orderIdSet = true;
      return this;
    }

    @Override
    public Builder email(String email) {
      this.email = email;
      this.emailSet = true;
      return this;
    }

    @Override
    public Builder customerName(String customerName) {
      this.customerName = customerName;
      this.customerNameSet = true;
      return this;
    }

    @Override
    public Builder items(List<OrderEvents.Item> items) {
      this.items = Lists.copyOf(items);
      this.itemsSet = true;
      return this;
    }

    public Builder addItems(OrderEvents.Item item) {
      this.items = Lists.plus(this.items, item);
      this.itemsSet = true;
      return this;
    }

    @Override
    public Builder shipTo(OrderEvents.Address shipTo) {
      this.shipTo = shipTo;
      this.shipToSet = true;
      return this;
    }

    public Builder billTo(Optional<OrderEvents.Address> billTo) {
      this.billTo = Optionals.valueOf(billTo);
      return this;
    }

    public Builder billTo(OrderEvents. @Nullable Address billTo) {
      this.billTo = billTo;
      return this;
    }

    public Builder coupon(Optional<String> coupon) {
      this.coupon = Optionals.valueOf(coupon);
      return this;
    }

    public Builder coupon(@Nullable String coupon) {
      this.coupon = coupon;
      return this;
    }

    public Builder priority(OptionalInt priority) {
      this.priority = Optionals.valueOf(priority);
      return this;
    }

    public Builder priority(@Nullable Integer priority) {
      this.priority = priority;
      return this;
    }

    public Builder weight(OptionalLong weight) {
      this.weight = Optionals.valueOf(weight);
      return this;
    }

    public Builder weight(@Nullable Long weight) {
      this.weight = weight;
      return this;
    }

    public Builder discount(OptionalDouble discount) {
      this.discount = Optionals.valueOf(discount);
      return this;
    }

    public Builder discount(@Nullable Double discount) {
      this.discount = discount;
      return this;
    }

    @Override
    public Builder labels(Set<String> labels) {
      this.labels = Sets.copyOf(labels);
      this.labelsSet = true;
      return this;
    }

    public Builder addLabels(String item) {
      this.labels = Sets.plus(this.labels, item);
      this.labelsSet = true;
      return this;
    }

    @Override
    public Builder steps(SortedSet<Integer> steps) {
      this.steps = Sets.sortedCopyOf(steps);
      this.stepsSet = true;
      return this;
    }

    public Builder addSteps(Integer item) {
      this.steps = Sets.sortedPlus(this.steps, item);
      this.stepsSet = true;
      return this;
    }

    @Override
    public Builder paid(Map<Payment.Method, BigDecimal> paid) {
      this.paid = Maps.copyOf(paid);
      this.paidSet = true;
      return this;
    }

    public Builder putPaid(Payment.Method key, BigDecimal value) {
      this.paid = Maps.plus(this.paid, key, value);
      this.paidSet = true;
      return this;
    }

    @Override
    public Builder groups(Map<String, List<UUID>> groups) {
      this.groups = Maps.copyOf(groups, Lists::copyOf);
      this.groupsSet = true;
      return this;
    }

    public Builder putGroups(String key, List<UUID> value) {
      this.groups = Maps.plus(this.groups, key, Lists.copyOf(value));
      this.groupsSet = true;
      return this;
    }

    @Override
    public Builder table(List<List<@Nullable String>> table) {
      this.table = Lists.copyOf(table, Lists::copyOf);
      this.tableSet = true;
      return this;
    }

    public Builder addTable(List<@Nullable String> item) {
      this.table = Lists.plus(this.table, Lists.copyOf(item));
      this.tableSet = true;
      return this;
    }

    @Override
    public Builder payment(Payment payment) {
      this.payment = payment;
      this.paymentSet = true;
      return this;
    }

    @Override
    public Builder refunds(List<Payment> refunds) {
      this.refunds = Lists.copyOf(refunds);
      this.refundsSet = true;
      return this;
    }

    public Builder addRefunds(Payment item) {
      this.refunds = Lists.plus(this.refunds, item);
      this.refundsSet = true;
      return this;
    }

    @Override
    public Builder extra(Object extra) {
      this.extra = FreeJson.copyOf(extra);
      this.extraSet = true;
      return this;
    }

    public Builder note(@Nullable Object note) {
      this.note = FreeJson.copyOf(note);
      return this;
    }

    @Override
    public Builder attributes(Map<Integer, @Nullable Object> attributes) {
      this.attributes = Maps.copyOf(attributes, FreeJson::copyOf);
      this.attributesSet = true;
      return this;
    }

    public Builder putAttributes(Integer key, @Nullable Object value) {
      this.attributes = Maps.plus(this.attributes, key, FreeJson.copyOf(value));
      this.attributesSet = true;
      return this;
    }

    public Builder settings(Map<String, Object> settings) {
      this.settings = FreeJson.copyOf(settings);
      return this;
    }

    public Builder putSettings(String name, @Nullable Object value) {
      this.settings = Maps.plus(this.settings, name, FreeJson.copyOf(value));
      return this;
    }

    @Override
    public Builder from(Instant from) {
      this.from = from;
      this.fromSet = true;
      return this;
    }

    @Override
    public Builder until(Instant until) {
      this.until = until;
      this.untilSet = true;
      return this;
    }

    public Builder length(Duration length) {
      this.length = length;
      this.lengthSet = true;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      this.titleSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public OrderPlacedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.items = Lists.copyOf(items, OrderEventValues.ItemValue::copyOf);
      this.shipTo = OrderEventValues.AddressValue.copyOf(shipTo);
      this.billTo = OrderEventValues.AddressValue.copyOf(billTo);
      this.labels = Sets.closed(labels);
      this.steps = Sets.closed(steps);
      this.paid = Maps.closed(paid);
      this.groups = Maps.closed(groups);
      this.table = Lists.closed(table);
      this.refunds = Lists.closed(refunds);
      this.attributes = Maps.closed(attributes);
      this.settings = Maps.closed(settings);
      OrderPlacedPayload payload = new OrderPlacedPayload(this);
      payload.checkRules(problems);
      problems.throwIfAny();
      return payload;
    }

    private void check(Problems problems) {
      problems.check(ORDER_ID, Checks.required(orderId, orderIdSet, Problem.UUID_TYPE));
      problems.check(EMAIL, Checks.required(email, emailSet, Problem.STRING_TYPE));
      problems.checkJava(EMAIL, email, JavaValues::problemOf);
      problems.check(EMAIL, Constraints.email(email));
      problems.check(CUSTOMER_NAME, Checks.required(customerName, customerNameSet, Problem.STRING_TYPE));
      problems.checkJava(CUSTOMER_NAME, customerName, JavaValues::problemOf);
      problems.check(CUSTOMER_NAME, Constraints.notBlank(customerName));
      problems.check(ITEMS, Checks.required(items, itemsSet, Problem.LIST_TYPE));
      Checks.items(problems, ITEMS, items, Builder::checkItemOfItems);
      problems.check(ITEMS, Constraints.size(items, 1, Integer.MAX_VALUE));
      problems.check(SHIP_TO, Checks.required(shipTo, shipToSet, Problem.MODEL_TYPE));
      problems.checkParts(SHIP_TO, shipTo, OrderEventValues.AddressValue::check);
      problems.checkParts(BILL_TO, billTo, OrderEventValues.AddressValue::check);
      problems.checkJava(COUPON, coupon, JavaValues::problemOf);
      problems.check(COUPON, Constraints.size(coupon, 0, 3));
      problems.checkJava(DISCOUNT, discount, JavaValues::problemOf);
      problems.check(LABELS, Checks.required(labels, labelsSet, Problem.SET_TYPE));
      Checks.items(problems, LABELS, labels, Builder::checkItemOfLabels);
      problems.check(LABELS, Constraints.size(labels, 0, 5));
      problems.check(STEPS, Checks.required(steps, stepsSet, Problem.SET_TYPE));
      Checks.items(problems, STEPS, steps, Builder::checkItemOfSteps);
      problems.check(PAID, Checks.required(paid, paidSet, Problem.DICT_TYPE));
      Checks.entries(problems, PAID, paid, OrderEventValues.METHOD, Builder::checkKeyOfPaid, Builder::checkValueOfPaid);
      problems.check(GROUPS, Checks.required(groups, groupsSet, Problem.DICT_TYPE));
      Checks.entries(problems, GROUPS, groups, MapKeys.STRING, Builder::checkKeyOfGroups, Builder::checkValueOfGroups);
      problems.check(TABLE, Checks.required(table, tableSet, Problem.LIST_TYPE));
      Checks.items(problems, TABLE, table, Builder::checkItemOfTable);
      problems.check(PAYMENT, Checks.required(payment, paymentSet, Problem.DICT_TYPE));
      problems.checkParts(PAYMENT, payment, OrderEventValues.PaymentValue::check);
      problems.check(REFUNDS, Checks.required(refunds, refundsSet, Problem.LIST_TYPE));
      Checks.items(problems, REFUNDS, refunds, Builder::checkItemOfRefunds);
      problems.check(EXTRA, Checks.required(extra, extraSet, Problem.MISSING));
      problems.checkParts(EXTRA, extra, FreeJson::check);
      problems.checkParts(NOTE, note, FreeJson::check);
      problems.check(ATTRIBUTES, Checks.required(attributes, attributesSet, Problem.DICT_TYPE));
      Checks.entries(problems, ATTRIBUTES, attributes, MapKeys.INT, Builder::checkKeyOfAttributes, Builder::checkValueOfAttributes);
      problems.check(SETTINGS, Checks.notNull(settings, Problem.DICT_TYPE));
      problems.checkParts(SETTINGS, settings, FreeJson::check);
      problems.check(FROM, Checks.required(from, fromSet, Problem.DATETIME_TYPE));
      problems.checkJava(FROM, from, JavaValues::problemOf);
      problems.check(UNTIL, Checks.required(until, untilSet, Problem.DATETIME_TYPE));
      problems.checkJava(UNTIL, until, JavaValues::problemOf);
      if (problems.isSound()) {
        Draft draft = new Draft(this);
        if (!lengthSet) {
          length = Checks.computed(problems, LENGTH, draft::length, Problem.TIME_DELTA_TYPE);
        }
        if (!titleSet) {
          title = Checks.computed(problems, TITLE, draft::title, Problem.STRING_TYPE);
        }
      } else {
        length = lengthSet ? length : null;
        title = titleSet ? title : null;
      }
      problems.check(LENGTH, Checks.notNullIfSet(length, lengthSet, Problem.TIME_DELTA_TYPE));
      problems.checkJava(LENGTH, length, JavaValues::problemOf);
      problems.check(TITLE, Checks.notNullIfSet(title, titleSet, Problem.STRING_TYPE));
      problems.checkJava(TITLE, title, JavaValues::problemOf);
    }

    private static void checkItemOfItems(Problems problems, OrderEvents. @Nullable Item item) {
      problems.check(Checks.notNull(item, Problem.MODEL_TYPE));
      problems.checkParts(item, OrderEventValues.ItemValue::check);
    }

    private static void checkItemOfLabels(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
      problems.check(Constraints.notBlank(item));
      problems.check(Constraints.size(item, 0, 20));
    }

    private static void checkItemOfSteps(Problems problems, @Nullable Integer item) {
      problems.check(Checks.notNull(item, Problem.INT_TYPE));
    }

    private static void checkKeyOfPaid(Problems problems, Payment. @Nullable Method key) {
      problems.check(Checks.notNull(key, OrderEventValues.METHOD.unknown()));
    }

    private static void checkValueOfPaid(Problems problems, @Nullable BigDecimal value) {
      problems.check(Checks.notNull(value, Problem.DECIMAL_TYPE));
      problems.checkJava(value, JavaValues::problemOf);
      problems.check(Constraints.moreThan(value, ITEM_MIN));
    }

    private static void checkKeyOfGroups(Problems problems, @Nullable String key) {
      problems.check(Checks.notNull(key, Problem.STRING_TYPE));
      problems.checkJava(key, JavaValues::problemOf);
      problems.check(Constraints.pattern(key, ITEM_PATTERN));
    }

    private static void checkValueOfGroups(Problems problems, @Nullable List<UUID> value) {
      problems.check(Checks.notNull(value, Problem.LIST_TYPE));
      Checks.items(problems, value, Builder::checkItemOfValueOfGroups);
    }

    private static void checkItemOfValueOfGroups(Problems problems, @Nullable UUID item) {
      problems.check(Checks.notNull(item, Problem.UUID_TYPE));
    }

    private static void checkItemOfTable(Problems problems, @Nullable List<@Nullable String> item) {
      problems.check(Checks.notNull(item, Problem.LIST_TYPE));
      Checks.items(problems, item, Builder::checkItemOfItemOfTable);
    }

    private static void checkItemOfItemOfTable(Problems problems, @Nullable String item) {
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkItemOfRefunds(Problems problems, @Nullable Payment item) {
      problems.check(Checks.notNull(item, Problem.DICT_TYPE));
      problems.checkParts(item, OrderEventValues.PaymentValue::check);
    }

    private static void checkKeyOfAttributes(Problems problems, @Nullable Integer key) {
      problems.check(Checks.notNull(key, Problem.INT_TYPE));
    }

    private static void checkValueOfAttributes(Problems problems, @Nullable Object value) {
      problems.checkParts(value, FreeJson::check);
    }
  }

  /**
   * Where {@code orderId} is set.
   */
  public interface OrderIdStage {
    EmailStage orderId(UUID orderId);
  }

  /**
   * Where {@code email} is set.
   */
  public interface EmailStage {
    CustomerNameStage email(String email);
  }

  /**
   * Where {@code customerName} is set.
   */
  public interface CustomerNameStage {
    ItemsStage customerName(String customerName);
  }

  /**
   * Where {@code items} is set.
   */
  public interface ItemsStage {
    ShipToStage items(List<OrderEvents.Item> items);
  }

  /**
   * Where {@code shipTo} is set.
   */
  public interface ShipToStage {
    LabelsStage shipTo(OrderEvents.Address shipTo);
  }

  /**
   * Where {@code labels} is set.
   */
  public interface LabelsStage {
    StepsStage labels(Set<String> labels);
  }

  /**
   * Where {@code steps} is set.
   */
  public interface StepsStage {
    PaidStage steps(SortedSet<Integer> steps);
  }

  /**
   * Where {@code paid} is set.
   */
  public interface PaidStage {
    GroupsStage paid(Map<Payment.Method, BigDecimal> paid);
  }

  /**
   * Where {@code groups} is set.
   */
  public interface GroupsStage {
    TableStage groups(Map<String, List<UUID>> groups);
  }

  /**
   * Where {@code table} is set.
   */
  public interface TableStage {
    PaymentStage table(List<List<@Nullable String>> table);
  }

  /**
   * Where {@code payment} is set.
   */
  public interface PaymentStage {
    RefundsStage payment(Payment payment);
  }

  /**
   * Where {@code refunds} is set.
   */
  public interface RefundsStage {
    ExtraStage refunds(List<Payment> refunds);
  }

  /**
   * Where {@code extra} is set.
   */
  public interface ExtraStage {
    AttributesStage extra(Object extra);
  }

  /**
   * Where {@code attributes} is set.
   */
  public interface AttributesStage {
    FromStage attributes(Map<Integer, @Nullable Object> attributes);
  }

  /**
   * Where {@code from} is set.
   */
  public interface FromStage {
    UntilStage from(Instant from);
  }

  /**
   * Where {@code until} is set.
   */
  public interface UntilStage {
    Builder until(Instant until);
  }

  /**
   * What was set so far, for the defaults that are computed from it.
   */
  private static final class Draft implements OrderEvents.Placed {
    private final Builder builder;

    private final ComputedDefaults defaults = new ComputedDefaults();

    private Draft(Builder builder) {
      this.builder = builder;
    }

    @Override
    public UUID orderId() {
      return builder.orderId;
    }

    @Override
    public String email() {
      return builder.email;
    }

    @Override
    public String customerName() {
      return builder.customerName;
    }

    @Override
    public List<OrderEvents.Item> items() {
      return builder.items;
    }

    @Override
    public OrderEvents.Address shipTo() {
      return builder.shipTo;
    }

    @Override
    public Optional<OrderEvents.Address> billTo() {
      return Optional.ofNullable(builder.billTo);
    }

    @Override
    public Optional<String> coupon() {
      return Optional.ofNullable(builder.coupon);
    }

    @Override
    public OptionalInt priority() {
      return Optionals.ofInt(builder.priority);
    }

    @Override
    public OptionalLong weight() {
      return Optionals.ofLong(builder.weight);
    }

    @Override
    public OptionalDouble discount() {
      return Optionals.ofDouble(builder.discount);
    }

    @Override
    public Set<String> labels() {
      return builder.labels;
    }

    @Override
    public SortedSet<Integer> steps() {
      return builder.steps;
    }

    @Override
    public Map<Payment.Method, BigDecimal> paid() {
      return builder.paid;
    }

    @Override
    public Map<String, List<UUID>> groups() {
      return builder.groups;
    }

    @Override
    public List<List<@Nullable String>> table() {
      return builder.table;
    }

    @Override
    public Payment payment() {
      return builder.payment;
    }

    @Override
    public List<Payment> refunds() {
      return builder.refunds;
    }

    @Override
    public Object extra() {
      return builder.extra;
    }

    @Override
    public @Nullable Object note() {
      return builder.note;
    }

    @Override
    public Map<Integer, @Nullable Object> attributes() {
      return builder.attributes;
    }

    @Override
    public Map<String, Object> settings() {
      return builder.settings;
    }

    @Override
    public Instant from() {
      return builder.from;
    }

    @Override
    public Instant until() {
      return builder.until;
    }

    @Override
    public Duration length() {
      if (builder.lengthSet) {
        return builder.length;
      }
      return defaults.get(LENGTH, OrderEvents.Placed.super::length);
    }

    @Override
    public String title() {
      if (builder.titleSet) {
        return builder.title;
      }
      return defaults.get(TITLE, OrderEvents.Placed.super::title);
    }
  }
}
