package io.eventfamily.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tests of eight bytes at once, against a look at one after the other. */
class WordsTest {

  private static final String PLAIN = " !#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[]^_`abcxyz{|}~\u007f";

  private final Random random = new Random(20260115);

  @Test
  void findsASpecialByteOfEachValueAtEachIndexBehindPlainOnes() {
    for (int value = 0; value < 256; value++) {
      for (int index = 0; index < Words.BYTES; index++) {
        byte[] bytes = plain();
        bytes[index] = (byte) value;
        for (int behind = index + 1; behind < Words.BYTES; behind++) {
          bytes[behind] = (byte) random.nextInt(256);
        }

        assertFindsTheFirst(bytes);
      }
    }
  }

  @Test
  void findsNothingAmongPlainBytesOfEachValueAtEachIndex() {
    for (int value = ' '; value < 0x80; value++) {
      if (isSpecial((byte) value)) {
        continue;
      }
      for (int index = 0; index < Words.BYTES; index++) {
        byte[] bytes = plain();
        bytes[index] = (byte) value;

        assertThat(Words.findSpecial(Words.get(bytes, 0))).as("%x at %d", value, index).isZero();
      }
    }
  }

  @Test
  void findsTheFirstSpecialByteOfAnyWord() {
    for (int round = 0; round < 50_000; round++) {
      byte[] bytes = plain();
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(Words.BYTES)] = (byte) random.nextInt(256);
      }

      assertFindsTheFirst(bytes);
    }
  }

  private static void assertFindsTheFirst(byte[] bytes) {
    int first = 0;
    while (first < Words.BYTES && !isSpecial(bytes[first])) {
      first++;
    }
    long found = Words.findSpecial(Words.get(bytes, 0));
    if (first == Words.BYTES) {
      assertThat(found).as("in %s", bytes).isZero();
    } else {
      assertThat(found).as("in %s", bytes).isNotZero();
      assertThat(Words.indexOf(found)).as("in %s", bytes).isEqualTo(first);
    }
  }

  private static boolean isSpecial(byte octet) {
    return octet < ' ' || octet == '"' || octet == '\\';
  }

  private byte[] plain() {
    byte[] bytes = new byte[Words.BYTES];
    for (int index = 0; index < bytes.length; index++) {
      bytes[index] = (byte) PLAIN.charAt(random.nextInt(PLAIN.length()));
    }
    return bytes;
  }

  @Test
  void comparesAByteOfEachValueAtEachIndexWithEachMaximum() {
    for (int index = 0; index < Words.BYTES; index++) {
      byte[] max = new byte[Words.BYTES];
      byte[] bytes = new byte[Words.BYTES];
      for (int limit = 0; limit < 0x80; limit++) {
        for (int other = 0; other < Words.BYTES; other++) {
          max[other] = (byte) random.nextInt(0x80);
          bytes[other] = (byte) random.nextInt(max[other] + 1);
        }
        max[index] = (byte) limit;
        for (int value = 0; value < 256; value++) {
          bytes[index] = (byte) value;

          assertThat(Words.exceeds(Words.get(bytes, 0), Words.get(max, 0)))
              .as("%s beyond %s", bytes, max)
              .isEqualTo(value > limit);
        }
      }
    }
  }

  @Test
  void comparesAnyWords() {
    for (int round = 0; round < 50_000; round++) {
      byte[] bytes = new byte[Words.BYTES];
      byte[] max = new byte[Words.BYTES];
      boolean exceeds = false;
      for (int index = 0; index < Words.BYTES; index++) {
        max[index] = (byte) random.nextInt(0x80);
        bytes[index] = (byte) random.nextInt(random.nextInt(16) == 0 ? 256 : max[index] + 1);
        exceeds |= (bytes[index] & 0xFF) > max[index];
      }

      assertThat(Words.exceeds(Words.get(bytes, 0), Words.get(max, 0)))
          .as("%s beyond %s", bytes, max)
          .isEqualTo(exceeds);
    }
  }

  @Test
  void areTheBytesThatTheyStandFor() {
    byte[] bytes = new byte[Words.BYTES + 3];
    Words.put(bytes, 2, Words.of("abcdefgh"));

    assertThat(bytes).containsExactly(0, 0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 0);
    assertThat(Words.get(bytes, 2)).isEqualTo(Words.of("abcdefgh"));
    assertThat(Words.getHalf(bytes, 3)).isEqualTo(Words.halfOf("bcde"));
    assertThat(Words.ofAll('x')).isEqualTo(Words.of("xxxxxxxx"));
  }
}
