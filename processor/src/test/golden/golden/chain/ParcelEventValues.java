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
final class ParcelEventValues {
  static final EnumNames<ParcelEvents.Service> SERVICE = EnumNames.builder(ParcelEvents.Service.class)
      .add(ParcelEvents.Service.EXPRESS, "EXPRESS")
      .add(ParcelEvents.Service.NORMAL, "NORMAL")
      .build();

  private ParcelEventValues() {
  }

  /**
   * The components of a {@link ParcelEvents.Item}.
   */
  static final class ItemValue {
    private static final PropertyName NAME = PropertyName.of("name");

    private static final PropertyName GRAMS = PropertyName.of("grams");

    private static final PropertyNames PROPERTIES = PropertyNames.of(NAME, GRAMS);

    private @Nullable String name;

    private boolean nameSet;

    private int grams;

    private boolean gramsSet;

    private ItemValue() {
    }

    private ItemValue(ParcelEvents.Item value) {
      this.name = value.name();
      this.nameSet = true;
      this.grams = value.grams();
      this.gramsSet = true;
    }

    static ParcelEvents. @Nullable Item read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      ItemValue json = new ItemValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.name = in.readString();
          case 1 -> {
            json.grams = in.readInt();
            json.gramsSet = true;
          }
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, ParcelEvents.Item value) {
      new ItemValue(value).check(problems);
    }

    private ParcelEvents. @Nullable Item make(Problems problems) {
      return Checks.made(problems, () -> new ParcelEvents.Item(name, grams), true);
    }

    static void write(JsonWriter out, ParcelEvents. @Nullable Item value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, ParcelEvents.Item value) {
      out.property(NAME).writeString(value.name());
      out.property(GRAMS).writeInt(value.grams());
    }

    private void check(Problems problems) {
      problems.check(NAME, Checks.required(name, nameSet, Problem.STRING_TYPE));
      problems.checkJava(NAME, name, JavaValues::problemOf);
      problems.check(NAME, Constraints.notBlank(name));
      problems.check(GRAMS, Checks.required(gramsSet));
    }
  }
}
