package golden.chain;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.EnumNames;
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
 * Reads, checks and writes the values in the events of the family {@code parcel} whose types are its own.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ParcelEventValuesV2 {
  static final EnumNames<ParcelEventsV2.Service> SERVICE = EnumNames.builder(ParcelEventsV2.Service.class)
      .add(ParcelEventsV2.Service.DRONE, "DRONE")
      .add(ParcelEventsV2.Service.EXPRESS, "EXPRESS")
      .add(ParcelEventsV2.Service.NORMAL, "NORMAL")
      .build();

  private ParcelEventValuesV2() {
  }

  /**
   * The components of a {@link ParcelEventsV2.Item}.
   */
  static final class ItemValue {
    private static final PropertyName NAME = PropertyName.of("name");

    private static final PropertyName GRAMS = PropertyName.of("grams");

    private static final PropertyName ORIGIN = PropertyName.of("origin");

    private static final PropertyNames PROPERTIES = PropertyNames.of(NAME, GRAMS, ORIGIN);

    private @Nullable String name;

    private boolean nameSet;

    private long grams;

    private boolean gramsSet;

    private @Nullable String origin;

    private ItemValue() {
    }

    private ItemValue(ParcelEventsV2.Item value) {
      this.name = value.name();
      this.nameSet = true;
      this.grams = value.grams();
      this.gramsSet = true;
      this.origin = value.origin();
    }

    static ParcelEventsV2. @Nullable Item read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      ItemValue json = new ItemValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.name = in.readString();
          case 1 -> {
            json.grams = in.readLong();
            json.gramsSet = true;
          }
          case 2 -> json.origin = in.readNull() ? null : in.readString();
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, ParcelEventsV2.Item value) {
      new ItemValue(value).check(problems);
    }

    private ParcelEventsV2. @Nullable Item make(Problems problems) {
      return Checks.made(problems, () -> new ParcelEventsV2.Item(name, grams, origin), true);
    }

    static void write(JsonWriter out, ParcelEventsV2. @Nullable Item value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, ParcelEventsV2.Item value) {
      out.property(NAME).writeString(value.name());
      out.property(GRAMS).writeLong(value.grams());
      out.property(ORIGIN).writeString(value.origin());
    }

    private void check(Problems problems) {
      problems.check(NAME, Checks.required(name, nameSet, Problem.STRING_TYPE));
      problems.checkJava(NAME, name, JavaValues::problemOf);
      problems.check(NAME, Constraints.notBlank(name));
      problems.check(GRAMS, Checks.required(gramsSet));
      problems.checkJava(ORIGIN, origin, JavaValues::problemOf);
    }
  }
}
