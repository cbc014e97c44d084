package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.JsonLimits;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings out of texts, against {@link SlowStrings} and against the same in UTF-8. */
class TextSourceTest {

  private final Random random = new Random(8259);
  private final TextSource source = new TextSource();

  private static Utf8Cursor cursor(Document document) {
    return new Utf8Cursor(document, JsonLimits.defaults());
  }

  private String read(String json) {
    Utf8Cursor in = cursor(source.of(json));
    String string = in.string();
    in.end();
    return string;
  }

  private static Document utf8(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return Document.ofUtf8(bytes, 0, bytes.length);
  }

  private static String fault(Document document, JsonLimits limits) {
    try {
      Utf8Cursor in = new Utf8Cursor(document, limits);
      in.skip();
      in.end();
      return "none";
    } catch (JsonSyntaxException e) {
      return e.description();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        "\n",
        "\u007f",
        "\u0080",
        "é",
        "ÿ",
        "\u0100",
        "\u07ff",
        "€",
        "\uffff",
        "\ud83d\ude00"
      })
  void haveACharacterAnywhere(String odd) {
    for (int length = 0; length <= 40; length++) {
      for (int position = 0; position <= length; position++) {
        String text =
            "é".repeat(position % 3) + "a".repeat(position) + odd + "z".repeat(length - position);

        assertThat(read(SlowStrings.quote(text))).isEqualTo(text);
      }
    }
  }

  @Test
  void haveEachCharacterThatThereIs() {
    StringBuilder text = new StringBuilder();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (!SlowStrings.isSurrogate(codePoint)) {
        text.appendCodePoint(codePoint);
      }
      if (text.length() >= 1_500 || codePoint == Character.MAX_CODE_POINT) {
        assertThat(read(SlowStrings.quote(text.toString()))).isEqualTo(text.toString());
        text.setLength(0);
      }
    }
  }

  @Test
  void areRandomAndWrittenAnyhow() {
    for (int round = 0; round < 5_000; round++) {
      String text = SlowStrings.random(random, random.nextInt(round % 100 == 0 ? 5_000 : 100));

      assertThat(read(SlowStrings.quoteAnyhow(text, random))).isEqualTo(text);
    }
  }

  // Units are looked at in blocks of 1,024.
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "\n"})
  void havePairsAtTheBoundariesOfBlocks(String filler) {
    for (int before = 1_020; before <= 1_026; before++) {
      String text = filler.repeat(before) + "\ud83d\ude00" + filler;

      assertThat(read(SlowStrings.quote(text))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\ud83d\"",
        "\"\ude00\"",
        "\"\ude00\ud83d\"",
        "\"é\ud83d\ud83d\ude00\"",
        "\"\ud83d" + "\\ude00\"",
        "\"\\ud83d\ude00\"",
        "\"abc\ud83d",
        "\ud83d",
        "[\"a\",\"\ude00\"]"
      })
  void areNotJsonWhereTheyHoldHalfOfAPair(String json) {
    assertThat(fault(source.of(json), JsonLimits.defaults())).startsWith("is not JSON: ");
    assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> read(json));
  }

  @Test
  void sayWhereTheFaultIs() {
    assertThat(fault(source.of("[\"é€\ud83d\ude00\",\n \"€\ud83d\"]"), JsonLimits.defaults()))
        .isEqualTo("is not JSON: half of a surrogate pair at line 2 column 4");
  }

  @Test
  void haveTheFaultsOfTheSameInUtf8() {
    String characters = "\"\\u00e9[]{},:aé€\ud83d\ude00\n 1";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder json = new StringBuilder(random.nextBoolean() ? "\"" : "[\"é");
      for (int count = random.nextInt(12); count > 0; count--) {
        int codePoint = characters.codePointAt(random.nextInt(characters.length()));
        json.appendCodePoint(SlowStrings.isSurrogate(codePoint) ? 'x' : codePoint);
      }
      json.append('"');

      assertThat(fault(source.of(json.toString()), JsonLimits.defaults()))
          .as("%s", json)
          .isEqualTo(fault(utf8(json.toString()), JsonLimits.defaults()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "\ud83d\ude00", "a€", "\\n€"})
  void areMeasuredInBytes(String filler) {
    for (int count = 1; count < 20; count++) {
      String json = "\"" + filler.repeat(count) + "\"";
      for (int limit = 1; limit <= 60; limit++) {
        JsonLimits strings = JsonLimits.defaults().withMaxStringBytes(limit);
        JsonLimits documents = JsonLimits.defaults().withMaxDocumentBytes(limit);

        assertThat(fault(source.of(json), strings)).isEqualTo(fault(utf8(json), strings));
        assertThat(fault(source.of(json), documents)).isEqualTo(fault(utf8(json), documents));
      }
    }
  }

  @Test
  void areFoundAsNamesWhateverTheirCharacters() {
    NameTable names = NameTableTest.tableOf(List.of("größe", "名前", "name"));
    String json = "{\"größe\":1,\"名前\":2,\"name\":3,\"gr\\u00f6ße\":4,\"grüße\":5}";
    Utf8Cursor in = cursor(source.of(json));
    in.enter();
    for (int index : new int[] {0, 1, 2, 0, NameTable.NOT_FOUND}) {
      assertThat(in.nextProperty(names)).isEqualTo(index);
      in.skip();
    }
    assertThat(in.nextProperty(names)).isEqualTo(Utf8Cursor.END_OF_OBJECT);
    in.end();
  }
}
