package golden.legacy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.eventfamily.runtime.codec.RuntimeVersion;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Still in use, but for one property and one constant.
 */
@JsonSerialize(
    using = LegacyEventJackson2Module.LegacyKeptPayloadSerializer.class
)
@JsonDeserialize(
    using = LegacyEventJackson2Module.LegacyKeptPayloadDeserializer.class
)
@tools.jackson.databind.annotation.JsonSerialize(
    using = LegacyEventJackson3Module.LegacyKeptPayloadSerializer.class
)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = LegacyEventJackson3Module.LegacyKeptPayloadDeserializer.class
)
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class LegacyKeptPayload implements LegacyEvents.Kept, LegacyEventPayload {
  private static final PropertyName NAME = PropertyName.of("name");

  private static final PropertyName NAMES = PropertyName.of("names");

  private static final PropertyName COLOUR = PropertyName.of("colour");

  private static final PropertyName POINTS = PropertyName.of("points");

  private static final PropertyNames PROPERTIES = PropertyNames.of(NAME, NAMES, COLOUR, POINTS);

  static {
    RuntimeVersion.require(0, 1);
  }

  private final String name;

  private final List<String> names;

  private final LegacyEvents.Colour colour;

  private final List<LegacyEvents.Point> points;

  private LegacyKeptPayload(Builder builder) {
    this.name = Objects.requireNonNull(builder.name);
    this.names = Objects.requireNonNull(builder.names);
    this.colour = Objects.requireNonNull(builder.colour);
    this.points = Objects.requireNonNull(builder.points);
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public LegacyEventType eventType() {
    return LegacyEventType.KEPT;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  @Deprecated
  public List<String> names() {
    return names;
  }

  @Override
  public LegacyEvents.Colour colour() {
    return colour;
  }

  @Override
  public List<LegacyEvents.Point> points() {
    return points;
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
  public LegacyKeptPayload withName(String name) {
    return Objects.equals(this.name, name) ? this : toBuilder().name(name).build();
  }

  /**
   * A copy with another {@code names}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  @Deprecated
  public LegacyKeptPayload withNames(List<String> names) {
    return Objects.equals(this.names, names) ? this : toBuilder().names(names).build();
  }

  /**
   * A copy with another {@code colour}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public LegacyKeptPayload withColour(LegacyEvents.Colour colour) {
    return Objects.equals(this.colour, colour) ? this : toBuilder().colour(colour).build();
  }

  /**
   * A copy with another {@code points}; this payload where it is the same.
   *
   * @throws io.eventfamily.runtime.InvalidEventException where the copy would not be valid
   */
  public LegacyKeptPayload withPoints(List<LegacyEvents.Point> points) {
    return Objects.equals(this.points, points) ? this : toBuilder().points(points).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof LegacyKeptPayload that
        && name.equals(that.name)
        && names.equals(that.names)
        && colour.equals(that.colour)
        && points.equals(that.points);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, names, colour, points);
  }

  @Override
  public String toString() {
    return "LegacyKeptPayload["
        + "name=" + name
        + ", names=" + names
        + ", colour=" + colour
        + ", points=" + points
        + "]";
  }

  static @Nullable LegacyKeptPayload read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Builder builder = new Builder();
    while (in.nextProperty(PROPERTIES)) {
      switch (in.property()) {
        case 0 -> builder.name = in.readString();
        case 1 -> builder.names = in.readList(JsonReader::readString);
        case 2 -> builder.colour = in.readEnum(LegacyEventValues.COLOUR);
        case 3 -> builder.points = in.readList(LegacyEventValues.PointValue::read);
        default -> in.skipValue();
      }
    }
    builder.check(in.problems());
    return in.isSound() ? new LegacyKeptPayload(builder) : null;
  }

  void write(JsonWriter out) {
    out.beginObject();
    out.property(NAME).writeString(name);
    out.property(NAMES).writeList(names, JsonWriter::writeString);
    out.property(COLOUR).writeEnum(colour, LegacyEventValues.COLOUR);
    out.property(POINTS).writeList(points, LegacyEventValues.PointValue::write);
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
   * Collects the properties of a {@link LegacyKeptPayload}.
   */
  public static final class Builder implements NameStage, NamesStage, ColourStage {
    private @Nullable String name;

    private boolean nameSet;

    private @Nullable List<String> names;

    private boolean namesSet;

    private LegacyEvents. @Nullable Colour colour;

    private boolean colourSet;

    private @Nullable List<LegacyEvents.Point> points = List.of();

    private Builder() {
    }

    private Builder(LegacyKeptPayload payload) {
      this.name = payload.name;
      this.names = payload.names;
      this.colour = payload.colour;
      this.points = payload.points;
    }

    @Override
    public Builder name(String name) {
      this.name = name;
      this.nameSet = true;
      return this;
    }

    /**
     * Replaced by the name.
     */
    @Deprecated
    @Override
    public Builder names(List<String> names) {
      this.names = Lists.copyOf(names);
      this.namesSet = true;
      return this;
    }

    /**
     * Replaced by the name.
     */
    @Deprecated
    public Builder addNames(String item) {
      this.names = Lists.plus(this.names, item);
      this.namesSet = true;
      return this;
    }

    @Override
    public Builder colour(LegacyEvents.Colour colour) {
      this.colour = colour;
      this.colourSet = true;
      return this;
    }

    public Builder points(List<LegacyEvents.Point> points) {
      this.points = Lists.copyOf(points);
      return this;
    }

    public Builder addPoints(LegacyEvents.Point item) {
      this.points = Lists.plus(this.points, item);
      return this;
    }

    /**
     * Makes the payload.
     *
     * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with it
     */
    public LegacyKeptPayload build() {
      Problems problems = Problems.ofBuiltPayload();
      check(problems);
      problems.throwIfAny();
      this.names = Lists.closed(names);
      this.points = Lists.closed(points);
      return new LegacyKeptPayload(this);
    }

    private void check(Problems problems) {
      problems.check(NAME, Checks.required(name, nameSet, Problem.STRING_TYPE));
      problems.checkJava(NAME, name, JavaValues::problemOf);
      problems.check(NAMES, Checks.required(names, namesSet, Problem.LIST_TYPE));
      Checks.items(problems, NAMES, names, Builder::checkItemOfNames);
      problems.check(COLOUR, Checks.required(colour, colourSet, LegacyEventValues.COLOUR.unknown()));
      problems.check(POINTS, Checks.notNull(points, Problem.LIST_TYPE));
      Checks.items(problems, POINTS, points, Builder::checkItemOfPoints);
    }

    private static void checkItemOfNames(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
    }

    private static void checkItemOfPoints(Problems problems, LegacyEvents. @Nullable Point item) {
      problems.check(Checks.notNull(item, Problem.MODEL_TYPE));
      problems.checkParts(item, LegacyEventValues.PointValue::check);
    }
  }

  /**
   * Where {@code name} is set.
   */
  public interface NameStage {
    NamesStage name(String name);
  }

  /**
   * Where {@code names} is set.
   */
  public interface NamesStage {
    /**
     * Replaced by the name.
     */
    @Deprecated
    ColourStage names(List<String> names);
  }

  /**
   * Where {@code colour} is set.
   */
  public interface ColourStage {
    Builder colour(LegacyEvents.Colour colour);
  }
}
