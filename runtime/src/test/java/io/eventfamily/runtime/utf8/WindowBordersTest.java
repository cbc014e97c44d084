package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.text.BufferWindow;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever a window ends, what is read through it is what is read from an array, and so is what is
 * wrong with it, to the line and the column.
 */
class WindowBordersTest {

  private static final JsonLimits DEFAULTS = JsonLimits.defaults();
  private static final int[] SIZES = {16, 17, 31, 64, 100};

  /** Has every kind of token, escapes, white space, and UTF-8 of every length. */
  private static final byte[] DOCUMENT =
      utf8(
          "{\"event_id\":\"d9428888-122b-11e1-b85c-61cd3cbb3210\", \"n\\u0061me\":\"\\ud83d\\ude00\\n"
              + "é€\ud83d\ude00\",\r\n\t\"numbers\" : [0,-1,2.5,1e-7,12345678901234567890,-0.0E+3,0.5],"
              + " \"nothing\":null,\"flags\":[true,false,[],{}],\"deep\":{\"a\":{\"\":[{\"b\":[ ]}]}}}");

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] padded(int spaces, byte[] json) {
    byte[] all = new byte[spaces + json.length];
    Arrays.fill(all, 0, spaces, (byte) ' ');
    System.arraycopy(json, 0, all, spaces, json.length);
    return all;
  }

  /** What is read, or why it is not JSON. */
  private static Object outcome(Document document, JsonLimits limits, boolean passesOver) {
    try {
      Utf8JsonReader in =
          new Utf8JsonReader(new Utf8Cursor(document, limits), Problems.ofJsonEvent());
      Object value = "passed over";
      if (passesOver) {
        in.skipValue();
      } else {
        value = in.readFreeJson();
      }
      in.end();
      // A missing value must not look like a null.
      return new ArrayList<>(Arrays.asList(value));
    } catch (JsonSyntaxException e) {
      return e.description();
    }
  }

  private static void assertReadAlike(byte[] json, JsonLimits limits, int size) {
    // What is around the document is not looked at.
    ByteBuffer around = ByteBuffer.allocateDirect(json.length + 9);
    around.put(utf8("\"0,")).put(json).put(utf8("7\"]},0"));
    ByteBuffer buffer = around.position(3).limit(3 + json.length).asReadOnlyBuffer();
    for (boolean passesOver : new boolean[] {false, true}) {
      Object expected = outcome(Document.ofUtf8(json, 0, json.length), limits, passesOver);
      Object actual = outcome(new BufferWindow(size).of(buffer), limits, passesOver);

      assertThat(actual)
          .as("%s within %s by %d bytes", new String(json, UTF_8), limits, size)
          .isEqualTo(expected);
    }
    assertThat(buffer).isEqualTo(ByteBuffer.wrap(json));
  }

  @Test
  void mayBeBetweenAnyTwoBytes() {
    for (int size : SIZES) {
      for (int spaces = 0; spaces <= size + 1; spaces++) {
        assertReadAlike(padded(spaces, DOCUMENT), DEFAULTS, size);
      }
    }
  }

  @Test
  void mayBeWhereADocumentEndsTooEarly() {
    for (int size : SIZES) {
      for (int length = 0; length < DOCUMENT.length; length++) {
        assertReadAlike(Arrays.copyOf(DOCUMENT, length), DEFAULTS, size);
      }
    }
  }

  @Test
  void mayBeInWhatIsWrong() {
    Random random = new Random(16_17_31_64);
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = padded(random.nextInt(40), DOCUMENT);
      for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
        int at = random.nextInt(changed.length);
        changed[at] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : changed[random.nextInt(changed.length)];
      }
      assertReadAlike(changed, DEFAULTS, SIZES[round % SIZES.length]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "é",
        "€",
        "\ud83d\ude00",
        "\\n",
        "\\\\",
        "\\\"",
        "\\u0041",
        "\\u20ac",
        "\\ud83d\\ude00"
      })
  void mayBeInAStringOfAnyLengthUpToItsLimitAndOverIt(String character) {
    int size = utf8(character).length;
    for (int limit : new int[] {1, 15, 16, 40, 200}) {
      JsonLimits limits = DEFAULTS.withMaxStringBytes(limit);
      for (int length = Math.max(0, limit - 13); length <= limit + 13; length++) {
        String text = "\"" + "b".repeat(length % size) + character.repeat(length / size) + "\"";
        for (int window : SIZES) {
          assertReadAlike(utf8("[1," + text + "]"), limits, window);
          assertReadAlike(utf8("{" + text + " : " + text + "}"), limits, window);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83d",
        "\\ude00",
        "\\ud83d\\u0041",
        "\\ud83d\\n",
        "\\ud83dx",
        "\\u12",
        "\\u12g4",
        "\\x",
        "\\",
        "\n",
        "\u0000"
      })
  void mayBeInWhatNoStringCanHold(String part) {
    for (int before = 0; before <= 80; before++) {
      for (String behind : List.of("\"", "abc\", 1]", "")) {
        for (int window : SIZES) {
          assertReadAlike(utf8("[\"" + "c".repeat(before) + part + behind), DEFAULTS, window);
        }
      }
    }
  }

  @Test
  void mayBeInIllFormedUtf8() {
    int[][] sequences = {
      {0x80},
      {0xC3},
      {0xC0, 0x80},
      {0xE2, 0x82},
      {0xE0, 0x80, 0x80},
      {0xED, 0xA0, 0x80},
      {0xF0, 0x9F, 0x98},
      {0xF0, 0x80, 0x80, 0x80},
      {0xF4, 0x90, 0x80, 0x80},
      {0xFF},
      {0xE2, '"'},
      {0xE2, 0x82, 'x'},
      {0xF0, 0x9F, '\\', 'n'}
    };
    for (int[] sequence : sequences) {
      for (int before = 0; before <= 80; before++) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(utf8("[\n\"" + "é".repeat(before)));
        Arrays.stream(sequence).forEach(json::write);
        json.writeBytes(utf8("d\", 2 ]"));
        for (int window : SIZES) {
          assertReadAlike(json.toByteArray(), DEFAULTS, window);
        }
      }
    }
  }

  @Test
  void mayBeInANumberOfAnyLengthUpToItsLimitAndOverIt() {
    for (int limit : new int[] {1, 8, 40, 200}) {
      JsonLimits limits = DEFAULTS.withMaxNumberLength(limit);
      for (String start : List.of("", "-", "0", "-0", "0.", "-1.", "1e", "1E-", "1.5e+", "00")) {
        for (int length : new int[] {limit - 1, limit, limit + 1, limit + 2, 10 * limit}) {
          String number = start + "1".repeat(Math.max(0, length - start.length()));
          for (String behind : List.of("", "]", ",2]", "x", ".", "e", "-")) {
            for (int window : SIZES) {
              assertReadAlike(utf8(number + behind), limits, window);
              assertReadAlike(utf8("[\"\"," + number + behind), limits, window);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "true", "false", "nul", "tru", "falsx", "nulll", "truefalse", "N"})
  void mayBeInAWord(String word) {
    for (int before = 0; before <= 80; before++) {
      for (int window : SIZES) {
        assertReadAlike(utf8("[" + " ".repeat(before) + word + " , 1]"), DEFAULTS, window);
        assertReadAlike(utf8("{\"a\":" + " ".repeat(before) + word + "}"), DEFAULTS, window);
      }
    }
  }

  @Test
  void mayBeBehindAByteOrderMark() {
    for (int window : SIZES) {
      assertReadAlike(utf8("\ufeff{}"), DEFAULTS, window);
      assertReadAlike(utf8(" ".repeat(15) + "\ufeff{}"), DEFAULTS, window);
      assertReadAlike(utf8("{}" + " ".repeat(29) + "\ufeff"), DEFAULTS, window);
    }
  }

  @Test
  void areManyInALongStringOrNumber() {
    String text = "étiquette \\u0041 \ud83d\ude00 plain ".repeat(20_000);
    for (int window : new int[] {16, 1_000, BufferWindow.DEFAULT_SIZE}) {
      assertReadAlike(utf8("[\"" + text + "\",1]"), DEFAULTS, window);
      assertReadAlike(utf8("{\"" + text + "\":{\"" + text + "\":2}}"), DEFAULTS, window);
      assertReadAlike(utf8("[\"" + text), DEFAULTS, window);
      assertReadAlike(utf8("[\"" + "a".repeat(300_000) + "\"]"), DEFAULTS, window);
      assertReadAlike(utf8("[-" + "1".repeat(300_000) + ".5]"), DEFAULTS, window);
      assertReadAlike(
          utf8("[" + "1".repeat(50_000) + "]"), DEFAULTS.withMaxNumberLength(100_000), window);
    }
  }

  @Test
  void countForTheLimitOfTheDocumentAsABorderOfNone() {
    for (int limit : new int[] {1, DOCUMENT.length - 1, DOCUMENT.length, DOCUMENT.length + 1}) {
      assertReadAlike(DOCUMENT, DEFAULTS.withMaxDocumentBytes(limit), 16);
    }
    for (int depth = 1; depth < 8; depth++) {
      assertReadAlike(DOCUMENT, DEFAULTS.withMaxDepth(depth), 16);
    }
  }
}
