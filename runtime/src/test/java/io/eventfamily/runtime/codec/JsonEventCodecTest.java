package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.json.FreeJson;
import io.eventfamily.runtime.json.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonEventCodecTest {

  private static final String ID = "d9428888-122b-11e1-b85c-61cd3cbb3210";
  private static final String ENVELOPE =
      "\"event_id\":\"" + ID + "\",\"timestamp\":\"2026-01-15T10:30:00Z\"";
  private static final String WRITTEN = "\"event_type\":\"note.written\"";
  private static final String PAYLOAD =
      "\"payload\":{\"text\":\"é\ud83d\ude00\",\"tags\":[\"a\"],\"extra\":{\"n\":[1,2.5,null]}}";
  private static final NoteEvent EVENT =
      new NoteEvent(
          UUID.fromString(ID),
          NoteEvent.Type.WRITTEN,
          Instant.parse("2026-01-15T10:30:00Z"),
          new NoteEvent.Written(
              "é\ud83d\ude00",
              List.of("a"),
              FreeJson.copyOf(Map.of("n", Arrays.asList(1, 2.5, null)))));
  private static final Violation UNKNOWN_TYPE =
      new Violation("enum", "/event_type", "must be one of note.written, note.erased");

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());

  @Test
  void writesInDeclaredOrderWithoutSpaces() {
    String json =
        "{\"event_id\":\""
            + ID
            + "\",\"event_type\":\"note.written\",\"timestamp\":\"2026-01-15T10:30:00Z\","
            + PAYLOAD
            + "}";

    assertThat(codec.toJson(EVENT)).isEqualTo(json);
    assertThat(codec.toBytes(EVENT)).isEqualTo(json.getBytes(UTF_8));
  }

  @Test
  void readsBackWhatItWrites() {
    assertThat(codec.fromBytes(codec.toBytes(EVENT))).isEqualTo(EVENT);
    assertThat(codec.fromJson(codec.toJson(EVENT))).isEqualTo(EVENT);
    assertThat(codec.decode(codec.toBytes(EVENT))).isEqualTo(new Decoded.Valid<>(EVENT));
  }

  @Test
  void readsPropertiesInAnyOrder() {
    List<String> parts = List.of(ENVELOPE, WRITTEN, PAYLOAD, "\"later\":{\"payload\":[{}]}");
    for (int first = 0; first < parts.size(); first++) {
      for (int second = 0; second < parts.size(); second++) {
        for (int third = 0; third < parts.size(); third++) {
          int fourth = 6 - first - second - third;
          List<Integer> order = List.of(first, second, third, fourth);
          if (order.stream().distinct().count() == 4 && fourth >= 0 && fourth < 4) {
            String json =
                " {" + String.join(" ,\n", order.stream().map(parts::get).toList()) + "} ";

            assertThat(codec.fromJson(json)).as(json).isEqualTo(EVENT);
          }
        }
      }
    }
  }

  @Test
  void seesTheEndOfTheDocumentWhereThePayloadComesFirst() {
    String json = "{" + PAYLOAD + "," + WRITTEN + "," + ENVELOPE + "}";

    assertThat(codec.fromJson(json)).isEqualTo(EVENT);
    assertThat(invalid(json + "x").violations())
        .singleElement()
        .extracting(Violation::code)
        .isEqualTo("json_invalid");
  }

  @Test
  void letsTheLastOfEqualNamesDecideInTheEnvelopeToo() {
    String good = ENVELOPE + "," + WRITTEN + "," + PAYLOAD;
    String bad =
        "\"event_id\":5,\"timestamp\":\"now\",\"event_type\":\"note.torn\",\"payload\":{\"text\":1}";

    assertThat(codec.fromJson("{" + bad + "," + good + "}")).isEqualTo(EVENT);
    assertThat(invalid("{" + good + "," + bad + "}").violations())
        .extracting(Violation::pointer)
        .containsExactly("/event_id", "/timestamp", "/event_type");
  }

  @Test
  void judgesThePayloadByTheLastType() {
    String erased = "\"event_type\":\"note.erased\"";

    assertThat(
            codec.fromJson(
                "{" + ENVELOPE + "," + WRITTEN + ",\"payload\":{\"lines\":3}," + erased + "}"))
        .extracting(NoteEvent::payload)
        .isEqualTo(new NoteEvent.Erased(3));
    assertThat(codec.fromJson("{" + erased + "," + PAYLOAD + "," + ENVELOPE + "," + WRITTEN + "}"))
        .isEqualTo(EVENT);
    assertThat(
            invalid("{" + WRITTEN + "," + PAYLOAD + "," + ENVELOPE + "," + erased + "}")
                .violations())
        .containsExactly(Problem.MISSING.at("/payload/lines"));
  }

  @Test
  void reportsEveryViolationAtOnce() {
    String json =
        "{\"event_id\":\"x\",\"payload\":{\"text\":\"\",\"tags\":[1,\"a\",null],\"extra\":{\"a/b\":[1e999]}},"
            + WRITTEN
            + "}";
    Decoded.Invalid<NoteEvent> invalid = invalid(json);

    assertThat(invalid.eventType()).isEqualTo("note.written");
    assertThat(invalid.violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactlyInAnyOrder(
            "uuid_parsing /event_id",
            "missing /timestamp",
            "string_too_short /payload/text",
            "string_type /payload/tags/0",
            "string_type /payload/tags/2",
            "finite_number /payload/extra/a~1b/0");
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> codec.fromJson(json))
        .satisfies(e -> assertThat(e.violations()).isEqualTo(invalid.violations()))
        .withMessageStartingWith("The event has 6 violations:\n  /event_id: must be a UUID of 36");
  }

  @Test
  void tellsATypeThatItDoesNotKnowWhereTheRestIsSound() {
    for (String json :
        List.of(
            "{" + ENVELOPE + ",\"event_type\":\"note.torn\",\"payload\":{\"text\":5}}",
            "{\"payload\":null,\"event_type\":\"note.torn\"," + ENVELOPE + ",\"more\":[]}",
            // What was said of the payload by an earlier type is taken back with that type.
            "{" + WRITTEN + ",\"payload\":{}," + ENVELOPE + ",\"event_type\":\"note.torn\"}")) {
      byte[] bytes = json.getBytes(UTF_8);

      Decoded<NoteEvent> decoded = codec.decode(bytes);

      assertThat(decoded).isEqualTo(new Decoded.Unknown<>("note.torn", bytes));
      assertThatExceptionOfType(InvalidEventException.class)
          .isThrownBy(() -> codec.fromBytes(bytes))
          .satisfies(e -> assertThat(e.violations()).containsExactly(UNKNOWN_TYPE));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"event_type\":\"note.torn\"|note.torn|/event_type,/payload",
        "\"event_type\":\"note.torn\",\"payload\":{},\"event_id\":1|note.torn|/event_type,/event_id",
        "\"event_type\":null,\"payload\":5||/event_type",
        "\"event_type\":[\"note.written\"],\"payload\":5||/event_type",
        "\"event_type\":\"note.written\",\"event_type\":7,\"payload\":{}||/event_type",
        "\"payload\":5||/event_type",
        "\"event_type\":\"note.written\"|note.written|/payload",
        "\"event_type\":\"note.written\",\"payload\":null|note.written|/payload"
      })
  void isInvalidWhereMoreThanTheTypeIsWrongOrThereIsNoType(
      String rest, String eventType, String pointers) {
    Decoded.Invalid<NoteEvent> invalid = invalid("{" + ENVELOPE + "," + rest + "}");

    assertThat(invalid.eventType()).isEqualTo(eventType);
    assertThat(invalid.violations())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder(pointers.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"null", "5", "\"note.written\"", "[]", "[{}]", "true"})
  void rejectsADocumentThatIsNoObject(String json) {
    Decoded.Invalid<NoteEvent> invalid = invalid(json);

    assertThat(invalid.violations()).containsExactly(Problem.MODEL_TYPE.at(""));
    assertThat(invalid.eventType()).isNull();
  }

  @Test
  void reportsOnlyThatADocumentIsNotJson() {
    String json = "{\"event_id\":5," + WRITTEN + ",\"unknown\":[01]}";
    Decoded.Invalid<NoteEvent> invalid = invalid(json);

    assertThat(invalid.violations())
        .containsExactly(
            new Violation(
                "json_invalid", "", "is not JSON: number with a leading zero at line 1 column 55"));
    assertThat(invalid.eventType()).isNull();
  }

  @Test
  void rejectsNoBytesAndNoText() {
    Violation empty =
        new Violation(
            "json_invalid", "", "is not JSON: the document ends too early at line 1 column 1");

    assertThat(invalid("").violations()).containsExactly(empty);
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> codec.fromJson(""))
        .satisfies(e -> assertThat(e.violations()).containsExactly(empty));
  }

  @Test
  void rejectsATextWithHalfOfASurrogatePair() {
    String json = codec.toJson(EVENT).replace("\ud83d\ude00", "\ud83d");

    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> codec.fromJson(json))
        .withMessage(
            "The event has 1 violation:\n  the document: is not JSON: half of a surrogate pair at line 1"
                + " column 135 [json_invalid]");
  }

  @Test
  void readsWithinItsLimitsOnly() {
    byte[] json = codec.toBytes(EVENT);
    NoteEvent.Codec exact =
        new NoteEvent.Codec(
            JsonLimits.defaults().withMaxDepth(4).withMaxDocumentBytes(json.length));
    NoteEvent.Codec shallow = new NoteEvent.Codec(JsonLimits.defaults().withMaxDepth(3));
    NoteEvent.Codec small =
        new NoteEvent.Codec(JsonLimits.defaults().withMaxDocumentBytes(json.length - 1));

    assertThat(exact.fromBytes(json)).isEqualTo(EVENT);
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> shallow.fromBytes(json))
        .withMessageContaining("nested deeper than the limit of 3");
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> small.fromBytes(json))
        .withMessage(
            "The event has 1 violation:\n  the document: is longer than the limit of "
                + (json.length - 1)
                + " bytes [json_invalid]");
  }

  @Test
  void neverThrowsFromDecodeWhateverTheBytesAre() {
    byte[] original = codec.toBytes(EVENT);
    Random random = new Random(6);
    int valid = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = original.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);

      Decoded<NoteEvent> decoded = codec.decode(changed);

      valid += decoded.fold(event -> 1, unknown -> 0, invalid -> 0);
    }
    // Were none or all of them valid, the test would show nothing.
    assertThat(valid).isBetween(500, 19_500);
  }

  @Test
  void neverTellsAValueInAViolation() {
    String secret = "hunter2";
    String json =
        ("{\"event_id\":'S',\"event_type\":'S',\"timestamp\":'S',"
                + "\"payload\":{\"text\":['S'],\"tags\":'S',\"extra\":'S'}}")
            .replace("'S'", "\"" + secret + "\"");

    assertThat(invalid(json).violations()).hasSize(3).asString().doesNotContain(secret);
    assertThat(invalid(json.replace("\"event_type\":\"hunter2\"", WRITTEN)).violations())
        .hasSize(5)
        .asString()
        .doesNotContain(secret);
    assertThat(invalid(json.substring(0, json.length() - 3)).violations())
        .asString()
        .doesNotContain(secret);
  }

  @Test
  void takesNoNulls() {
    assertThatNullPointerException().isThrownBy(() -> codec.toBytes(null)).withMessage("event");
    assertThatNullPointerException().isThrownBy(() -> codec.toJson(null)).withMessage("event");
    assertThatNullPointerException().isThrownBy(() -> codec.fromBytes(null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> codec.fromJson(null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> codec.decode(null)).withMessage("json");
    assertThatNullPointerException()
        .isThrownBy(() -> new NoteEvent.Codec(null))
        .withMessage("limits");
  }

  private Decoded.Invalid<NoteEvent> invalid(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    Decoded<NoteEvent> decoded = codec.decode(bytes);
    assertThat(decoded)
        .as(json)
        .asInstanceOf(type(Decoded.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.json()).isSameAs(bytes));
    return (Decoded.Invalid<NoteEvent>) decoded;
  }
}
