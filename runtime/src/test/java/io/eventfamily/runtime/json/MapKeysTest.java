package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapKeysTest {

  private static final BigInteger LARGEST = BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE);
  private static final BigInteger SMALLEST =
      BigInteger.TEN.pow(999).subtract(BigInteger.ONE).negate();

  private static final List<KeyFormat<?>> INTEGERS =
      List.of(MapKeys.BYTE, MapKeys.SHORT, MapKeys.INT, MapKeys.LONG, MapKeys.BIG_INTEGER);

  static Stream<Arguments> keys() {
    return Stream.of(
        arguments(MapKeys.STRING, "", ""),
        arguments(MapKeys.STRING, "a/b\ud83d\ude00\0", "a/b\ud83d\ude00\0"),
        arguments(
            MapKeys.UUID,
            UUID.fromString("0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e"),
            "0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e"),
        arguments(MapKeys.BYTE, Byte.MIN_VALUE, "-128"),
        arguments(MapKeys.BYTE, Byte.MAX_VALUE, "127"),
        arguments(MapKeys.BYTE, (byte) 0, "0"),
        arguments(MapKeys.SHORT, Short.MIN_VALUE, "-32768"),
        arguments(MapKeys.SHORT, Short.MAX_VALUE, "32767"),
        arguments(MapKeys.INT, Integer.MIN_VALUE, "-2147483648"),
        arguments(MapKeys.INT, Integer.MAX_VALUE, "2147483647"),
        arguments(MapKeys.INT, -1, "-1"),
        arguments(MapKeys.LONG, Long.MIN_VALUE, "-9223372036854775808"),
        arguments(MapKeys.LONG, Long.MAX_VALUE, "9223372036854775807"),
        arguments(MapKeys.BIG_INTEGER, BigInteger.TWO.pow(64), "18446744073709551616"),
        arguments(MapKeys.BIG_INTEGER, LARGEST, "9".repeat(1_000)),
        arguments(MapKeys.BIG_INTEGER, SMALLEST, "-" + "9".repeat(999)));
  }

  @ParameterizedTest(name = "[{index}] {2}")
  @MethodSource("keys")
  <K> void namesAKeyAndFindsItAgain(KeyFormat<K> format, K key, String name) {
    assertThat(format.nameOf(key)).isEqualTo(name);
    assertThat(format.find(name)).isEqualTo(key);
  }

  static Stream<Arguments> outOfRange() {
    return Stream.of(
        arguments(MapKeys.BYTE, "-129", "128", "-128", "127"),
        arguments(MapKeys.SHORT, "-32769", "32768", "-32768", "32767"),
        arguments(MapKeys.INT, "-2147483649", "2147483648", "-2147483648", "2147483647"),
        arguments(
            MapKeys.LONG,
            "-9223372036854775809",
            "9223372036854775808",
            "-9223372036854775808",
            "9223372036854775807"));
  }

  // Pydantic says so of a key that is an int with limits. It was int_parsing, for leading zeros.
  @ParameterizedTest
  @MethodSource("outOfRange")
  void saysOfAnIntegerWhichLimitItIsBeyond(
      KeyFormat<?> format, String below, String above, String min, String max) {
    for (String digits : List.of("", "0".repeat(30), "0".repeat(2_000))) {
      assertThat(format.find(below + digits)).isNull();
      assertThat(format.problemOf(below + digits))
          .isEqualTo(new Problem("greater_than_equal", "must be at least " + min));
      assertThat(format.find(above + digits)).isNull();
      assertThat(format.problemOf(above + digits))
          .isEqualTo(new Problem("less_than_equal", "must be at most " + max));
    }
  }

  // An integer of 1,000 digits and a sign was read, but could not be built.
  @Test
  void takesIntegersAsLongAsNumbersMayBe() {
    for (String name : List.of("1" + "0".repeat(1_000), "-1" + "0".repeat(999))) {
      assertThat(MapKeys.BIG_INTEGER.find(name)).isNull();
      assertThat(MapKeys.BIG_INTEGER.problemOf(name)).isEqualTo(Problem.INT_PARSING_SIZE);
      assertThat(JavaValues.problemOf(new BigInteger(name))).isEqualTo(Problem.INT_PARSING_SIZE);
    }
    assertThat(JavaValues.problemOf(LARGEST)).isNull();
    assertThat(JavaValues.problemOf(SMALLEST)).isNull();
  }

  // Pydantic reads the most of them; here a key has one name, so that a map has it but once.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-0", "+1", "00", "01", "-01", " 1", "1 ", "1\n", "1_0", "1.0", "1e3", "0x1", "1-",
        "--1", "a", "\u0661", "\uff11", "null", "true", "NaN", "\ud83d"
      })
  void rejectsIntegersThatAreSpeltOtherwise(String name) {
    for (KeyFormat<?> format : INTEGERS) {
      assertThat(format.find(name)).isNull();
      assertThat(format.problemOf(name)).isEqualTo(Problem.INT_PARSING);
    }
  }

  @Test
  void readsIdsInAnyCase() {
    UUID id = UUID.fromString("0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e");

    assertThat(MapKeys.UUID.find("0190A6EC-3C4F-7B5A-9d1e-2f3a4b5c6d7e")).isEqualTo(id);
    for (String name :
        List.of("", "1-2-3-4-5", "0190a6ec3c4f7b5a9d1e2f3a4b5c6d7e", "{" + id + "}")) {
      assertThat(MapKeys.UUID.find(name)).isNull();
      assertThat(MapKeys.UUID.problemOf(name)).isEqualTo(Problem.UUID_PARSING);
    }
  }

  @Test
  void rejectsTextsThatUtf8CannotCarry() {
    for (String name : List.of("\ud83d", "\ude00\ud83d", "a\ude00")) {
      assertThat(MapKeys.STRING.find(name)).isNull();
      assertThat(MapKeys.STRING.problemOf(name)).isEqualTo(Problem.STRING_UNICODE);
    }
  }

  @Test
  @Timeout(60)
  void judgesLongNamesWithoutDelay() {
    String digits = "1".repeat(2_000_000);
    for (KeyFormat<?> format : INTEGERS) {
      for (String name : List.of(digits, "-" + digits, digits + "x")) {
        assertThat(format.find(name)).isNull();
        assertThat(format.problemOf(name)).isNotNull();
      }
    }
  }
}
