package io.eventfamily.runtime.text;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings as they are written, against {@link SlowStrings}. */
class Utf8OutputStringsTest {

  private final Random random = new Random(3629);
  private final BothOutputs out = new BothOutputs();

  private void assertWrites(String text) {
    out.clear();
    out.write(it -> it.string(text));
    out.assertHold(SlowStrings.quote(text), text);
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
        String before = "x".repeat(filled);
        BothOutputs fresh = new BothOutputs();
        fresh.write(Utf8Output::beginArray);
        fresh.write(it -> it.plainString(before));
        fresh.write(it -> it.string(text));
        fresh.write(Utf8Output::endArray);

        fresh.assertHold(
            "[\"" + before + "\"," + SlowStrings.quote(text) + "]", text + " behind " + filled);
      }
    }
  }

  @Test
  void areForgottenWithAllThatTheyWere() {
    for (String larger : List.of("é".repeat(100_000), "€".repeat(100_000), "€\n".repeat(10_000))) {
      out.write(it -> it.string(larger));
      out.clear();
      out.write(it -> it.string("a"));

      out.assertHold("\"a\"", "behind a larger text");
      out.clear();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 19, 1 << 20, (1 << 20) + 1})
  void areLongerThanABufferThatIsKept(int length) {
    assertWrites("x".repeat(length));
    assertWrites("é".repeat(length / 2));
    assertWrites("€".repeat(length / 3));
    assertWrites("a");
  }
}
