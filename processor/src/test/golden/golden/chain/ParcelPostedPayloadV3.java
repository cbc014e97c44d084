package golden.chain;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * It was brought to us: read as it is, from both versions.
 */
@JsonSerialize(
    using = ParcelEventJackson2ModuleV3.ParcelPostedPayloadV3Serializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2ModuleV3.ParcelPostedPayloadV3Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3ModuleV3.ParcelPostedPayloadV3Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3ModuleV3.ParcelPostedPayloadV3Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelPostedPayloadV3 implements ParcelEventsV3.Posted, ParcelEventPayloadV3 {
  private static final PropertyName PARCEL_ID = PropertyName.of("parcel_id");

  private static final PropertyName ADDRESS = PropertyName.of("address");

  private static final PropertyName SERVICE = PropertyName.of("service");

  private static final PropertyName ITEMS = PropertyName.of("items");

  private static final PropertyName INSURANCE = PropertyName.of("insurance");

  private static final PropertyName CUSTOMS = PropertyName.of("customs");

  private static final PropertyNames PROPERTIES = PropertyNames.of(PARCEL_ID, ADDRESS, SERVICE,
      ITEMS, INSURANCE, CUSTOMS);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID parcelId;

  private final String address;

  private final ParcelEventsV3.Service service;

  private final List<ParcelEventsV3.Item> items;

  private final int insurance;

  private final @Nullable String customs;

  private ParcelPostedPayloadV3(Builder builder) {
    this.parcelId = Objects.requireNonNull(builder.parcelId);
    this.address = Objects.requireNonNull(builder.address);
    this.service = Objects.requireNonNull(builder.service);
    this.items = Objects.requireNonNull(builder.items);
    this.insurance = builder.insurance;
    this.customs = builder.customs;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParcelEventTypeV3 eventType() {
    return ParcelEventTypeV3.POSTED;
  }

  @Override
  public UUID parcelId() {
    return parcelId;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public ParcelEventsV3.Service service() {
    return service;
  }

  @Override
  public List<ParcelEventsV3.Item> items() {
    return items;
  }

  @Override
  public int insurance() {
    return insurance;
  }

  @Override
  public @Nullable String customs() {
    return customs;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code parcelId}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelPostedPayloadV3 withParcelId(UUID parcelId) {
    return Objects.equals(this.parcelId, parcelId) ? this : toBuilder().parcelId(parcelId).build();
  }

  /**
   * A copy with another {@code address}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelPostedPayloadV3 withAddress(String address) {
    return Objects.equals(this.address, address) ? this : toBuilder().address(address).build();
  }

  /**
   * A copy with another {@code service}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelPostedPayloadV3 withService(ParcelEventsV3.Service service) {
    return Objects.equals(this.service, service) ? this : toBuilder().service(service).build();
  }

  /**
   * A copy with another {@code items}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelPostedPayloadV3 withItems(List<ParcelEventsV3.Item> items) {
    return Objects.equals(this.items, items) ? this : toBuilder().items(items).build();
  }

  /**
   * A copy with another {@code insurance}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelPostedPayloadV3 withInsurance(int insurance) {
    return insurance == this.insurance ? this : toBuilder().insurance(insurance).build();
  }

  /**
   * A copy with another {@code customs}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelPostedPayloadV3 withCustoms(@Nullable String customs) {
    return Objects.equals(this.customs, customs) ? this : toBuilder().customs(customs).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelPostedPayloadV3 that
        && parcelId.equals(that.parcelId)
        && address.equals(that.address)
        && service.equals(that.service)
        && items.equals(that.items)
        && insurance == that.insurance
        && Objects.equals(customs, that.customs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parcelId, address, service, items, insurance, customs);
  }

  @Override
  public String toString() {
    return "ParcelPostedPayloadV3["
        + "parcelId=" + parcelId
        + ", address=" + address
        + ", service=" + service
        + ", items=" + items
        + ", insurance=" + insurance
        + ", customs=" + customs
        + "]";
  }

  static @Nullable ParcelPostedPayloadV3 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.parcelId = in.readUuid();
        case 1 -> builder.address = in.readString();
        case 2 -> builder.service = in.readEnum(ParcelEventValuesV3.SERVICE);
        case 3 -> builder.items = in.readList(ParcelEventValuesV3.ItemValue::read);
        case 4 -> builder.insurance = in.readInt();
        case 5 -> builder.customs = in.readNull() ? null : in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelPostedPayloadV3(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(PARCEL_ID).writeUuid(parcelId);
    out.property(ADDRESS).writeString(address);
    out.property(SERVICE).writeEnum(service, ParcelEventValuesV3.SERVICE);
    out.property(ITEMS).writeList(items, ParcelEventValuesV3.ItemValue::write);
    out.property(INSURANCE).writeInt(insurance);
    out.property(CUSTOMS).writeString(customs);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static ParcelIdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link ParcelPostedPayloadV3}.
   */
  public static final class Builder implements ParcelIdStage,
      AddressStage,
      ServiceStage,
      ItemsStage {
    private @Nullable UUID parcelId;

    private boolean parcelIdSet;

    private @Nullable String address;

    private boolean addressSet;

    private ParcelEventsV3. @Nullable Service service;

    private boolean serviceSet;

    private @Nullable List<ParcelEventsV3.Item> items;

    private boolean itemsSet;

    private int insurance = 0;

    private @Nullable String customs;

    private Builder() {
    }

    private Builder(ParcelPostedPayloadV3 payload) {
      this.parcelId = payload.parcelId;
      this.address = payload.address;
      this.service = payload.service;
      this.items = payload.items;
      this.insurance = payload.insurance;
      this.customs = payload.customs;
    }

    @Override
    public Builder parcelId(UUID parcelId) {
      this.parcelId = parcelId;
      this.parcelIdSet = true;
      return this;
    }

    @Override
    public Builder address(String address) {
      this.address = address;
      this.addressSet = true;
      return this;
    }

    @Override
    public Builder service(ParcelEventsV3.Service service) {
      this.service = service;
      this.serviceSet = true;
      return this;
    }

    @Override
    public Builder items(List<ParcelEventsV3.Item> items) {
      this.items = Lists.copyOf(items);
      this.itemsSet = true;
      return this;
    }

    public Builder addItems(ParcelEventsV3.Item item) {
      this.items = Lists.plus(this.items, item);
      this.itemsSet = true;
      return this;
    }

    public Builder insurance(int insurance) {
      this.insurance = insurance;
      return this;
    }

    public Builder customs(@Nullable String customs) {
      this.customs = customs;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelPostedPayloadV3 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.items = Lists.closed(items);
      return new ParcelPostedPayloadV3(this);
    }

    private void check(Problems problems) {
      problems.check(PARCEL_ID, Checks.required(parcelId, parcelIdSet, Problem.UUID_TYPE));
      problems.check(ADDRESS, Checks.required(address, addressSet, Problem.STRING_TYPE));
      problems.checkJava(ADDRESS, address, JavaValues::problemOf);
      problems.check(SERVICE, Checks.required(service, serviceSet, ParcelEventValuesV3.SERVICE.unknown()));
      problems.check(ITEMS, Checks.required(items, itemsSet, Problem.LIST_TYPE));
      Checks.items(problems, ITEMS, items, Builder::checkItemOfItems);
      problems.checkJava(CUSTOMS, customs, JavaValues::problemOf);
    }

    private static void checkItemOfItems(Problems problems, ParcelEventsV3. @Nullable Item item) {
      problems.check(Checks.notNull(item, Problem.MODEL_TYPE));
      problems.checkParts(item, ParcelEventValuesV3.ItemValue::check);
    }
  }

  /**
   * Where {@code parcelId} is set.
   */
  public interface ParcelIdStage {
    AddressStage parcelId(UUID parcelId);
  }

  /**
   * Where {@code address} is set.
   */
  public interface AddressStage {
    ServiceStage address(String address);
  }

  /**
   * Where {@code service} is set.
   */
  public interface ServiceStage {
    ItemsStage service(ParcelEventsV3.Service service);
  }

  /**
   * Where {@code items} is set.
   */
  public interface ItemsStage {
    Builder items(List<ParcelEventsV3.Item> items);
  }
}
