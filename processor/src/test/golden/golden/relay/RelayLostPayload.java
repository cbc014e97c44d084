package golden.relay;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.UnknownProperties;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * There is nothing that is declared.
 */
@JsonSerialize(
    using = RelayEventJackson2Module.RelayLostPayloadSerializer.class
)
@JsonDeserialize(
    using = RelayEventJackson2Module.RelayLostPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RelayEventJackson3Module.RelayLostPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RelayEventJackson3Module.RelayLostPayloadDeserializer.class
)
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RelayLostPayload implements RelayEvents.Lost, RelayEventPayload {
  private static final PropertyNames PROPERTIES = PropertyNames.of();

  static {
    RuntimeVersion.require(0, 1);
  }

  private final Map<String, Object> unknownProperties;

  private RelayLostPayload(Builder builder) {
    this.unknownProperties = UnknownProperties.closed(builder.unknownProperties);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RelayEventType eventType() {
    return RelayEventType.LOST;
  }

  @Override
  public Map<String, Object> unknownProperties() {
    return unknownProperties;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RelayLostPayload that
        && unknownProperties.equals(that.unknownProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unknownProperties);
  }

  @Override
  public String toString() {
    return "RelayLostPayload["
        + "unknownProperties=" + unknownProperties.keySet()
        + "]";
  }

  static @Nullable RelayLostPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      builder.unknownProperties = in.readUnknownProperty(builder.unknownProperties);
    }
    builder.check(in.problems());
    return in.isSound() ? new RelayLostPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.writeUnknownProperties(unknownProperties);
    out.endObject();
  }

  /**
   * Collects the properties of a {@link RelayLostPayload}.
   */
  public static final class Builder {
    private Map<String, Object> unknownProperties = Map.of();

    private Builder() {
    }

    private Builder(RelayLostPayload payload) {
      this.unknownProperties = payload.unknownProperties;
    }

    /**
     * Properties that are not declared, as free JSON, in place of those that are set. They are
     * written after all others.
     */
    public Builder unknownProperties(Map<String, ?> unknownProperties) {
      this.unknownProperties = UnknownProperties.copyOf(unknownProperties);
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public RelayLostPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      UnknownProperties.check(problems, PROPERTIES, unknownProperties);
      problems.throwIfAny();
      return new RelayLostPayload(this);
    }

    private void check(Problems problems) {
    }
  }
}
