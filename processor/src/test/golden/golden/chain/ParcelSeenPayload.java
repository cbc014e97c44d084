package golden.chain;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
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
 * Somebody looked at it.
 */
@JsonSerialize(
    using = ParcelEventJackson2Module.ParcelSeenPayloadSerializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2Module.ParcelSeenPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3Module.ParcelSeenPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3Module.ParcelSeenPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelSeenPayload implements ParcelEvents.Seen, ParcelEventPayload {
  private static final PropertyName PARCEL_ID = PropertyName.of("parcel_id");

  private static final PropertyNames PROPERTIES = PropertyNames.of(PARCEL_ID);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID parcelId;

  private ParcelSeenPayload(Builder builder) {
    this.parcelId = Objects.requireNonNull(builder.parcelId);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParcelEventType eventType() {
    return ParcelEventType.SEEN;
  }

  @Override
  public UUID parcelId() {
    return parcelId;
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
  public ParcelSeenPayload withParcelId(UUID parcelId) {
    return Objects.equals(this.parcelId, parcelId) ? this : toBuilder().parcelId(parcelId).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelSeenPayload that
        && parcelId.equals(that.parcelId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parcelId);
  }

  @Override
  public String toString() {
    return "ParcelSeenPayload["
        + "parcelId=" + parcelId
        + "]";
  }

  static @Nullable ParcelSeenPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.parcelId = in.readUuid();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelSeenPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(PARCEL_ID).writeUuid(parcelId);
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
   * Collects the properties of a {@link ParcelSeenPayload}.
   */
  public static final class Builder implements ParcelIdStage {
    private @Nullable UUID parcelId;

    private boolean parcelIdSet;

    private Builder() {
    }

    private Builder(ParcelSeenPayload payload) {
      this.parcelId = payload.parcelId;
    }

    @Override
    public Builder parcelId(UUID parcelId) {
      this.parcelId = parcelId;
      this.parcelIdSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelSeenPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ParcelSeenPayload(this);
    }

    private void check(Problems problems) {
      problems.check(PARCEL_ID, Checks.required(parcelId, parcelIdSet, Problem.UUID_TYPE));
    }
  }

  /**
   * Where {@code parcelId} is set.
   */
  public interface ParcelIdStage {
    Builder parcelId(UUID parcelId);
  }
}
