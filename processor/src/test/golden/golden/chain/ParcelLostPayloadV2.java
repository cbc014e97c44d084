package golden.chain;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * It is nowhere: read as it is.
 */
@JsonSerialize(
    using = ParcelEventJackson2ModuleV2.ParcelLostPayloadV2Serializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2ModuleV2.ParcelLostPayloadV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3ModuleV2.ParcelLostPayloadV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3ModuleV2.ParcelLostPayloadV2Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelLostPayloadV2 implements ParcelEventsV2.Lost, ParcelEventPayloadV2 {
  private static final PropertyName PARCEL_ID = PropertyName.of("parcel_id");

  private static final PropertyName PLACE = PropertyName.of("place");

  private static final PropertyNames PROPERTIES = PropertyNames.of(PARCEL_ID, PLACE);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID parcelId;

  private final String place;

  private ParcelLostPayloadV2(Builder builder) {
    this.parcelId = Objects.requireNonNull(builder.parcelId);
    this.place = Objects.requireNonNull(builder.place);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParcelEventTypeV2 eventType() {
    return ParcelEventTypeV2.LOST;
  }

  @Override
  public UUID parcelId() {
    return parcelId;
  }

  @Override
  public String place() {
    return place;
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
  public ParcelLostPayloadV2 withParcelId(UUID parcelId) {
    return Objects.equals(this.parcelId, parcelId) ? this : toBuilder().parcelId(parcelId).build();
  }

  /**
   * A copy with another {@code place}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelLostPayloadV2 withPlace(String place) {
    return Objects.equals(this.place, place) ? this : toBuilder().place(place).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelLostPayloadV2 that
        && parcelId.equals(that.parcelId)
        && place.equals(that.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parcelId, place);
  }

  @Override
  public String toString() {
    return "ParcelLostPayloadV2["
        + "parcelId=" + parcelId
        + ", place=" + place
        + "]";
  }

  static @Nullable ParcelLostPayloadV2 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.parcelId = in.readUuid();
        case 1 -> builder.place = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelLostPayloadV2(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(PARCEL_ID).writeUuid(parcelId);
    out.property(PLACE).writeString(place);
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
   * Collects the properties of a {@link ParcelLostPayloadV2}.
   */
  public static final class Builder implements ParcelIdStage {
    private @Nullable UUID parcelId;

    private boolean parcelIdSet;

    private @Nullable String place = "unknown";

    private Builder() {
    }

    private Builder(ParcelLostPayloadV2 payload) {
      this.parcelId = payload.parcelId;
      this.place = payload.place;
    }

    @Override
    public Builder parcelId(UUID parcelId) {
      this.parcelId = parcelId;
      this.parcelIdSet = true;
      return this;
    }

    public Builder place(String place) {
      this.place = place;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelLostPayloadV2 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ParcelLostPayloadV2(this);
    }

    private void check(Problems problems) {
      problems.check(PARCEL_ID, Checks.required(parcelId, parcelIdSet, Problem.UUID_TYPE));
      problems.check(PLACE, Checks.notNull(place, Problem.STRING_TYPE));
      problems.checkJava(PLACE, place, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code parcelId} is set.
   */
  public interface ParcelIdStage {
    Builder parcelId(UUID parcelId);
  }
}
