package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameTokenTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Random random = new Random(8259);

  static Stream<String> names() {
    return Stream.concat(
        IntStream.rangeClosed(0, 40).mapToObj(length -> LETTERS.substring(0, length)),
        Stream.of("é", "naïve", "\ud83d\ude00", "日本語の名前", "a\"b", "a\\b", "\n\t\u001f", "a b:c,"));
  }

  private static byte[] bytesOf(String name) {
    return ('"' + Escapes.escape(name) + "\":").getBytes(UTF_8);
  }

  /** A document in which the bytes stand at 3, and that ends so many bytes behind them. */
  private byte[] document(byte[] bytes, int behind) {
    byte[] json = new byte[3 + bytes.length + behind];
    random.nextBytes(json);
    System.arraycopy(bytes, 0, json, 3, bytes.length);
    return json;
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWhereItStandsWithItsQuotesAndItsColon(String name) {
    Token token = new NameToken(Escapes.escape(name)).token();
    byte[] bytes = bytesOf(name);
    byte[] json = document(bytes, 8);

    assertThat(token.length()).isEqualTo(bytes.length);
    assertThat(token.isAt(json, 3, json.length)).isTrue();
    assertThat(token.isAt(json, 2, json.length)).isFalse();
    assertThat(token.isAt(json, 4, json.length)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAtTheEndOfADocument(String name) {
    Token token = new NameToken(Escapes.escape(name)).token();
    byte[] bytes = bytesOf(name);
    byte[] json = document(bytes, 0);

    assertThat(token.isAt(json, 3, json.length)).isTrue();
    // The array goes on, and the document does not.
    byte[] longer = document(bytes, 8);
    for (int end = 3; end < 3 + bytes.length; end++) {
      assertThat(token.isAt(longer, 3, end)).as("up to %d", end).isFalse();
    }
    for (int length = 3; length < json.length; length++) {
      assertThat(token.isAt(Arrays.copyOf(json, length), 3, length)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isNotWhereAnyOfItsBytesIsAnother(String name) {
    Token token = new NameToken(Escapes.escape(name)).token();
    byte[] bytes = bytesOf(name);
    for (int index = 0; index < bytes.length; index++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] json = document(bytes, 8);
        json[3 + index] ^= (byte) (1 << bit);

        assertThat(token.isAt(json, 3, json.length)).as("byte %d, bit %d", index, bit).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void putsItselfIntoTheRoomThatItNeeds(String name) {
    Token token = new NameToken(Escapes.escape(name)).token();
    byte[] bytes = bytesOf(name);
    byte[] buffer = new byte[2 + token.room()];
    token.put(buffer, 2);

    assertThat(Arrays.copyOfRange(buffer, 2, 2 + bytes.length)).isEqualTo(bytes);
    assertThat(buffer).startsWith(0, 0);
  }

  @Test
  void tellsPrefixesOfEachOtherApart() {
    for (int length = 0; length <= 40; length++) {
      byte[] json = document(bytesOf(LETTERS.substring(0, length)), 8);
      for (int other = 0; other <= 40; other++) {
        assertThat(new NameToken(LETTERS.substring(0, other)).token().isAt(json, 3, json.length))
            .as("%d letters where there are %d", other, length)
            .isEqualTo(other == length);
      }
    }
  }
}
