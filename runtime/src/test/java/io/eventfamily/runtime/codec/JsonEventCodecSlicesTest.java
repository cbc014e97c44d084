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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are a part of an array. */
class JsonEventCodecSlicesTest {

  private static final NoteEvent EVENT =
      NoteEvents.written("é\ud83d\ude00", List.of("a", "plain text", "\n"));

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());

  private static byte[] around(String before, byte[] json, String behind) {
    byte[] first = before.getBytes(UTF_8);
    byte[] last = behind.getBytes(UTF_8);
    byte[] all = Arrays.copyOf(first, first.length + json.length + last.length);
    System.arraycopy(json, 0, all, first.length, json.length);
    System.arraycopy(last, 0, all, first.length + json.length, last.length);
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "}", "\"", "0", "{\"event_id\":", "\\", "é", "\u0000"})
  void areReadAtEachOffsetWhateverIsAroundThem(String garbage) {
    byte[] json = codec.toBytes(EVENT);
    for (int times = 0; times <= 20; times++) {
      String before = garbage.repeat(times);
      byte[] all = around(before, json, garbage.repeat(20 - times));
      int offset = before.getBytes(UTF_8).length;

      assertThat(codec.fromBytes(all, offset, json.length)).isEqualTo(EVENT);
      assertThat(codec.decode(all, offset, json.length)).isEqualTo(new Decoded.Valid<>(EVENT));
    }
  }

  // What is behind the part would go on with what it ends with.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "12|3}", "-|1", "1.5|e5", "1|.5", "tru|e", "nul|l", "\"a|b\"", "\"|\"", "[1|]", "{|}"
      })
  void endWhereTheyEndWhateverIsBehindThem(String json, String behind) {
    byte[] part = json.getBytes(UTF_8);
    List<Violation> expected = invalid(codec.decode(part)).violations();
    byte[] all = around("\"", part, behind);

    assertThat(invalid(codec.decode(all, 1, part.length)).violations()).isEqualTo(expected);
  }

  @Test
  void areNoEventsWhereTheyEndTooEarlyWhateverIsBehindThem() {
    byte[] json = codec.toBytes(EVENT);
    for (int length = 0; length < json.length; length++) {
      Decoded.Invalid<NoteEvent> invalid = invalid(codec.decode(json, 0, length));

      assertThat(invalid.violations())
          .singleElement()
          .isEqualTo(invalid(codec.decode(Arrays.copyOf(json, length))).violations().get(0));
      assertThat(invalid.json()).hasSize(length);
    }
  }

  @Test
  void areNoEventsWithoutAnyBytes() {
    byte[] json = codec.toBytes(EVENT);
    for (int offset : new int[] {0, 1, json.length}) {
      assertThat(invalid(codec.decode(json, offset, 0)).violations())
          .containsExactly(
              new Violation(
                  "json_invalid",
                  "",
                  "is not JSON: the document ends too early at line 1 column 1"));
      assertThatExceptionOfType(InvalidEventException.class)
          .isThrownBy(() -> codec.fromBytes(json, offset, 0));
    }
  }

  @Test
  void countLinesAndColumnsFromTheirOwnStart() {
    byte[] all = around("\n\n{é", "{\n x}".getBytes(UTF_8), "\n");

    assertThat(invalid(codec.decode(all, 5, 5)).violations())
        .extracting(Violation::message)
        .containsExactly(
            "is not JSON: expected a property name in double quotes at line 2 column 2");
  }

  @Test
  void areLimitedByTheirOwnLength() {
    byte[] json = codec.toBytes(EVENT);
    byte[] all = around("  ", json, "  ");
    NoteEvent.Codec exact =
        new NoteEvent.Codec(JsonLimits.defaults().withMaxDocumentBytes(json.length));

    assertThat(exact.fromBytes(all, 2, json.length)).isEqualTo(EVENT);
    assertThat(invalid(exact.decode(all, 2, json.length + 1)).violations())
        .extracting(Violation::message)
        .containsExactly("is longer than the limit of " + json.length + " bytes");
  }

  @Test
  void areCopiedIntoWhatIsInvalidOrUnknown() {
    byte[] invalid = "{\"event_type\":5}".getBytes(UTF_8);
    byte[] unknown =
        ("{\"event_type\":\"note.torn\",\"payload\":{},\"timestamp\":\"2026-01-15T10:30:00Z\","
                + "\"event_id\":\"d9428888-122b-11e1-b85c-61cd3cbb3210\"}")
            .getBytes(UTF_8);
    byte[] notJson = "{]".getBytes(UTF_8);

    for (byte[] json : List.of(invalid, notJson)) {
      byte[] all = around("[", json, "]");
      Decoded.Invalid<NoteEvent> decoded = invalid(codec.decode(all, 1, json.length));
      Arrays.fill(all, (byte) 'x');
      assertThat(decoded.json()).isEqualTo(json);
    }
    byte[] all = around("[", unknown, "]");
    Decoded<NoteEvent> decoded = codec.decode(all, 1, unknown.length);
    Arrays.fill(all, (byte) 'x');
    assertThat(decoded)
        .asInstanceOf(type(Decoded.Unknown.class))
        .satisfies(outcome -> assertThat(outcome.json()).isEqualTo(unknown));
  }

  @ParameterizedTest
  @CsvSource({
    "-1,1",
    "0,-1",
    "0,11",
    "10,1",
    "11,0",
    "5,6",
    "2147483647,1",
    "1,2147483647",
    "-2147483648,-2147483648",
    "2147483647,2147483647"
  })
  void mustBeInTheArray(int offset, int length) {
    byte[] json = new byte[10];

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codec.fromBytes(json, offset, length));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codec.decode(json, offset, length));
  }

  @Test
  void areNotPartsOfNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> codec.fromBytes(null, 0, 0))
        .withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> codec.decode(null, 0, 0)).withMessage("json");
  }

  private static Decoded.Invalid<NoteEvent> invalid(Decoded<NoteEvent> decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
    return (Decoded.Invalid<NoteEvent>) decoded;
  }
}
