package golden.shipping;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A parcel was lost.
 */
@JsonSerialize(
    using = ShippingEventJackson2ModuleV2.ShippingLostPayloadV2Serializer.class
)
@JsonDeserialize(
    using = ShippingEventJackson2ModuleV2.ShippingLostPayloadV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ShippingEventJackson3ModuleV2.ShippingLostPayloadV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ShippingEventJackson3ModuleV2.ShippingLostPayloadV2Deserializer.class
)
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingLostPayloadV2 implements ShippingEventsV2.Lost, ShippingEventPayloadV2 {
  private static final PropertyName ID = PropertyName.of("id");

  private static final PropertyName SUBJECT = PropertyName.of("subject");

  private static final PropertyName PLACES = PropertyName.of("places");

  private static final PropertyName SEEN = PropertyName.of("seen");

  private static final PropertyName REPLACEMENT = PropertyName.of("replacement");

  private static final PropertyNames PROPERTIES = PropertyNames.of(ID, SUBJECT, PLACES, SEEN,
      REPLACEMENT);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID id;

  private final @Nullable Parcel subject;

  private final List<String> places;

  private final Map<String, @Nullable Parcel> seen;

  private final @Nullable Parcel replacement;

  private ShippingLostPayloadV2(Builder builder) {
    this.id = Objects.requireNonNull(builder.id);
    this.subject = builder.subject;
    this.places = Objects.requireNonNull(builder.places);
    this.seen = Objects.requireNonNull(builder.seen);
    this.replacement = builder.replacement;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ShippingEventTypeV2 eventType() {
    return ShippingEventTypeV2.LOST;
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
  public @Nullable Parcel replacement() {
    return replacement;
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
  public ShippingLostPayloadV2 withId(UUID id) {
    return Objects.equals(this.id, id) ? this : toBuilder().id(id).build();
  }

  /**
   * A copy with another {@code subject}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingLostPayloadV2 withSubject(@Nullable Parcel subject) {
    return Objects.equals(this.subject, subject) ? this : toBuilder().subject(subject).build();
  }

  /**
   * A copy with another {@code places}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingLostPayloadV2 withPlaces(List<String> places) {
    return Objects.equals(this.places, places) ? this : toBuilder().places(places).build();
  }

  /**
   * A copy with another {@code seen}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingLostPayloadV2 withSeen(Map<String, @Nullable Parcel> seen) {
    return Objects.equals(this.seen, seen) ? this : toBuilder().seen(seen).build();
  }

  /**
   * A copy with another {@code replacement}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ShippingLostPayloadV2 withReplacement(@Nullable Parcel replacement) {
    return Objects.equals(this.replacement, replacement) ? this
        : toBuilder().replacement(replacement).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ShippingLostPayloadV2 that
        && id.equals(that.id)
        && Objects.equals(subject, that.subject)
        && places.equals(that.places)
        && seen.equals(that.seen)
        && Objects.equals(replacement, that.replacement);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, subject, places, seen, replacement);
  }

  @Override
  public String toString() {
    return "ShippingLostPayloadV2["
        + "id=" + id
        + ", subject=" + subject
        + ", places=" + places
        + ", seen=" + seen
        + ", replacement=" + replacement
        + "]";
  }

  static @Nullable ShippingLostPayloadV2 read(JsonReader in) {
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
        case 4 -> builder.replacement = in.readNull() ? null : ShippingEventValuesV2.ParcelValue.read(in);
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ShippingLostPayloadV2(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(ID).writeUuid(id);
    ShippingEventValuesV2.ParcelValue.write(out.property(SUBJECT), subject);
    out.property(PLACES).writeList(places, JsonWriter::writeString);
    out.property(SEEN).writeMap(seen, MapKeys.STRING, ShippingEventValuesV2.ParcelValue::write);
    ShippingEventValuesV2.ParcelValue.write(out.property(REPLACEMENT), replacement);
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
   * Collects the properties of a {@link ShippingLostPayloadV2}.
   */
  public static final class Builder implements IdStage, PlacesStage, SeenStage {
    private @Nullable UUID id;

    private boolean idSet;

    private @Nullable Parcel subject;

    private @Nullable List<String> places;

    private boolean placesSet;

    private @Nullable Map<String, @Nullable Parcel> seen;

    private boolean seenSet;

    private @Nullable Parcel replacement;

    private Builder() {
    }

    private Builder(ShippingLostPayloadV2 payload) {
      this.id = payload.id;
      this.subject = payload.subject;
      this.places = payload.places;
      this.seen = payload.seen;
      this.replacement = payload.replacement;
    }

    /**
     * Declared again, and so still in the first place.
     */
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

    public Builder replacement(@Nullable Parcel replacement) {
      this.replacement = replacement;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ShippingLostPayloadV2 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.subject = ShippingEventValuesV2.ParcelValue.copyOf(subject);
      this.places = Lists.closed(places);
      this.seen = Maps.copyOf(seen, ShippingEventValuesV2.ParcelValue::copyOf);
      this.replacement = ShippingEventValuesV2.ParcelValue.copyOf(replacement);
      return new ShippingLostPayloadV2(this);
    }

    private void check(Problems problems) {
      problems.check(ID, Checks.required(id, idSet, Problem.UUID_TYPE));
      problems.checkParts(SUBJECT, subject, ShippingEventValuesV2.ParcelValue::check);
      problems.check(PLACES, Checks.required(places, placesSet, Problem.LIST_TYPE));
      Checks.items(problems, PLACES, places, Builder::checkItemOfPlaces);
      problems.check(SEEN, Checks.required(seen, seenSet, Problem.DICT_TYPE));
      Checks.entries(problems, SEEN, seen, MapKeys.STRING, Builder::checkKeyOfSeen, Builder::checkValueOfSeen);
      problems.checkParts(REPLACEMENT, replacement, ShippingEventValuesV2.ParcelValue::check);
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
  }

  /**
   * Where {@code id} is set.
   */
  public interface IdStage {
    /**
     * Declared again, and so still in the first place.
     */
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
    Builder seen(Map<String, @Nullable Parcel> seen);
  }
}
