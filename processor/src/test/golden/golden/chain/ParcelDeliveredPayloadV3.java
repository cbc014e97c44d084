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
 * It is where it should be: read as it is from the version before, which made it by a method.
 */
@JsonSerialize(
    using = ParcelEventJackson2ModuleV3.ParcelDeliveredPayloadV3Serializer.class
)
@JsonDeserialize(
    using = ParcelEventJackson2ModuleV3.ParcelDeliveredPayloadV3Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ParcelEventJackson3ModuleV3.ParcelDeliveredPayloadV3Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ParcelEventJackson3ModuleV3.ParcelDeliveredPayloadV3Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelDeliveredPayloadV3 implements ParcelEventsV3.Delivered, ParcelEventPayloadV3 {
  private static final PropertyName PARCEL_ID = PropertyName.of("parcel_id");

  private static final PropertyName FIRST_NAME = PropertyName.of("first_name");

  private static final PropertyName LAST_NAME = PropertyName.of("last_name");

  private static final PropertyName SIGNED = PropertyName.of("signed");

  private static final PropertyNames PROPERTIES = PropertyNames.of(PARCEL_ID, FIRST_NAME, LAST_NAME,
      SIGNED);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final UUID parcelId;

  private final String firstName;

  private final String lastName;

  private final boolean signed;

  private ParcelDeliveredPayloadV3(Builder builder) {
    this.parcelId = Objects.requireNonNull(builder.parcelId);
    this.firstName = Objects.requireNonNull(builder.firstName);
    this.lastName = Objects.requireNonNull(builder.lastName);
    this.signed = builder.signed;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParcelEventTypeV3 eventType() {
    return ParcelEventTypeV3.DELIVERED;
  }

  @Override
  public UUID parcelId() {
    return parcelId;
  }

  @Override
  public String firstName() {
    return firstName;
  }

  @Override
  public String lastName() {
    return lastName;
  }

  @Override
  public boolean signed() {
    return signed;
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
  public ParcelDeliveredPayloadV3 withParcelId(UUID parcelId) {
    return Objects.equals(this.parcelId, parcelId) ? this : toBuilder().parcelId(parcelId).build();
  }

  /**
   * A copy with another {@code firstName}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelDeliveredPayloadV3 withFirstName(String firstName) {
    return Objects.equals(this.firstName, firstName) ? this
        : toBuilder().firstName(firstName).build();
  }

  /**
   * A copy with another {@code lastName}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelDeliveredPayloadV3 withLastName(String lastName) {
    return Objects.equals(this.lastName, lastName) ? this : toBuilder().lastName(lastName).build();
  }

  /**
   * A copy with another {@code signed}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public ParcelDeliveredPayloadV3 withSigned(boolean signed) {
    return signed == this.signed ? this : toBuilder().signed(signed).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ParcelDeliveredPayloadV3 that
        && parcelId.equals(that.parcelId)
        && firstName.equals(that.firstName)
        && lastName.equals(that.lastName)
        && signed == that.signed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(parcelId, firstName, lastName, signed);
  }

  @Override
  public String toString() {
    return "ParcelDeliveredPayloadV3["
        + "parcelId=" + parcelId
        + ", firstName=" + firstName
        + ", lastName=" + lastName
        + ", signed=" + signed
        + "]";
  }

  static @Nullable ParcelDeliveredPayloadV3 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.parcelId = in.readUuid();
        case 1 -> builder.firstName = in.readString();
        case 2 -> builder.lastName = in.readString();
        case 3 -> builder.signed = in.readBoolean();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new ParcelDeliveredPayloadV3(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(PARCEL_ID).writeUuid(parcelId);
    out.property(FIRST_NAME).writeString(firstName);
    out.property(LAST_NAME).writeString(lastName);
    out.property(SIGNED).writeBoolean(signed);
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
   * Collects the properties of a {@link ParcelDeliveredPayloadV3}.
   */
  public static final class Builder implements ParcelIdStage, FirstNameStage, LastNameStage {
    private @Nullable UUID parcelId;

    private boolean parcelIdSet;

    private @Nullable String firstName;

    private boolean firstNameSet;

    private @Nullable String lastName;

    private boolean lastNameSet;

    private boolean signed = false;

    private Builder() {
    }

    private Builder(ParcelDeliveredPayloadV3 payload) {
      this.parcelId = payload.parcelId;
      this.firstName = payload.firstName;
      this.lastName = payload.lastName;
      this.signed = payload.signed;
    }

    @Override
    public Builder parcelId(UUID parcelId) {
      this.parcelId = parcelId;
      this.parcelIdSet = true;
      return this;
    }

    @Override
    public Builder firstName(String firstName) {
      this.firstName = firstName;
      this.firstNameSet = true;
      return this;
    }

    @Override
    public Builder lastName(String lastName) {
      this.lastName = lastName;
      this.lastNameSet = true;
      return this;
    }

    public Builder signed(boolean signed) {
      this.signed = signed;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ParcelDeliveredPayloadV3 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ParcelDeliveredPayloadV3(this);
    }

    private void check(Problems problems) {
      problems.check(PARCEL_ID, Checks.required(parcelId, parcelIdSet, Problem.UUID_TYPE));
      problems.check(FIRST_NAME, Checks.required(firstName, firstNameSet, Problem.STRING_TYPE));
      problems.checkJava(FIRST_NAME, firstName, JavaValues::problemOf);
      problems.check(LAST_NAME, Checks.required(lastName, lastNameSet, Problem.STRING_TYPE));
      problems.checkJava(LAST_NAME, lastName, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code parcelId} is set.
   */
  public interface ParcelIdStage {
    FirstNameStage parcelId(UUID parcelId);
  }

  /**
   * Where {@code firstName} is set.
   */
  public interface FirstNameStage {
    LastNameStage firstName(String firstName);
  }

  /**
   * Where {@code lastName} is set.
   */
  public interface LastNameStage {
    Builder lastName(String lastName);
  }
}
