package golden.legacy;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Replaced by {@code Kept}.
 */
@JsonSerialize(
    using = LegacyEventJackson2Module.LegacyGonePayloadSerializer.class
)
@JsonDeserialize(
    using = LegacyEventJackson2Module.LegacyGonePayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = LegacyEventJackson3Module.LegacyGonePayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = LegacyEventJackson3Module.LegacyGonePayloadDeserializer.class
)
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class LegacyGonePayload implements LegacyEvents.Gone, LegacyEventPayload {
  private static final PropertyName NAME = PropertyName.of("name");

  private static final PropertyNames PROPERTIES = PropertyNames.of(NAME);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final String name;

  private LegacyGonePayload(Builder builder) {
    this.name = Objects.requireNonNull(builder.name);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public LegacyEventType eventType() {
    return LegacyEventType.GONE;
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * A builder in which everything is set as it is here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * A copy with another {@code name}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public LegacyGonePayload withName(String name) {
    return Objects.equals(this.name, name) ? this : toBuilder().name(name).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof LegacyGonePayload that
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "LegacyGonePayload["
        + "name=" + name
        + "]";
  }

  static @Nullable LegacyGonePayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.name = in.readString();
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new LegacyGonePayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(NAME).writeString(name);
    out.endObject();
  }

  /**
   * A builder that asks for what is required, one property after the other: what is
   * forgotten does not compile.
   */
  public static NameStage staged() {
    return new Builder();
  }

  /**
   * Collects the properties of a {@link LegacyGonePayload}.
   */
  public static final class Builder implements NameStage {
    private @Nullable String name;

    private boolean nameSet;

    private Builder() {
    }

    private Builder(LegacyGonePayload payload) {
      this.name = payload.name;
    }

    @Override
    public Builder name(String name) {
      this.name = name;
      this.nameSet = true;
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public LegacyGonePayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new LegacyGonePayload(this);
    }

    private void check(Problems problems) {
      problems.check(NAME, Checks.required(name, nameSet, Problem.STRING_TYPE));
      problems.checkJava(NAME, name, JavaValues::problemOf);
    }
  }

  /**
   * Where {@code name} is set.
   */
  public interface NameStage {
    Builder name(String name);
  }
}
