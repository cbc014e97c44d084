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
 * It is nowhere, as far as we know: another name.
 */
@JsonSerialize(
    using = ParcelEventJackson2ModuleV3.ParcelMissedPayloadV3Serializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2ModuleV3.ParcelMissedPayloadV3Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3ModuleV3.ParcelMissedPayloadV3Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3ModuleV3.ParcelMissedPayloadV3Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelMissedPayloadV3 implements ParcelEventsV3.Missed, ParcelEventPayloadV3 {
  private static final PropertyName PARCEL_ID = PropertyName.of("parcel_id");

  private static final PropertyName LAST_SEEN = PropertyName.of("last_seen");

  private static final PropertyNames PROPERTIES = PropertyNames.of(PARCEL_ID, LAST_SEEN);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID parcelId;

  private final String lastSeen;

  private ParcelMissedPayloadV3(Builder builder) {
    this.parcelId = Objects.requireNonNull(builder.parcelId);
    this.lastSeen = Objects.requireNonNull(builder.lastSeen);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParcelEventTypeV3 eventType() {
    return ParcelEventTypeV3.MISSED;
  }

  @Override
  public UUID parcelId() {
    return parcelId;
  }

  @Override
  public String lastSeen() {
    return lastSeen;
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
  public ParcelMissedPayloadV3 withParcelId(UUID parcelId) {
    return Objects.equals(this.parcelId, parcelId) ? this : toBuilder().parcelId(parcelId).build();
  }

  /**
   * A copy with another {@code lastSeen}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelMissedPayloadV3 withLastSeen(String lastSeen) {
    return Objects.equals(this.lastSeen, lastSeen) ? this : toBuilder().lastSeen(lastSeen).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelMissedPayloadV3 that
        && parcelId.equals(that.parcelId)
        && lastSeen.equals(that.lastSeen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parcelId, lastSeen);
  }

  @Override
  public String toString() {
    return "ParcelMissedPayloadV3["
        + "parcelId=" + parcelId
        + ", lastSeen=" + lastSeen
        + "]";
  }

  static @Nullable ParcelMissedPayloadV3 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.parcelId = in.readUuid();
        case 1 -> builder.lastSeen = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelMissedPayloadV3(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(PARCEL_ID).writeUuid(parcelId);
    out.property(LAST_SEEN).writeString(lastSeen);
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
   * Collects the properties of a {@link ParcelMissedPayloadV3}.
   */
  public static final class Builder implements ParcelIdStage, LastSeenStage {
    private @Nullable UUID parcelId;

    private boolean parcelIdSet;

    private @Nullable String lastSeen;

    private boolean lastSeenSet;

    private Builder() {
    }

    private Builder(ParcelMissedPayloadV3 payload) {
      this.parcelId = payload.parcelId;
      this.lastSeen = payload.lastSeen;
    }

    @Override
    public Builder parcelId(UUID parcelId) {
      this.parcelId = parcelId;
      this.parcelIdSet = true;
      return this;
    }

    @Override
    public Builder lastSeen(String lastSeen) {
      this.lastSeen = lastSeen;
      this.lastSeenSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelMissedPayloadV3 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ParcelMissedPayloadV3(this);
    }

    private void check(Problems problems) {
      problems.check(PARCEL_ID, Checks.required(parcelId, parcelIdSet, Problem.UUID_TYPE));
      problems.check(LAST_SEEN, Checks.required(lastSeen, lastSeenSet, Problem.STRING_TYPE));
      problems.checkJava(LAST_SEEN, lastSeen, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code parcelId} is set.
   */
  public interface ParcelIdStage {
    LastSeenStage parcelId(UUID parcelId);
  }

  /**
   * Where {@code lastSeen} is set.
   */
  public interface LastSeenStage {
    Builder lastSeen(String lastSeen);
  }
}
