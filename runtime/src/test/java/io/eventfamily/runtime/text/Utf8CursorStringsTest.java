package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.JsonLimits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings as they are read, against {@link SlowStrings} and the decoder of the JDK. */
class Utf8CursorStringsTest {

  private final Random random = new Random(8259);

  /** Reads a string that stands between bytes which would go on with it. */
  private static String read(byte[] token) {
    byte[] json = new byte[token.length + 20];
    Arrays.fill(json, (byte) 'x');
    System.arraycopy(token, 0, json, 10, token.length);
    Utf8Cursor cursor =
        new Utf8Cursor(Document.ofUtf8(json, 10, 10 + token.length), JsonLimits.defaults());
    String text = cursor.string();
    cursor.end();
    assertThat(readThroughWindow(json, 10, 10 + token.length)).isEqualTo(text);
    return text;
  }

  private static String readThroughWindow(byte[] json, int start, int end) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(json.length).put(json);
    Document document = new BufferWindow(31).of(buffer.position(start).limit(end));
    Utf8Cursor cursor = new Utf8Cursor(document, JsonLimits.defaults());
    String text = cursor.string();
    cursor.end();
    return text;
  }

  private static void assertReads(String token, String text) {
    assertThat(read(token.getBytes(UTF_8))).isEqualTo(text);
    byte[] passedOver = ("[" + token + "]").getBytes(UTF_8);
    Utf8Cursor cursor =
        new Utf8Cursor(Document.ofUtf8(passedOver, 0, passedOver.length), JsonLimits.defaults());
    cursor.skip();
    cursor.end();
  }

  @Test
  void haveEachCharacterThatThereIsAsItIsAndEscaped() {
    StringBuilder text = new StringBuilder();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (!SlowStrings.isSurrogate(codePoint)) {
        text.appendCodePoint(codePoint);
      }
      if (text.length() >= 500 || codePoint == Character.MAX_CODE_POINT) {
        assertReads(SlowStrings.quote(text.toString()), text.toString());
        assertReads(SlowStrings.quoteAnyhow(text.toString(), random), text.toString());
        text.setLength(0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\", "\n", "\u0000", "\u007f", "é", "\u07ff", "€", "\ud83d\ude00"})
  void haveAnOddCharacterAnywhere(String odd) {
    for (int length = 0; length <= 40; length++) {
      for (int position = 0; position <= length; position++) {
        String text = "a".repeat(position) + odd + "z".repeat(length - position);

        assertReads(SlowStrings.quote(text), text);
      }
    }
  }

  @Test
  void areRandomAndOfAnyLength() {
    for (int round = 0; round < 1_500; round++) {
      String text = SlowStrings.random(random, random.nextInt(round % 100 == 0 ? 5_000 : 100));

      assertReads(SlowStrings.quote(text), text);
      assertReads(SlowStrings.quoteAnyhow(text, random), text);
    }
  }

  // The buffer has 256 units at first, and doubles.
  @ParameterizedTest
  @ValueSource(ints = {256, 512, 1_024, 4_096, 16_384})
  void fillABufferToItsLastUnit(int capacity) {
    for (int units = capacity - 4; units <= capacity + 4; units++) {
      for (String last : new String[] {"a", "é", "€", "\n", "\ud83d\ude00", "\ud83d\ude00a"}) {
        String text = "é" + "a".repeat(units - last.length() - 1) + last;

        assertReads(SlowStrings.quote(text), text);
        String escaped = "\\ud83d\\uDE00";
        assertReads(SlowStrings.quote(text).replace("\ud83d\ude00", escaped), text);
      }
    }
  }

  @Test
  void areLongerThanABufferThatIsKept() {
    for (int length : new int[] {1 << 19, (1 << 19) + 1, 1 << 20}) {
      String text = "é" + "a".repeat(length - 1);

      assertReads('"' + text + '"', text);
      assertReads("\"é\"", "é");
    }
  }

  @Test
  void holdEverySequenceOfTwoBytesThatIsWellFormed() {
    for (int first = 0x80; first < 0x100; first++) {
      for (int second = 0x80; second < 0x100; second++) {
        assertReadsAsJavaDoes((byte) first, (byte) second);
      }
      assertReadsAsJavaDoes((byte) first);
      assertReadsAsJavaDoes((byte) first, (byte) 'a');
    }
  }

  @Test
  void holdSequencesOfThreeAndFourBytesThatAreWellFormed() {
    int[] others = {0x1F, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (int first = 0xE0; first < 0x100; first++) {
      for (int second : others) {
        for (int third : others) {
          assertReadsAsJavaDoes((byte) first, (byte) second, (byte) third);
          for (int fourth : new int[] {0x41, 0x7F, 0x80, 0xBF, 0xC0}) {
            assertReadsAsJavaDoes((byte) first, (byte) second, (byte) third, (byte) fourth);
          }
        }
      }
    }
  }

  @Test
  void holdRandomBytesThatAreWellFormed() {
    for (int round = 0; round < 20_000; round++) {
      byte[] octets = SlowStrings.random(random, 1 + random.nextInt(12)).getBytes(UTF_8);
      octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);

      assertReadsAsJavaDoes(octets);
    }
  }

  private static void assertReadsAsJavaDoes(byte... octets) {
    for (byte octet : octets) {
      if (octet == '"' || octet == '\\') {
        return;
      }
    }
    byte[] token = new byte[octets.length + 2];
    System.arraycopy(octets, 0, token, 1, octets.length);
    token[0] = '"';
    token[token.length - 1] = '"';

    assertThat(readOrNull(token)).as("%s", octets).isEqualTo(slow(octets));
  }

  private static String readOrNull(byte[] token) {
    try {
      return read(token);
    } catch (JsonSyntaxException e) {
      return null;
    }
  }

  private static String slow(byte[] octets) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
      return text.chars().allMatch(unit -> unit >= ' ') ? text : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\",
        "\\x",
        "\\u",
        "\\u0",
        "\\u00",
        "\\u004",
        "\\u004g",
        "\\u 041",
        "\\ud83d",
        "\\ude00",
        "\\ud83d\\",
        "\\ud83d\\n",
        "\\ud83d\\u",
        "\\ud83d\\u0041",
        "\\ud83d\\ud83d",
        "\\ude00\\ud83d",
        "\\ud83dé",
        "\\U0041",
        "\\0",
        "\\'",
        "\\u-041"
      })
  void holdNoEscapesThatThereAreNot(String escape) {
    for (String token :
        new String[] {
          '"' + escape + '"', '"' + escape, "\"a" + escape + "z\"", "\"é" + escape + "é\""
        }) {
      assertThatExceptionOfType(JsonSyntaxException.class)
          .as(token)
          .isThrownBy(() -> read(token.getBytes(UTF_8)));
    }
  }

  @Test
  void endWhereTheDocumentDoesWhateverIsBehindIt() {
    byte[] json = "\"é\\ud83d\\ude00€\ud83d\ude00\\n\"\"".getBytes(UTF_8);
    int length = json.length - 1;
    for (int end = 1; end < length; end++) {
      int last = end;

      assertThatExceptionOfType(JsonSyntaxException.class)
          .as("up to %d", end)
          .isThrownBy(
              () -> new Utf8Cursor(Document.ofUtf8(json, 0, last), JsonLimits.defaults()).string());
      // Here there is nothing behind it, not even memory.
      byte[] truncated = Arrays.copyOf(json, end);
      assertThatExceptionOfType(JsonSyntaxException.class)
          .as("all %d bytes", end)
          .isThrownBy(
              () ->
                  new Utf8Cursor(Document.ofUtf8(truncated, 0, last), JsonLimits.defaults())
                      .string());
    }
    assertThat(new Utf8Cursor(Document.ofUtf8(json, 0, length), JsonLimits.defaults()).string())
        .isEqualTo("é\ud83d\ude00€\ud83d\ude00\n");
  }
}
