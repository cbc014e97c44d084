package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UuidTextTest {

  private static final Pattern LOWER_CASE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Random random = new Random(9562);

  @Test
  void readsWhatItWritesAndWritesWhatJavaWrites() {
    for (int round = 0; round < 20_000; round++) {
      assertWritesAndReads(new UUID(random.nextLong(), random.nextLong()));
    }
  }

  @Test
  void readsAndWritesEachBitAlone() {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      for (long bits : new long[] {1L << bit, ~(1L << bit)}) {
        assertWritesAndReads(new UUID(bits, 0));
        assertWritesAndReads(new UUID(0, bits));
        assertWritesAndReads(new UUID(bits, -1));
        assertWritesAndReads(new UUID(-1, bits));
      }
    }
  }

  private void assertWritesAndReads(UUID value) {
    int position = random.nextInt(4);
    byte[] buffer = new byte[position + UuidText.LENGTH + 1];
    UuidText.put(value, buffer, position);

    String text = new String(buffer, position, UuidText.LENGTH, ISO_8859_1);
    assertThat(text).isEqualTo(value.toString());
    assertThat(buffer[buffer.length - 1]).as("the byte behind").isZero();
    assertThat(UuidText.parse(buffer, position)).isEqualTo(value);
  }

  @Test
  void declinesEachByteAtEachPositionThatIsNotOfTheOneForm() {
    for (int round = 0; round < 3; round++) {
      String text = new UUID(random.nextLong(), random.nextLong()).toString();
      for (int position = 0; position < UuidText.LENGTH; position++) {
        for (int value = 0; value < 256; value++) {
          byte[] bytes = text.getBytes(ISO_8859_1);
          bytes[position] = (byte) value;

          assertParsesAsJavaDoes(bytes);
        }
      }
    }
  }

  @Test
  void declinesWhatHasSeveralFaultsAtOnce() {
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new UUID(random.nextLong(), random.nextLong()).toString().getBytes(ISO_8859_1);
      for (int faults = 2 + random.nextInt(8); faults > 0; faults--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }

      assertParsesAsJavaDoes(bytes);
    }
  }

  private static void assertParsesAsJavaDoes(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    UUID expected = LOWER_CASE.matcher(text).matches() ? UUID.fromString(text) : null;

    assertThat(UuidText.parse(bytes, 0)).as("%s", text).isEqualTo(expected);
  }
}
