package golden.shipping;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes the values in the events of the family {@code shipping} whose types are its own.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingEventValuesV2 {
  private ShippingEventValuesV2() {
  }

  /**
   * The components of a {@link Parcel}.
   */
  static final class ParcelValue {
    private static final PropertyName CODE = PropertyName.of("code");

    private static final PropertyName FLOOR = PropertyName.of("floor");

    private static final PropertyName STICKERS = PropertyName.of("stickers");

    private static final PropertyName FRAGILE = PropertyName.of("fragile");

    private static final PropertyName INSIDE = PropertyName.of("inside");

    private static final PropertyNames PROPERTIES = PropertyNames.of(CODE, FLOOR, STICKERS, FRAGILE,
        INSIDE);

    private @Nullable String code;

    private boolean codeSet;

    private @Nullable Integer floor;

    private @Nullable List<@Nullable String> stickers;

    private boolean stickersSet;

    private boolean fragile = false;

    private @Nullable Parcel inside;

    private ParcelValue() {
    }

    private ParcelValue(Parcel value) {
      this.code = value.code();
      this.codeSet = true;
      this.floor = value.floor();
      this.stickers = Lists.copyOf(value.stickers());
      this.stickersSet = true;
      this.fragile = value.fragile();
      this.inside = value.inside();
    }

    static @Nullable Parcel read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      ParcelValue json = new ParcelValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.code = in.readString();
          case 1 -> json.floor = in.readNull() ? null : in.readInt();
          case 2 -> json.stickers = in.readList(item -> item.readNull() ? null : item.readString(),
              ParcelValue::checkItemOfStickers);
          case 3 -> json.fragile = in.readBoolean();
          case 4 -> json.inside = in.readNull() ? null : ParcelValue.read(in);
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, Parcel value) {
      ParcelValue copy = new ParcelValue(value);
      copy.check(problems);
      if (problems.isSound()) {
        copy.make(problems);
      }
    }

    private @Nullable Parcel make(Problems problems) {
      return Checks.made(problems, () -> new Parcel(code, floor, stickers, fragile, inside), true);
    }

    static @Nullable Parcel copyOf(@Nullable Parcel value) {
      return value == null ? null : new Parcel(value.code(), value.floor(),
          Lists.copyOf(value.stickers()), value.fragile(), ParcelValue.copyOf(value.inside()));
    }

    static void write(JsonWriter out, @Nullable Parcel value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, Parcel value) {
      out.property(CODE).writeString(value.code());
      out.property(FLOOR).writeInt(value.floor());
      out.property(STICKERS).writeList(value.stickers(), JsonWriter::writeString);
      out.property(FRAGILE).writeBoolean(value.fragile());
      ParcelValue.write(out.property(INSIDE), value.inside());
    }

    private void check(Problems problems) {
      problems.check(CODE, Checks.required(code, codeSet, Problem.STRING_TYPE));
      problems.checkJava(CODE, code, JavaValues::problemOf);
      problems.check(CODE, Constraints.size(code, 1, 12));
      problems.check(FLOOR, Constraints.atLeast(floor, 1));
      problems.check(STICKERS, Checks.required(stickers, stickersSet, Problem.LIST_TYPE));
      Checks.items(problems, STICKERS, stickers, ParcelValue::checkItemOfStickers);
      problems.checkParts(INSIDE, inside, ParcelValue::check);
    }

    private static void checkItemOfStickers(Problems problems, @Nullable String item) {
      problems.checkJava(item, JavaValues::problemOf);
      problems.check(Constraints.size(item, 0, 20));
    }
  }
}
