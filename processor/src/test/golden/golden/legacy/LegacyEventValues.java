package golden.legacy;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.EnumNames;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes the values in the events of the family {@code legacy} whose types are its own.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class LegacyEventValues {
  static final EnumNames<LegacyEvents.Colour> COLOUR = EnumNames.builder(LegacyEvents.Colour.class)
      .add(LegacyEvents.Colour.PINK, "PINK")
      .add(LegacyEvents.Colour.RED, "RED")
      .build();

  private LegacyEventValues() {
  }

  /**
   * The components of a {@link LegacyEvents.Point}.
   */
  static final class PointValue {
    private static final PropertyName X = PropertyName.of("x");

    private static final PropertyName Y = PropertyName.of("y");

    private static final PropertyNames PROPERTIES = PropertyNames.of(X, Y);

    private int x;

    private boolean xSet;

    private int y;

    private boolean ySet;

    private PointValue() {
    }

    private PointValue(LegacyEvents.Point value) {
      this.x = value.x();
      this.xSet = true;
      this.y = value.y();
      this.ySet = true;
    }

    static LegacyEvents. @Nullable Point read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      PointValue json = new PointValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> {
            json.x = in.readInt();
            json.xSet = true;
          }
          case 1 -> {
            json.y = in.readInt();
            json.ySet = true;
          }
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, LegacyEvents.Point value) {
      new PointValue(value).check(problems);
    }

    private LegacyEvents. @Nullable Point make(Problems problems) {
      return Checks.made(problems, () -> new LegacyEvents.Point(x, y), true);
    }

    static void write(JsonWriter out, LegacyEvents. @Nullable Point value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, LegacyEvents.Point value) {
      out.property(X).writeInt(value.x());
      out.property(Y).writeInt(value.y());
    }

    private void check(Problems problems) {
      problems.check(X, Checks.required(xSet));
      problems.check(Y, Checks.required(ySet));
    }
  }
}
