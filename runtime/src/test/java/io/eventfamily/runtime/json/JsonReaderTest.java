package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  private static final PropertyName A = PropertyName.of("a");
  private static final PropertyName B = PropertyName.of("b");
  private static final PropertyNames NAMES = PropertyNames.of(A, B);
  private static final EventTypes<Type> TYPES = EventTypes.of(Type.values());

  @Test
  void readsWhatFitsAndNothingIsWrong() {
    assertThat(in("true").readBoolean()).isTrue();
    assertThat(in("false").readBoolean()).isFalse();
    assertThat(in("-2147483648").readInt()).isEqualTo(Integer.MIN_VALUE);
    assertThat(in("\"\"").readString()).isEmpty();
    assertThat(in("\"1970-01-01T00:00:00Z\"").readInstant()).isEqualTo(Instant.EPOCH);
    assertThat(in("\"1970-01-01T00:00:00\"").readInstantOrNaive()).isEqualTo(Instant.EPOCH);
    assertThat(in("\"00000000-0000-0000-0000-000000000001\"").readUuid()).isEqualTo(new UUID(0, 1));
    assertThat(in("[[1],[]]").readList(item -> item.readList(JsonReader::readInt)))
        .isEqualTo(List.of(List.of(1), List.of()));
    assertThat(in("null").readNull()).isTrue();
    assertThat(in("0").readNull()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1,bool_type",
    "null,bool_type",
    "\"true\",bool_type",
    "{},bool_type",
    "[true],bool_type"
  })
  void passesOverAValueOfTheWrongType(String document, String code) {
    Utf8JsonReader in = in("[" + document + ",true]");

    assertThat(in.readList(JsonReader::readBoolean)).containsExactly(false, true);
    in.end();
    assertThat(in.problems().toList())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/0");
              assertThat(violation.code()).isEqualTo(code);
            });
  }

  @Test
  void rejectsEachTypeByItsOwnCode() {
    JsonReader in = in("[0,0.0,0,0,0,0,0,0]");
    in.enterArray();
    in.problems().enter(0);
    Runnable[] readings = {
      in::readString,
      in::readInt,
      in::readUuid,
      in::readInstant,
      in::readInstantOrNaive,
      () -> in.readList(JsonReader::readInt),
      in::readFreeObject,
      in::beginObject
    };
    for (int index = 0; in.nextItem(); index++) {
      in.problems().moveTo(index);
      readings[index].run();
    }
    in.problems().leave();

    assertThat(in.problems().toList())
        .containsExactly(
            Problem.STRING_TYPE.at("/0"),
            Problem.INT_TYPE.at("/1"),
            Problem.UUID_TYPE.at("/2"),
            Problem.DATETIME_TYPE.at("/3"),
            Problem.DATETIME_TYPE.at("/4"),
            Problem.LIST_TYPE.at("/5"),
            Problem.DICT_TYPE.at("/6"),
            Problem.MODEL_TYPE.at("/7"));
  }

  @ParameterizedTest
  @CsvSource({
    "2147483648,less_than_equal,must be at most 2147483647",
    "-2147483649,greater_than_equal,must be at least -2147483648",
    "9223372036854775808,less_than_equal,must be at most 2147483647",
    "-99999999999999999999999999999,greater_than_equal,must be at least -2147483648"
  })
  void rejectsIntegersOutOfRangeAndGoesOnBehindThem(String number, String code, String message) {
    Utf8JsonReader in = in("[" + number + ",7]");

    assertThat(in.readList(JsonReader::readInt)).hasSize(2).endsWith(7);
    assertThat(in.problems().toList()).containsExactly(new Problem(code, message).at("/0"));
  }

  @Test
  void givesListsThatCannotBeChanged() {
    List<Integer> list = in("[1]").readList(JsonReader::readInt);

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(1));
  }

  @Test
  void holdsANullForEveryItemThatWasRejected() {
    Utf8JsonReader in = in("[\"a\",1,null,\"b\"]");

    assertThat(in.readList(JsonReader::readString)).isEqualTo(Arrays.asList("a", null, null, "b"));
    assertThat(in.problems().toList())
        .containsExactly(Problem.STRING_TYPE.at("/1"), Problem.STRING_TYPE.at("/2"));
  }

  @Test
  void findsPropertiesInAnyOrderAndTellsUnknownOnes() {
    Utf8JsonReader in = in("{\"b\":1,\"c\":{\"a\":[2]},\"\\u0061\":3}");
    assertThat(in.beginObject()).isTrue();
    assertThat(in.nextProperty(NAMES)).isTrue();
    assertThat(in.property()).isEqualTo(1);
    assertThat(in.readInt()).isEqualTo(1);
    assertThat(in.nextProperty(NAMES)).isTrue();
    assertThat(in.property()).isNegative();
    in.rejectUnknownProperty();
    assertThat(in.nextProperty(NAMES)).isTrue();
    assertThat(in.property()).isZero();
    assertThat(in.readInt()).isEqualTo(3);
    assertThat(in.nextProperty(NAMES)).isFalse();
    in.end();

    assertThat(in.problems().toList()).containsExactly(Problem.EXTRA_FORBIDDEN.at("/c"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":\"x\",\"a\":1}|",
        "{\"a\":1,\"a\":\"x\"}|/a",
        "{\"a\":\"x\",\"a\":\"y\"}|/a",
        "{\"a\":\"x\",\"b\":1,\"a\":1}|",
        "{\"a\":\"x\",\"\\u0061\":1}|",
        "{\"b\":\"x\",\"a\":\"x\",\"a\":1}|/b"
      })
  void letsTheLastOfEqualNamesDecide(String document, String pointer) {
    Utf8JsonReader in = in(document);
    in.beginObject();
    while (in.nextProperty(NAMES)) {
      in.readInt();
    }

    assertThat(in.problems().toList().stream().map(violation -> violation.pointer()).findFirst())
        .isEqualTo(Optional.ofNullable(pointer));
  }

  @Test
  void forgetsAllThatWasWrongWithinTheFirstOfEqualNames() {
    Utf8JsonReader in = in("{\"a\":{\"a\":[\"x\",{\"b\":1}],\"b\":1e999},\"a\":{\"c\":0},\"b\":1}");
    Map<String, Object> read = in.readFreeObject();
    assertThat(in.problems().isEmpty()).isTrue();
    assertThat(read).isEqualTo(Map.of("a", Map.of("c", 0), "b", 1));

    Utf8JsonReader nested = in("{\"a\":{\"b\":[1e999],\"b\":1,\"c\":-1e999},\"b\":{\"b\":1e999}}");
    nested.readFreeObject();
    assertThat(nested.problems().toList())
        .containsExactly(Problem.FINITE_NUMBER.at("/a/c"), Problem.FINITE_NUMBER.at("/b/b"));
  }

  @Test
  void readsFreeJsonIntoTheSmallestNumbersThatHoldIt() {
    assertThat(in("[0,2147483648,9223372036854775808,1.0,1e2]").readFreeJson())
        .isEqualTo(List.of(0, 2147483648L, new BigInteger("9223372036854775808"), 1.0, 100.0));
  }

  @Test
  void givesFreeObjectsThatCannotBeChanged() {
    Map<String, Object> map = in("{\"a\":{}}").readFreeObject();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> map.put("b", 1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((Map<?, ?>) map.get("a")).clear());
  }

  @Test
  void rejectsFreeNumbersThatNoDoubleCanHold() {
    Utf8JsonReader in = in("{\"a\":[1e999,-1e999,1e-999]}");
    in.readFreeObject();

    assertThat(in.problems().toList())
        .containsExactly(Problem.FINITE_NUMBER.at("/a/0"), Problem.FINITE_NUMBER.at("/a/1"));
  }

  // Names of the same hash must not make the time grow by the square of their number.
  @Test
  @Timeout(60)
  void readsNamesThatCollideWithoutDelay() {
    StringBuilder document = new StringBuilder("{\"x\":1e999");
    int bits = 17;
    int names = 1 << bits;
    for (int name = 0; name < names; name++) {
      document.append(",\"");
      for (int bit = bits - 1; bit >= 0; bit--) {
        document.append((name >> bit & 1) == 0 ? "Aa" : "BB");
      }
      document.append("\":1e999");
    }
    Utf8JsonReader in = in(document.append('}').toString());

    assertThat(in.readFreeObject()).hasSize(names + 1);
    assertThat(in.problems().toList()).hasSizeGreaterThan(20_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"known\"|known|false|",
        "\"new\"|new|true|enum",
        "\"\"||true|enum",
        "null||true|enum",
        "1||true|enum",
        "{\"a\":[]}||true|enum"
      })
  void readsTheTypeOfAnEvent(String document, String text, boolean unknown, String code) {
    Utf8JsonReader in = in(document);
    assertThat(in.eventType()).isNull();
    assertThat(in.isEventTypeUnknown()).isFalse();

    Type type = readType(in);
    in.end();

    assertThat(type).isEqualTo(unknown ? null : Type.KNOWN);
    assertThat(in.eventType()).isEqualTo(document.equals("\"\"") ? "" : text);
    assertThat(in.isEventTypeUnknown()).isEqualTo(unknown);
    assertThat(in.problems().isEmpty()).isEqualTo(code == null);
  }

  @Test
  void letsTheLastTypeOfAnEventDecide() {
    Utf8JsonReader in = in("{\"a\":\"new\",\"a\":\"known\",\"a\":5,\"a\":\"known\",\"a\":null}");
    in.beginObject();
    String[] texts = {"new", "known", null, "known", null};
    for (String text : texts) {
      assertThat(in.nextProperty(NAMES)).isTrue();
      readType(in);
      assertThat(in.eventType()).isEqualTo(text);
      assertThat(in.isEventTypeUnknown()).isEqualTo(!"known".equals(text));
      assertThat(in.problems().isEmpty()).isEqualTo("known".equals(text));
    }
  }

  // The reader stood behind the marked value for good, and took what follows it for a second
  // document: an event with its payload before its type was no JSON.
  @Test
  void comesBackToTheMarkAndStillFindsTheEndOfTheDocument() {
    Utf8JsonReader in = in("{\"a\":{\"a\":1e999},\"b\":[true]}");
    in.beginObject();
    in.nextProperty(NAMES);
    in.mark();
    in.readFreeObject();
    assertThat(in.problems().isEmpty()).isFalse();
    in.nextProperty(NAMES);
    in.skipValue();
    assertThat(in.nextProperty(NAMES)).isFalse();

    String none =
        in.readMarked(
            A,
            marked -> {
              marked.skipValue();
              return null;
            });
    in.end();

    assertThat(none).isNull();
    assertThat(in.problems().isEmpty()).isTrue();
  }

  @Test
  void reportsBelowThePropertyWhatIsWrongWithTheMarkedValue() {
    Utf8JsonReader in = in("{\"a\":{\"x\":[0,1e999]},\"b\":2}");
    in.beginObject();
    in.nextProperty(NAMES);
    in.mark();
    in.skipValue();
    in.nextProperty(NAMES);
    in.skipValue();
    in.nextProperty(NAMES);

    in.readMarked(A, JsonReader::readFreeObject);
    in.problems().reject(B, Problem.MISSING);
    in.end();

    assertThat(in.problems().toList())
        .containsExactly(Problem.FINITE_NUMBER.at("/a/x/1"), Problem.MISSING.at("/b"));
  }

  private static Type readType(JsonReader in) {
    return in.readEventType(TYPES);
  }

  private enum Type implements EventType {
    KNOWN;

    @Override
    public String wireName() {
      return "known";
    }
  }

  private static Utf8JsonReader in(String document) {
    return new Utf8JsonReader(
        document.getBytes(UTF_8), JsonLimits.defaults(), Problems.ofJsonEvent());
  }
}
