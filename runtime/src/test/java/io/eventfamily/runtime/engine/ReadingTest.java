package io.eventfamily.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.engine.Engines.Reader;
import io.eventfamily.runtime.sample.NoteDropped;
import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import io.eventfamily.runtime.sample.SampleEventCodec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All engines read the same values, and find the same violations. */
class ReadingTest {

  private static final String HEAD =
      "\"event_id\":\"0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e\","
          + "\"timestamp\":\"2026-01-15T10:30:00.000120Z\"";
  private static final String TAKEN = "\"event_type\":\"note.taken\"";
  private static final String DROPPED = "\"event_type\":\"note.dropped\"";

  static Stream<Reader> readers() {
    return Engines.readers();
  }

  static Stream<Reader> parsers() {
    return Engines.parsers();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsWhatWasWritten(Reader reader) {
    SampleEventCodec codec = new SampleEventCodec();
    for (SampleEvent event : Samples.all()) {
      assertThat(reader.read(codec.toJson(event))).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsAPayloadThatComesBeforeTheType(Reader reader) {
    String payload = "{\"title\":\"a\",\"tags\":[\"b\",\"c\"],\"data\":{\"d\":[{}],\"e\":1.5}}";
    SampleEvent event =
        SampleEvent.of(
            new NoteTaken(
                "a", false, 0, List.of("b", "c"), Map.of("d", List.of(Map.of()), "e", 1.5)));

    assertThat(reader.read("{\"payload\":" + payload + "," + HEAD + "," + TAKEN + "}"))
        .isEqualTo(event);
    assertThat(reader.read("{" + HEAD + ",\"payload\":" + payload + "," + TAKEN + ",\"x\":[{}]}"))
        .isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isNotMisledByWhatLooksLikeTheType(Reader reader) {
    SampleEvent event = SampleEvent.of(new NoteDropped("old"));
    String start = "{\"payload\":{\"reason\":\"old\"}," + HEAD + ",";

    for (String rest :
        List.of(
            DROPPED + ",\"x\":{" + TAKEN + "}",
            DROPPED + ",\"x\":[{" + TAKEN + "}]",
            DROPPED + ",\"x\":{\"event_type\":1}",
            TAKEN + "," + DROPPED,
            "\"x\":\"\\\"event_type\\\":\\\"note.taken\"," + DROPPED,
            " \"event_type\" : \"note.dropped\" ",
            "\"event_type\":\n\"note.dropped\"",
            "\"event\\u005ftype\":\"note.dropped\"",
            "\"event_type\":\"note\\u002edropped\"")) {
      assertThat(reader.read(start + rest + "}")).as(rest).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void judgesAPayloadByNoTypeThatIsNotTheEvents(Reader reader) {
    String start = "{\"payload\":{\"title\":1}," + HEAD;

    assertThat(reader.violations(start + ",\"x\":{" + TAKEN + "}}"))
        .containsExactly("missing /event_type");
    assertThat(reader.violations(start + ",\"event_type\":\"note.lost\",\"x\":{" + TAKEN + "}}"))
        .containsExactly("enum /event_type");
    assertThat(reader.violations(start + ",\"event_type\":1,\"x\":{" + TAKEN + "}}"))
        .containsExactly("enum /event_type");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsAPayloadByTheLastType(Reader reader) {
    String json = "{" + HEAD + "," + TAKEN + ",\"payload\":{\"reason\":\"old\"}," + DROPPED + "}";

    assertThat(reader.read(json)).isEqualTo(SampleEvent.of(new NoteDropped("old")));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsTheLastOfTwoPayloads(Reader reader) {
    String json =
        "{\"payload\":{\"reason\":[1,{}]},\"payload\":{\"reason\":\"old\"},"
            + HEAD
            + ","
            + DROPPED
            + "}";

    assertThat(reader.read(json)).isEqualTo(SampleEvent.of(new NoteDropped("old")));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void forgetsWhatWasWrongWithTheFirstOfTwoEqualNames(Reader reader) {
    String json =
        "{" + HEAD + "," + DROPPED + ",\"payload\":{\"reason\":{\"a\":[]},\"reason\":\"b\"}}";

    assertThat(reader.read(json)).isEqualTo(SampleEvent.of(new NoteDropped("b")));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void passesOverUnknownProperties(Reader reader) {
    String json =
        "{\"a\":[[],{\"b\":{}}],"
            + HEAD
            + ",\"c\":{\"payload\":1},"
            + TAKEN
            + ",\"payload\":{\"x\":[{\"title\":1}],\"title\":\"t\",\"y\":null}}";

    assertThat(reader.read(json))
        .isEqualTo(SampleEvent.of(new NoteTaken("t", false, 0, List.of(), Map.of())));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void rejectsADocumentThatIsNoObject(Reader reader) {
    for (String json : List.of("[]", "[{}]", "1", "1.5", "\"x\"", "true", "null")) {
      assertThat(reader.violations(json)).as(json).containsExactly("model_type ");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void findsEverythingThatIsMissing(Reader reader) {
    assertThat(reader.violations("{}"))
        .containsExactlyInAnyOrder(
            "missing /event_id", "missing /event_type", "missing /timestamp", "missing /payload");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void findsEveryValueOfAWrongType(Reader reader) {
    String json =
        "{\"event_id\":[{\"a\":1}],\"timestamp\":1,"
            + TAKEN
            + ",\"payload\":{\"title\":1,\"count\":1.0,\"tags\":[\"a\",null,[\"b\"],{}],\"data\":[]}}";

    assertThat(reader.violations(json))
        .containsExactly(
            "uuid_type /event_id",
            "datetime_type /timestamp",
            "string_type /payload/title",
            "int_type /payload/count",
            "string_type /payload/tags/1",
            "string_type /payload/tags/2",
            "string_type /payload/tags/3",
            "dict_type /payload/data");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void findsTheSameInAPayloadThatComesBeforeTheType(Reader reader) {
    String payload = "{\"reason\":[{}],\"x\":{\"y\":[1]},\"z\":2}";

    assertThat(reader.violations("{\"payload\":" + payload + "," + DROPPED + "," + HEAD + "}"))
        .containsExactly(
            "string_type /payload/reason",
            "extra_forbidden /payload/x",
            "extra_forbidden /payload/z");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void judgesIntegersByTheirRange(Reader reader) {
    for (String count : List.of("2147483648", "9223372036854775808", "1" + "0".repeat(900))) {
      assertThat(reader.violations(withCount(count)))
          .containsExactly("less_than_equal /payload/count");
      assertThat(reader.violations(withCount("-" + count + "1")))
          .containsExactly("greater_than_equal /payload/count");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void rejectsNumbersThatNoDoubleCanHold(Reader reader) {
    for (String number : List.of("1e400", "-1.5e400", "1e999999999")) {
      String data = "{\"a\":" + number + "}";
      assertThat(reader.violations(withData(data)))
          .containsExactly("finite_number /payload/data/a");
      assertThat(reader.violations(payloadBeforeType(data)))
          .containsExactly("finite_number /payload/data/a");
    }
  }

  /** A tree of decimals cannot hold such a number at all. */
  @ParameterizedTest
  @MethodSource("parsers")
  void rejectsNumbersThatNoBigDecimalCanHold(Reader reader) {
    String data = "{\"a\":1e99999999999}";
    assertThat(reader.violations(withData(data))).containsExactly("finite_number /payload/data/a");
    assertThat(reader.violations(payloadBeforeType(data)))
        .containsExactly("finite_number /payload/data/a");
  }

  /** A decimal has no sign where it is zero. */
  @ParameterizedTest
  @MethodSource("parsers")
  void readsTheSignOfZero(Reader reader) {
    String data = "{\"a\":-0.0}";
    SampleEvent event = SampleEvent.of(new NoteTaken("t", false, 0, List.of(), Map.of("a", -0.0)));

    assertThat(reader.read(withData(data))).isEqualTo(event);
    assertThat(reader.read(payloadBeforeType(data))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsNestingAsDeepAsItMayBe(Reader reader) {
    String json = withData("{\"a\":" + "[".repeat(400) + "]".repeat(400) + "}");

    Object value = ((NoteTaken) reader.read(json).payload()).data().get("a");

    for (int level = 1; level < 400; level++) {
      value = ((List<?>) value).get(0);
    }
    assertThat(value).isEqualTo(List.of());
  }

  private static String withCount(String count) {
    return "{" + HEAD + "," + TAKEN + ",\"payload\":{\"title\":\"t\",\"count\":" + count + "}}";
  }

  private static String withData(String data) {
    return "{" + HEAD + "," + TAKEN + ",\"payload\":{\"title\":\"t\",\"data\":" + data + "}}";
  }

  private static String payloadBeforeType(String data) {
    return "{\"payload\":{\"title\":\"t\",\"data\":" + data + "}," + HEAD + "," + TAKEN + "}";
  }
}
