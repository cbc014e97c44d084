package golden.options;

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
 * The payload of {@code account.closed.v3} events.
 */
@JsonSerialize(
    using = AccountEventJackson2ModuleV3.AccountClosedPayloadV3Serializer.class
)
@JsonDeserialize(
    using = AccountEventJackson2ModuleV3.AccountClosedPayloadV3Deserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = AccountEventJackson3ModuleV3.AccountClosedPayloadV3Serializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = AccountEventJackson3ModuleV3.AccountClosedPayloadV3Deserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class AccountClosedPayloadV3 implements Closed, AccountEventPayloadV3 {
  private static final PropertyNames PROPERTIES = PropertyNames.of();

  static {
    RuntimeVersion.require(0, 1);
  }

  private AccountClosedPayloadV3() {
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public AccountEventTypeV3 eventType() {
    return AccountEventTypeV3.CLOSED;
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
    return other instanceof AccountClosedPayloadV3;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "AccountClosedPayloadV3[]";
  }

  static @Nullable AccountClosedPayloadV3 read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      in.rejectUnknownProperty();
    }
    builder.check(in.problems());
    return in.isSound() ? new AccountClosedPayloadV3() : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.endObject();
  }

  /**
   * Collects the properties of a {@link AccountClosedPayloadV3}.
   */
  public static final class Builder {
    private Builder() {
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public AccountClosedPayloadV3 build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new AccountClosedPayloadV3();
    }

    private void check(Problems problems) {
    }
  }
}
