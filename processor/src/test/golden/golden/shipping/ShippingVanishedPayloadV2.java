package golden.shipping;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Nothing can be said about it.
 */
@JsonSerialize(
    using = ShippingEventJackson2ModuleV2.ShippingVanishedPayloadV2Serializer.class
)
@JsonDeserialize(
    using = ShippingEventJackson2ModuleV2.ShippingVanishedPayloadV2Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = ShippingEventJackson3ModuleV2.ShippingVanishedPayloadV2Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ShippingEventJackson3ModuleV2.ShippingVanishedPayloadV2Deserializer.class
)
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingVanishedPayloadV2 implements ShippingEventsV2.Vanished, ShippingEventPayloadV2 {
  private static final PropertyNames PROPERTIES = PropertyNames.of();

  static {
    RuntimeVersion.require(0, 1);
  }

  private ShippingVanishedPayloadV2() {
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ShippingEventTypeV2 eventType() {
    return ShippingEventTypeV2.VANISHED;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ShippingVanishedPayloadV2;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "ShippingVanishedPayloadV2[]";
  }

  static @Nullable ShippingVanishedPayloadV2 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      in.skipValue();
    }
    builder.check(in.problems());
    return in.isSound() ? new ShippingVanishedPayloadV2() : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.endObject();
  }

  /**
   * Collects the properties of a {@link ShippingVanishedPayloadV2}.
   */
  public static final class Builder {
    private Builder() {
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public ShippingVanishedPayloadV2 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new ShippingVanishedPayloadV2();
    }

    private void check(Problems problems) {
    }
  }
}
