package io.eventfamily.runtime.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.MapKeys;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.UnionTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An object is the same, and so is what is wrong with it, whether names are expected or not. */
class ShortcutsToPropertiesTest {

  private static final PropertyName MARKED = PropertyName.of("marked");
  private static final PropertyNames NAMES =
      PropertyNames.of(
              PropertyName.of("id"),
              PropertyName.of("count"),
              PropertyName.of("child_of_the_same_type"),
              PropertyName.of("children"),
              PropertyName.of("é\""),
              PropertyName.of("map"),
              PropertyName.of("kind"),
              MARKED)
          .withAlias("number", PropertyName.of("count"));
  private static final List<String> WRITTEN =
      List.of(
          "id", "count", "child_of_the_same_type", "children", "é\\\"", "map", "kind", "marked");
  private static final List<String> OTHERS =
      List.of("number", "i\\u0064", "\\u0063ount", "coun", "counts", "unknown", "", "e\\\"");
  private static final UnionTags TAGS = UnionTags.of("kind", "leaf", "node");

  private final Random random = new Random(20260115);

  /** All that is seen of an object, in the order in which it is seen. */
  private static List<Object> object(JsonReader in) {
    List<Object> seen = new ArrayList<>();
    if (!in.beginObject()) {
      return seen;
    }
    boolean marked = false;
    while (in.nextProperty(NAMES)) {
      seen.add(in.property());
      switch (in.property()) {
        case 0 -> seen.add(String.valueOf(in.readUuid()));
        case 1 -> seen.add(in.readInt());
        case 2 -> seen.add(in.readNull() ? "null" : object(in));
        case 3 -> seen.add(String.valueOf(in.readList(ShortcutsToPropertiesTest::union)));
        case 4 -> seen.add(String.valueOf(in.readString()));
        case 5 ->
            seen.add(String.valueOf(in.readMap(MapKeys.STRING, ShortcutsToPropertiesTest::object)));
        case 6 -> in.skipValue();
        case 7 -> {
          marked = true;
          in.mark();
          in.skipValue();
        }
        default -> in.rejectUnknownProperty("unknown");
      }
    }
    if (marked) {
      // Only the last mark counts, and what is in the value has no marks of its own.
      seen.add(String.valueOf(in.readMarked(MARKED, JsonReader::readFreeJson)));
    }
    return seen;
  }

  private static List<Object> union(JsonReader in) {
    int tag = in.readTag(TAGS);
    return tag < 0 ? List.of(tag) : List.of(tag, object(in));
  }

  private String space() {
    return random.nextInt(6) > 0 ? "" : List.of(" ", "\n", "\t ", "\r\n").get(random.nextInt(4));
  }

  private String json(int depth, boolean marks) {
    StringBuilder json = new StringBuilder("{").append(space());
    boolean inOrder = random.nextBoolean();
    int next = 0;
    for (int count = random.nextInt(8); count > 0; count--) {
      int index = inOrder ? next++ % 7 : random.nextInt(8);
      if (index == 7 && !marks) {
        continue;
      }
      String name =
          random.nextInt(6) > 0 ? WRITTEN.get(index) : OTHERS.get(random.nextInt(OTHERS.size()));
      json.append(json.charAt(json.length() - 1) == '{' ? "" : ",").append(space());
      json.append('"').append(name).append('"').append(space()).append(':').append(space());
      json.append(value(name.equals(WRITTEN.get(index)) ? index : 8, depth)).append(space());
    }
    return json.append('}').toString();
  }

  private String value(int index, int depth) {
    if (random.nextInt(12) == 0) {
      return List.of("null", "1.5", "{}", "[]", "\"x\"", "truth").get(random.nextInt(6));
    }
    return switch (index) {
      case 0 -> "\"d9428888-122b-11e1-b85c-61cd3cbb3210\"";
      case 2 -> depth > 3 ? "null" : json(depth + 1, false);
      case 3 -> depth > 3 ? "[]" : "[" + json(depth + 1, false) + "," + json(4, false) + "]";
      case 4 -> "\"text\"";
      case 5 -> depth > 3 ? "{}" : "{\"id\":" + json(depth + 1, false) + ",\"é\":{}}";
      case 6 -> random.nextBoolean() ? "\"leaf\"" : "\"nodes\"";
      default -> Integer.toString(random.nextInt(1_000));
    };
  }

  @Test
  void areSameAsWithoutThem() {
    int sound = 0;
    int faults = 0;
    for (int round = 0; round < 3_000; round++) {
      String json = json(random.nextInt(5), true);
      if (random.nextInt(3) == 0) {
        int index = random.nextInt(json.length());
        String odd = ",:{}[]\"\\ 0ae".substring(random.nextInt(12)).substring(0, 1);
        json = json.substring(0, index) + odd + json.substring(index + random.nextInt(2));
      }

      TwoWays.Outcome outcome =
          TwoWays.read(json, JsonLimits.defaults(), ShortcutsToPropertiesTest::object);
      TwoWays.read(
          json,
          JsonLimits.defaults().withMaxStringBytes(1 + random.nextInt(30)),
          ShortcutsToPropertiesTest::object);

      sound += outcome.sound() ? 1 : 0;
      faults += outcome.fault() != null ? 1 : 0;
    }
    // Were none or all of them sound, or none or all of them JSON, the test would show nothing.
    assertThat(sound).isBetween(100, 2_900);
    assertThat(faults).isBetween(100, 2_900);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\"x:1}",
        "{\"id\":}",
        "{\"id\":\"\",}",
        "{,\"id\":\"\"}",
        "{\"count\":1 \"kind\":2}",
        "{\"count\":1,,\"kind\":2}",
        "{\"count\":1;\"kind\":2}",
        "{\"count\":1:\"kind\":2}",
        "{\"count\":1,'kind':2}",
        "{\"count\"",
        "{\"count\":",
        "{\"count\":1",
        "{\"count\":1,",
        "{\"count\":1,\"kind",
        "{\"count\":1,\"kind\"",
        "{\"count\":1,\"kind\":",
        "{\"count\":1]",
        "{\"count\":1}}",
        "{\"child_of_the_same_type\":{\"count\":1},\"children\":[}]}",
        "{\"child_of_the_same_type\":{\"count\":1,},\"count\":2}"
      })
  void rejectWhatIsNoObject(String json) {
    assertThat(TwoWays.read(json, JsonLimits.defaults(), ShortcutsToPropertiesTest::object).fault())
        .startsWith("is not JSON: ");
  }
}
