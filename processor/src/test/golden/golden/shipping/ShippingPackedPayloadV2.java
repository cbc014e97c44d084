package golden.shipping;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Bytes;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.MapKeys;
import io.eventfamily.runtime.json.Maps;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code shipping.packed.v2} events.
 */
@JsonSerialize(
    using = ShippingEventJackson2ModuleV2.ShippingPackedPayloadV2Serializer.class
)
@JsonDeserialize(
    using = ShippingEventJackson2ModuleV2.ShippingPackedPayloadV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ShippingEventJackson3ModuleV2.ShippingPackedPayloadV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ShippingEventJackson3ModuleV2.ShippingPackedPayloadV2Deserializer.class
)
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingPackedPayloadV2 implements Packed, ShippingEventPayloadV2 {
  private static final PropertyName ID = PropertyName.of("id");

  private static final PropertyName SUBJECT = PropertyName.of("subject");

  private static final PropertyName PLACES = PropertyName.of("places");

  private static final PropertyName SEEN = PropertyName.of("seen");

  private static final PropertyName WEIGHTS = PropertyName.of("weights");

  private static final PropertyName LABEL = PropertyName.of("label");

  private static final PropertyName ORIGIN = PropertyName.of("origin");

  private static final PropertyNames PROPERTIES = PropertyNames.of(ID, SUBJECT, PLACES, SEEN,
      WEIGHTS, LABEL, ORIGIN);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID id;

  private final @Nullable Parcel subject;

  private final List<String> places;

  private final Map<String, @Nullable Parcel> seen;

  private final List<@Nullable Integer> weights;

  private final byte @Nullable [] label;

  private final String origin;

  private ShippingPackedPayloadV2(Builder builder) {
    this.id = Objects.requireNonNull(builder.id);
    this.subject = builder.subject;
    this.places = Objects.requireNonNull(builder.places);
    this.seen = Objects.requireNonNull(builder.seen);
    this.weights = Objects.requireNonNull(builder.weights);
    this.label = builder.label;
    this.origin = Objects.requireNonNull(builder.origin);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ShippingEventTypeV2 eventType() {
    return ShippingEventTypeV2.PACKED;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public @Nullable Parcel subject() {
    return subject;
  }

  @Override
  public List<String> places() {
    return places;
  }

  @Override
  public Map<String, @Nullable Parcel> seen() {
    return seen;
  }

  @Override
  public List<@Nullable Integer> weights() {
    return weights;
  }

  @Override
  public byte @Nullable [] label() {
    return Bytes.copyOf(label);
  }

  @Override
  @Deprecated
  public String origin() {
    return origin;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code id}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingPackedPayloadV2 withId(UUID id) {
    return Objects.equals(this.id, id) ? this : toBuilder().id(id).build();
  }

  /**
   * A copy with another {@code subject}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingPackedPayloadV2 withSubject(@Nullable Parcel subject) {
    return Objects.equals(this.subject, subject) ? this : toBuilder().subject(subject).build();
  }

  /**
   * A copy with another {@code places}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingPackedPayloadV2 withPlaces(List<String> places) {
    return Objects.equals(this.places, places) ? this : toBuilder().places(places).build();
  }

  /**
   * A copy with another {@code seen}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingPackedPayloadV2 withSeen(Map<String, @Nullable Parcel> seen) {
    return Objects.equals(this.seen, seen) ? this : toBuilder().seen(seen).build();
  }

  /**
   * A copy with another {@code weights}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingPackedPayloadV2 withWeights(List<@Nullable Integer> weights) {
    return Objects.equals(this.weights, weights) ? this : toBuilder().weights(weights).build();
  }

  /**
   * A copy with another {@code label}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingPackedPayloadV2 withLabel(byte @Nullable [] label) {
    return Arrays.equals(this.label, label) ? this : toBuilder().label(label).build();
  }

  /**
   * A copy with another {@code origin}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  @Deprecated
  public ShippingPackedPayloadV2 withOrigin(String origin) {
    return Objects.equals(this.origin, origin) ? this : toBuilder().origin(origin).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ShippingPackedPayloadV2 that
        && id.equals(that.id)
        && Objects.equals(subject, that.subject)
        && places.equals(that.places)
        && seen.equals(that.seen)
        && weights.equals(that.weights)
        && Arrays.equals(label, that.label)
        && origin.equals(that.origin);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, subject, places, seen, weights, Arrays.hashCode(label), origin);
  }

  @Override
  public String toString() {
    return "ShippingPackedPayloadV2["
        + "id=" + id
        + ", subject=" + subject
        + ", places=" + places
        + ", seen=" + seen
        + ", weights=" + weights
        + ", label=" + Bytes.describe(label)
        + ", origin=" + origin
        + "]";
  }

  static @Nullable ShippingPackedPayloadV2 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.id = in.readUuid();
        case 1 -> builder.subject = in.readNull() ? null : ShippingEventValuesV2.ParcelValue.read(in);
        case 2 -> builder.places = in.readList(JsonReader::readString, Builder::checkItemOfPlaces);
        case 3 -> builder.seen = in.readMap(MapKeys.STRING,
            item -> item.readNull() ? null : ShippingEventValuesV2.ParcelValue.read(item));
        case 4 -> builder.weights = in.readList(item -> item.readNull() ? null : item.readInt(),
            Builder::checkItemOfWeights);
        case 5 -> builder.label = in.readNull() ? null : in.readBytes();
        case 6 -> builder.origin = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ShippingPackedPayloadV2(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(ID).writeUuid(id);
    ShippingEventValuesV2.ParcelValue.write(out.property(SUBJECT), subject);
    out.property(PLACES).writeList(places, JsonWriter::writeString);
    out.property(SEEN).writeMap(seen, MapKeys.STRING, ShippingEventValuesV2.ParcelValue::write);
    out.property(WEIGHTS).writeList(weights, JsonWriter::writeInt);
    out.property(LABEL).writeBytes(label);
    out.property(ORIGIN).writeString(origin);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static IdStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link ShippingPackedPayloadV2}.
   */
  public static final class Builder implements IdStage,
      PlacesStage,
      SeenStage,
      WeightsStage {
    private @Nullable UUID id;

    private boolean idSet;

    private @Nullable Parcel subject;

    private @Nullable List<String> places;

    private boolean placesSet;

    private @Nullable Map<String, @Nullable Parcel> seen;

    private boolean seenSet;

    private @Nullable List<@Nullable Integer> weights;

    private boolean weightsSet;

    private byte @Nullable [] label;

    private @Nullable String origin = "unknown";

    private Builder() {
    }

    private Builder(ShippingPackedPayloadV2 payload) {
      this.id = payload.id;
      this.subject = payload.subject;
      this.places = payload.places;
      this.seen = payload.seen;
      this.weights = payload.weights;
      this.label = payload.label;
      this.origin = payload.origin;
    }

    @Override
    public Builder id(UUID id) {
      this.id = id;
      this.idSet = true;
      return this;
    }

    public Builder subject(@Nullable Parcel subject) {
      this.subject = subject;
      return this;
    }

    @Override
    public Builder places(List<String> places) {
      this.places = Lists.copyOf(places);
      this.placesSet = true;
      return this;
    }

    public Builder addPlaces(String item) {
      this.places = Lists.plus(this.places, item);
      this.placesSet = true;
      return this;
    }

    @Override
    public Builder seen(Map<String, @Nullable Parcel> seen) {
      this.seen = Maps.copyOf(seen);
      this.seenSet = true;
      return this;
    }

    public Builder putSeen(String key, @Nullable Parcel value) {
      this.seen = Maps.plus(this.seen, key, value);
      this.seenSet = true;
      return this;
    }

    @Override
    public Builder weights(List<@Nullable Integer> weights) {
      this.weights = Lists.copyOf(weights);
      this.weightsSet = true;
      return this;
    }

    public Builder addWeights(@Nullable Integer item) {
      this.weights = Lists.plus(this.weights, item);
      this.weightsSet = true;
      return this;
    }

    public Builder label(byte @Nullable [] label) {
      this.label = Bytes.copyOf(label);
      return this;
    }

    @Deprecated
    public Builder origin(String origin) {
      this.origin = origin;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ShippingPackedPayloadV2 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.subject = ShippingEventValuesV2.ParcelValue.copyOf(subject);
      this.places = Lists.closed(places);
      this.seen = Maps.copyOf(seen, ShippingEventValuesV2.ParcelValue::copyOf);
      this.weights = Lists.closed(weights);
      return new ShippingPackedPayloadV2(this);
    }

    private void check(Problems problems) {
      problems.check(ID, Checks.required(id, idSet, Problem.UUID_TYPE));
      problems.checkParts(SUBJECT, subject, ShippingEventValuesV2.ParcelValue::check);
      problems.check(PLACES, Checks.required(places, placesSet, Problem.LIST_TYPE));
      Checks.items(problems, PLACES, places, Builder::checkItemOfPlaces);
      problems.check(SEEN, Checks.required(seen, seenSet, Problem.DICT_TYPE));
      Checks.entries(problems, SEEN, seen, MapKeys.STRING, Builder::checkKeyOfSeen, Builder::checkValueOfSeen);
      problems.check(WEIGHTS, Checks.required(weights, weightsSet, Problem.LIST_TYPE));
      Checks.items(problems, WEIGHTS, weights, Builder::checkItemOfWeights);
      problems.check(ORIGIN, Checks.notNull(origin, Problem.STRING_TYPE));
      problems.checkJava(ORIGIN, origin, JavaValues::problemOf);
    }

    private static void checkItemOfPlaces(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
      problems.check(Constraints.notBlank(item));
    }

    private static void checkKeyOfSeen(Problems problems, @Nullable String key) {
      problems.check(Checks.notNull(key, Problem.STRING_TYPE));
      problems.checkJava(key, JavaValues::problemOf);
    }

    private static void checkValueOfSeen(Problems problems, @Nullable Parcel value) {
      problems.checkParts(value, ShippingEventValuesV2.ParcelValue::check);
    }

    private static void checkItemOfWeights(Problems problems, @Nullable Integer item) {
      problems.check(Constraints.moreThan(item, 0));
    }
  }

  /**
   * Where {@code id} is set.
   */
  public interface IdStage {
    PlacesStage id(UUID id);
  }

  /**
   * Where {@code places} is set.
   */
  public interface PlacesStage {
    SeenStage places(List<String> places);
  }

  /**
   * Where {@code seen} is set.
   */
  public interface SeenStage {
    WeightsStage seen(Map<String, @Nullable Parcel> seen);
  }

  /**
   * Where {@code weights} is set.
   */
  public interface WeightsStage {
    Builder weights(List<@Nullable Integer> weights);
  }
}
