package golden.relay;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes the values in the events of the family {@code relay} whose types are its own.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class RelayEventValues {
  private RelayEventValues() {
  }

  /**
   * The components of a {@link RelayEvents.Stamp}.
   */
  static final class StampValue {
    private static final PropertyName COUNTRY = PropertyName.of("country");

    private static final PropertyName CENTS = PropertyName.of("cents");

    private static final PropertyNames PROPERTIES = PropertyNames.of(COUNTRY, CENTS);

    private @Nullable String country;

    private boolean countrySet;

    private int cents;

    private boolean centsSet;

    private StampValue() {
    }

    private StampValue(RelayEvents.Stamp value) {
      this.country = value.country();
      this.countrySet = true;
      this.cents = value.cents();
      this.centsSet = true;
    }

    static RelayEvents. @Nullable Stamp read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      StampValue json = new StampValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.country = in.readString();
          case 1 -> {
            json.cents = in.readInt();
            json.centsSet = true;
          }
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, RelayEvents.Stamp value) {
      new StampValue(value).check(problems);
    }

    private RelayEvents. @Nullable Stamp make(Problems problems) {
      return Checks.made(problems, () -> new RelayEvents.Stamp(country, cents), true);
    }

    static void write(JsonWriter out, RelayEvents. @Nullable Stamp value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, RelayEvents.Stamp value) {
      out.property(COUNTRY).writeString(value.country());
      out.property(CENTS).writeInt(value.cents());
    }

    private void check(Problems problems) {
      problems.check(COUNTRY, Checks.required(country, countrySet, Problem.STRING_TYPE));
      problems.checkJava(COUNTRY, country, JavaValues::problemOf);
      problems.check(CENTS, Checks.required(centsSet));
    }
  }
}
