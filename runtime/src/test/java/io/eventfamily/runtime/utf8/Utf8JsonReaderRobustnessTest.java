package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.text.JsonSyntaxException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the reader gives a value or says that they are not JSON. */
class Utf8JsonReaderRobustnessTest {

  /** Has every kind of token, escapes, and UTF-8 of every length. */
  private static final byte[] DOCUMENT =
      ("{\"event_id\":\"d9428888-122b-11e1-b85c-61cd3cbb3210\", \"n\\u0061me\":\"\\ud83d\\ude00\\n"
              + "é€\ud83d\ude00\",\n\"numbers\":[0,-1,2.5,1e-7,12345678901234567890,-0.0E+3],"
              + " \"nothing\":null,\"flags\":[true,false,[],{}],\"deep\":{\"a\":{\"\":[{\"b\":[ ]}]}}}")
          .getBytes(UTF_8);

  @Test
  void rejectsAnObjectThatEndsAnywhereTooEarly() {
    for (int length = 0; length < DOCUMENT.length; length++) {
      byte[] start = Arrays.copyOf(DOCUMENT, length);

      assertThat(isRead(start)).as("the first %d bytes", length).isFalse();
      assertThat(isPassedOver(start)).as("the first %d bytes", length).isFalse();
    }
    assertThat(isRead(DOCUMENT)).isTrue();
    assertThat(isPassedOver(DOCUMENT)).isTrue();
  }

  @Test
  void judgesChangedBytesAlikeWhetherTheyAreReadOrPassedOver() {
    Random random = new Random(20260115);
    int accepted = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = mutate(DOCUMENT, random);

      boolean isJson = isRead(changed);

      assertThat(isPassedOver(changed)).as(new String(changed, UTF_8)).isEqualTo(isJson);
      accepted += isJson ? 1 : 0;
    }
    // Were none or all of them accepted, the test would show nothing.
    assertThat(accepted).isBetween(1_000, 19_000);
  }

  @Test
  void survivesBytesThatHaveNothingToDoWithJson() {
    Random random = new Random(42);
    for (int round = 0; round < 5_000; round++) {
      byte[] noise = new byte[random.nextInt(40)];
      random.nextBytes(noise);

      assertThat(isPassedOver(noise)).isEqualTo(isRead(noise));
    }
  }

  private static byte[] mutate(byte[] original, Random random) {
    byte[] changed = original.clone();
    for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(3)) {
        case 0 -> changed[at] = (byte) random.nextInt(256);
        case 1 -> changed[at] = changed[random.nextInt(changed.length)];
        default -> changed[at] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return changed;
  }

  private static boolean isRead(byte[] document) {
    try {
      Utf8JsonReaderTest.read(document);
      return true;
    } catch (JsonSyntaxException e) {
      return false;
    }
  }

  private static boolean isPassedOver(byte[] document) {
    try {
      Utf8JsonReaderTest.passOver(document);
      return true;
    } catch (JsonSyntaxException e) {
      return false;
    }
  }
}
