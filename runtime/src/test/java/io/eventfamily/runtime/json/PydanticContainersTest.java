package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists, sets, maps, enums and unions are judged as Pydantic judges them. */
class PydanticContainersTest {

  private enum Letter {
    A,
    B
  }

  private static final EnumNames<Letter> LETTERS =
      EnumNames.builder(Letter.class).add(Letter.A, "a").add(Letter.B, "b c").build();

  private static final UnionTags TAGS = UnionTags.of("kind", "dot", "group");
  private static final PropertyName X = PropertyName.of("x");
  private static final PropertyNames DOT = PropertyNames.of(X);
  private static final PropertyName PARTS = PropertyName.of("parts");
  private static final PropertyName BEST = PropertyName.of("best");
  private static final PropertyNames GROUP = PropertyNames.of(PARTS, BEST);

  static Stream<List<String>> verdicts() {
    return TestData.rows("pydantic-containers.tsv");
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void judgesAsPydanticDoes(List<String> row) {
    Problems problems = Problems.ofJsonEvent();
    Utf8JsonReader in =
        new Utf8JsonReader(row.get(1).getBytes(UTF_8), JsonLimits.defaults(), problems);

    read(row.get(0), in);
    in.end();

    String verdict =
        problems.toList().stream()
            .map(violation -> violation.code() + " " + violation.pointer())
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(verdict.isEmpty() ? "ok" : verdict).isEqualTo(row.get(2));
  }

  private static void read(String kind, JsonReader in) {
    Problems problems = in.problems();
    switch (kind) {
      case "list" -> problems.check(Constraints.size(in.readList(JsonReader::readInt), 1, 2));
      case "lists" ->
          in.readList(
              item -> item.readList(JsonReader::readInt),
              (inside, item) -> inside.check(Constraints.size((Collection<?>) item, 0, 1)));
      case "set" -> problems.check(Constraints.size(in.readSet(JsonReader::readInt), 1, 2));
      case "map" -> {
        Map<String, Integer> map = in.readMap(MapKeys.STRING, JsonReader::readInt);
        problems.check(Constraints.size(map, 1, 2));
      }
      case "intmap" -> in.readMap(MapKeys.INT, JsonReader::readBoolean);
      case "idmap" -> in.readMap(MapKeys.UUID, JsonReader::readBoolean);
      case "enummap" -> in.readMap(LETTERS, value -> value.readList(JsonReader::readBoolean));
      case "enum" -> in.readEnum(LETTERS);
      case "union" -> readUnion(in);
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private static Object readUnion(JsonReader in) {
    return switch (in.readTag(TAGS)) {
      case 0 -> readDot(in);
      case 1 -> readGroup(in);
      default -> null;
    };
  }

  private static Object readDot(JsonReader in) {
    in.beginObject();
    boolean xSet = false;
    while (in.nextProperty(DOT)) {
      if (in.property() == 0) {
        in.readInt();
        xSet = true;
      } else {
        in.skipValue();
      }
    }
    in.problems().check(X, Checks.required(xSet));
    return DOT;
  }

  private static Object readGroup(JsonReader in) {
    in.beginObject();
    boolean partsSet = false;
    while (in.nextProperty(GROUP)) {
      switch (in.property()) {
        case 0 -> {
          in.readList(PydanticContainersTest::readUnion);
          partsSet = true;
        }
        case 1 -> {
          if (!in.readNull()) {
            readUnion(in);
          }
        }
        default -> in.skipValue();
      }
    }
    in.problems().check(PARTS, Checks.required(partsSet));
    return GROUP;
  }
}
