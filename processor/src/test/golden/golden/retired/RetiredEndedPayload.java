package golden.retired;

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
 * Said at the end.
 */
@JsonSerialize(
    using = RetiredEventJackson2Module.RetiredEndedPayloadSerializer.class
)
@JsonDeserialize(
    using = RetiredEventJackson2Module.RetiredEndedPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = RetiredEventJackson3Module.RetiredEndedPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = RetiredEventJackson3Module.RetiredEndedPayloadDeserializer.class
)
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class RetiredEndedPayload implements RetiredEvents.Ended, RetiredEventPayload {
  private static final PropertyName NAME = PropertyName.of("name");

  private static final PropertyNames PROPERTIES = PropertyNames.of(NAME);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final String name;

  private RetiredEndedPayload(Builder builder) {
    this.name = Objects.requireNonNull(builder.name);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RetiredEventType eventType() {
    return RetiredEventType.ENDED;
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
  public RetiredEndedPayload withName(String name) {
    return Objects.equals(this.name, name) ? this : toBuilder().name(name).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof RetiredEndedPayload that
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "RetiredEndedPayload["
        + "name=" + name
        + "]";
  }

  static @Nullable RetiredEndedPayload read(JsonReader in) {
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
    return in.isSound() ? new RetiredEndedPayload(builder) : null;
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
   * Collects the properties of a {@link RetiredEndedPayload}.
   */
  public static final class Builder implements NameStage {
    private @Nullable String name;

    private boolean nameSet;

    private Builder() {
    }

    private Builder(RetiredEndedPayload payload) {
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
    public RetiredEndedPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      return new RetiredEndedPayload(this);
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
