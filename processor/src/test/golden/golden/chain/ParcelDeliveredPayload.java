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
 * It is where it should be.
 */
@JsonSerialize(
    using = ParcelEventJackson2Module.ParcelDeliveredPayloadSerializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2Module.ParcelDeliveredPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3Module.ParcelDeliveredPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3Module.ParcelDeliveredPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelDeliveredPayload implements ParcelEvents.Delivered, ParcelEventPayload {
  private static final PropertyName PARCEL_ID = PropertyName.of("parcel_id");

  private static final PropertyName RECEIVER = PropertyName.of("receiver");

  private static final PropertyNames PROPERTIES = PropertyNames.of(PARCEL_ID, RECEIVER);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID parcelId;

  private final String receiver;

  private ParcelDeliveredPayload(Builder builder) {
    this.parcelId = Objects.requireNonNull(builder.parcelId);
    this.receiver = Objects.requireNonNull(builder.receiver);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParcelEventType eventType() {
    return ParcelEventType.DELIVERED;
  }

  @Override
  public UUID parcelId() {
    return parcelId;
  }

  @Override
  public String receiver() {
    return receiver;
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
  public ParcelDeliveredPayload withParcelId(UUID parcelId) {
    return Objects.equals(this.parcelId, parcelId) ? this : toBuilder().parcelId(parcelId).build();
  }

  /**
   * A copy with another {@code receiver}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelDeliveredPayload withReceiver(String receiver) {
    return Objects.equals(this.receiver, receiver) ? this : toBuilder().receiver(receiver).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelDeliveredPayload that
        && parcelId.equals(that.parcelId)
        && receiver.equals(that.receiver);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parcelId, receiver);
  }

  @Override
  public String toString() {
    return "ParcelDeliveredPayload["
        + "parcelId=" + parcelId
        + ", receiver=" + receiver
        + "]";
  }

  static @Nullable ParcelDeliveredPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.parcelId = in.readUuid();
        case 1 -> builder.receiver = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelDeliveredPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(PARCEL_ID).writeUuid(parcelId);
    out.property(RECEIVER).writeString(receiver);
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
   * Collects the properties of a {@link ParcelDeliveredPayload}.
   */
  public static final class Builder implements ParcelIdStage, ReceiverStage {
    private @Nullable UUID parcelId;

    private boolean parcelIdSet;

    private @Nullable String receiver;

    private boolean receiverSet;

    private Builder() {
    }

    private Builder(ParcelDeliveredPayload payload) {
      this.parcelId = payload.parcelId;
      this.receiver = payload.receiver;
    }

    @Override
    public Builder parcelId(UUID parcelId) {
      this.parcelId = parcelId;
      this.parcelIdSet = true;
      return this;
    }

    @Override
    public Builder receiver(String receiver) {
      this.receiver = receiver;
      this.receiverSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelDeliveredPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ParcelDeliveredPayload(this);
    }

    private void check(Problems problems) {
      problems.check(PARCEL_ID, Checks.required(parcelId, parcelIdSet, Problem.UUID_TYPE));
      problems.check(RECEIVER, Checks.required(receiver, receiverSet, Problem.STRING_TYPE));
      problems.checkJava(RECEIVER, receiver, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code parcelId} is set.
   */
  public interface ParcelIdStage {
    ReceiverStage parcelId(UUID parcelId);
  }

  /**
   * Where {@code receiver} is set.
   */
  public interface ReceiverStage {
    Builder receiver(String receiver);
  }
}
