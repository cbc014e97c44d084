package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings as they are written, against {@link SlowStrings}. */
class Utf8OutputStringsTest {

  private final Random random = new Random(3629);
  private final Utf8Output out = new Utf8Output();

  private void assertWrites(String text) {
    out.clear();
    out.string(text);
    assertHolds(SlowStrings.quote(text), text);
  }

  /** The three ways to what was written must agree. */
  private void assertHolds(String json, String description) {
    byte[] bytes = json.getBytes(UTF_8);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      out.writeTo(stream);
    } catch (IOException e) {
      throw new AssertionError(e);
    }

    assertThat(out.toJson()).as("%s", description).isEqualTo(json);
    // AssertJ compares arrays item by item, which takes its time for a million of them.
    assertThat(Arrays.equals(out.toByteArray(), bytes)).as("%s, bytes", description).isTrue();
    assertThat(Arrays.equals(stream.toByteArray(), bytes)).as("%s, stream", description).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\\",
        "\n",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "ÿ",
        "\u0100",
        "\u07ff",
        "\u0800",
        "€",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "\ud83d\ude00",
        "\udbff\udfff"
      })
  void haveAnOddCharacterAnywhere(String odd) {
    for (int length = 0; length <= 40; length++) {
      for (int position = 0; position <= length; position++) {
        String text = "a".repeat(position) + odd + "z".repeat(length - position);

        assertWrites(text);
      }
    }
  }

  @Test
  void haveNoOddCharacterAndAnyLength() {
    for (int length = 0; length <= 600; length++) {
      assertWrites(" !#[]~\u007f".repeat(length / 7 + 1).substring(0, length));
    }
  }

  @Test
  void haveEachCharacterThatThereIs() {
    StringBuilder text = new StringBuilder();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (!SlowStrings.isSurrogate(codePoint)) {
        text.appendCodePoint(codePoint);
      }
      if (text.length() >= 300 || codePoint == Character.MAX_CODE_POINT) {
        assertWrites(text.toString());
        text.setLength(0);
      }
    }
  }

  // Texts are encoded in blocks of 1,024 units, and the two halves of a pair go together.
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "\n", "\u0001"})
  void havePairsAtTheBoundariesOfBlocks(String filler) {
    for (int block = 1_024; block <= 2_048; block += 1_024) {
      for (int before = block - 2; before <= block + 2; before++) {
        String text = "é" + filler.repeat(before) + "\ud83d\ude00";

        assertWrites(text);
        assertWrites(text + filler);
        assertWrites(text + "\udbff\udfff".repeat(600) + filler);
        assertWrites("\n" + "\ud83d\ude00".repeat(before / 2) + filler + "\ud83d\ude00");
      }
    }
  }

  @Test
  void areRandomAndOfAnyLength() {
    for (int round = 0; round < 2_000; round++) {
      assertWrites(SlowStrings.random(random, random.nextInt(round % 100 == 0 ? 5_000 : 100)));
    }
  }

  @Test
  void standAnywhereInABufferThatGrows() {
    for (int filled = 940; filled <= 1_030; filled++) {
      for (String text :
          new String[] {
            "",
            "abcdefg",
            "abcdefgh",
            "abcdefghijklmnopqrstuvwxyz0123456789",
            "é",
            "ab\u0001\u0002\u0003\u0004",
            "abcdefghijklmnop\ud83d\ude00",
            "\u0001".repeat(40)
          }) {
        Utf8Output fresh = new Utf8Output();
        fresh.beginArray();
        fresh.plainString("x".repeat(filled));
        fresh.string(text);
        fresh.endArray();

        assertThat(fresh.toJson())
            .as("%s behind %d", text, filled)
            .isEqualTo("[\"" + "x".repeat(filled) + "\"," + SlowStrings.quote(text) + "]");
      }
    }
  }

  @Test
  void areForgottenWithAllThatTheyWere() {
    out.string("é".repeat(100_000));
    out.clear();
    out.string("a");

    assertHolds("\"a\"", "behind a larger text");
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 19, 1 << 20, (1 << 20) + 1})
  void areLongerThanABufferThatIsKept(int length) {
    assertWrites("x".repeat(length));
    assertWrites("é".repeat(length / 2));
    assertWrites("a");
  }
}
