package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.eventfamily.runtime.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** A group that repeats takes the stack for each time. */
  private static final Pattern RECURSIVE = Pattern.compile("(a|b)*");

  @ParameterizedTest
  @CsvSource({
    "'',0,0,",
    "'',1,5,string_too_short: must have at least 1 character",
    "a,2,5,string_too_short: must have at least 2 characters",
    "ab,2,2,",
    "abc,0,2,string_too_long: must have at most 2 characters",
    "ab,0,1,string_too_long: must have at most 1 character",
    // Code points count, neither UTF-16 units nor what looks like one character.
    "\ud83d\ude00\ud83d\ude00\ud83d\ude00,3,3,",
    "e\u0301,2,2,",
    "\ud83d\ude00,2,5,string_too_short: must have at least 2 characters"
  })
  void countsTheCodePointsOfATextAgainstBothBounds(String text, int min, int max, String expected) {
    assertThat(verdict(Constraints.size(text, min, max))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0,",
    "0,1,5,too_short: must have at least 1 item",
    "1,2,5,too_short: must have at least 2 items",
    "2,2,2,",
    "3,0,2,too_long: must have at most 2 items",
    "2,0,1,too_long: must have at most 1 item"
  })
  void countsItemsAndEntriesAgainstBothBounds(int size, int min, int max, String expected) {
    Map<Integer, Object> map = new HashMap<>();
    for (int key = 0; key < size; key++) {
      map.put(key, key);
    }

    assertThat(verdict(Constraints.size(Collections.nCopies(size, "x"), min, max)))
        .isEqualTo(expected);
    assertThat(verdict(Constraints.size(map.keySet(), min, max))).isEqualTo(expected);
    assertThat(verdict(Constraints.size(map, min, max))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0,",
    "0,1,5,bytes_too_short: must have at least 1 byte",
    "1,2,5,bytes_too_short: must have at least 2 bytes",
    "2,2,2,",
    "3,0,2,bytes_too_long: must have at most 2 bytes",
    "2,0,1,bytes_too_long: must have at most 1 byte"
  })
  void countsBytesAgainstBothBounds(int size, int min, int max, String expected) {
    assertThat(verdict(Constraints.size(new byte[size], min, max))).isEqualTo(expected);
  }

  @Test
  void leavesNullsAlone() {
    assertThat(
            Stream.of(
                Constraints.size((String) null, 1, 1),
                Constraints.size((byte[]) null, 1, 1),
                Constraints.size((Collection<?>) null, 1, 1),
                Constraints.size((Map<?, ?>) null, 1, 1),
                Constraints.notBlank(null),
                Constraints.atLeast(null, 1),
                Constraints.atLeast(null, BigDecimal.ONE),
                Constraints.moreThan(null, 1),
                Constraints.moreThan(null, BigDecimal.ONE),
                Constraints.atMost(null, -1),
                Constraints.atMost(null, BigDecimal.ONE.negate()),
                Constraints.lessThan(null, -1),
                Constraints.lessThan(null, BigDecimal.ONE.negate()),
                Constraints.digits(null, 0, 0),
                Constraints.pattern(null, Pattern.compile("a")),
                Constraints.email(null),
                Constraints.mustBe(null, true),
                Constraints.mustBe(null, false),
                Constraints.isNull(null)))
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n\u000b\f\r", "\u2003\u3000\u2028\u2029", "\u001c"})
  void rejectsTextsOfWhiteSpace(String text) {
    assertThat(verdict(Constraints.notBlank(text)))
        .isEqualTo("string_too_short: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "\u00a0", "\u200b", "\0"})
  void acceptsTextsWithAnythingElse(String text) {
    assertThat(Constraints.notBlank(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 127, Integer.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1})
  void comparesIntegersOnBothSidesOfTheirLimit(long limit) {
    long below = limit - 1;
    long above = limit + 1;

    assertThat(verdict(Constraints.atLeast(below, limit)))
        .isEqualTo("greater_than_equal: must be at least " + limit);
    assertThat(Constraints.atLeast(limit, limit)).isNull();
    assertThat(Constraints.atLeast(above, limit)).isNull();

    assertThat(verdict(Constraints.moreThan(below, limit)))
        .isEqualTo("greater_than: must be more than " + limit);
    assertThat(verdict(Constraints.moreThan(limit, limit)))
        .isEqualTo("greater_than: must be more than " + limit);
    assertThat(Constraints.moreThan(above, limit)).isNull();

    assertThat(Constraints.atMost(below, limit)).isNull();
    assertThat(Constraints.atMost(limit, limit)).isNull();
    assertThat(verdict(Constraints.atMost(above, limit)))
        .isEqualTo("less_than_equal: must be at most " + limit);

    assertThat(Constraints.lessThan(below, limit)).isNull();
    assertThat(verdict(Constraints.lessThan(limit, limit)))
        .isEqualTo("less_than: must be less than " + limit);
    assertThat(verdict(Constraints.lessThan(above, limit)))
        .isEqualTo("less_than: must be less than " + limit);
  }

  static Stream<Number> fives() {
    return Stream.of(
        (byte) 5,
        (short) 5,
        5,
        5L,
        5f,
        5.0,
        BigInteger.valueOf(5),
        BigDecimal.valueOf(5),
        new BigDecimal("5.000"),
        new BigDecimal("0.5e1"));
  }

  @ParameterizedTest
  @MethodSource("fives")
  void comparesEveryKindOfNumberWithADecimal(Number five) {
    BigDecimal limit = new BigDecimal("5.0");
    BigDecimal justBelow = new BigDecimal("4.999999999999999999999");
    BigDecimal justAbove = new BigDecimal("5.000000000000000000001");

    assertThat(Constraints.atLeast(five, limit)).isNull();
    assertThat(Constraints.atMost(five, limit)).isNull();
    assertThat(verdict(Constraints.moreThan(five, limit)))
        .isEqualTo("greater_than: must be more than 5.0");
    assertThat(verdict(Constraints.lessThan(five, limit)))
        .isEqualTo("less_than: must be less than 5.0");

    assertThat(Constraints.moreThan(five, justBelow)).isNull();
    assertThat(verdict(Constraints.atMost(five, justBelow)))
        .isEqualTo("less_than_equal: must be at most 4.999999999999999999999");
    assertThat(Constraints.lessThan(five, justAbove)).isNull();
    assertThat(verdict(Constraints.atLeast(five, justAbove)))
        .isEqualTo("greater_than_equal: must be at least 5.000000000000000000001");
  }

  @ParameterizedTest
  @MethodSource("fives")
  void judgesBoxesOfIntegersAsTheirValues(Number five) {
    if (!(five instanceof BigDecimal)) {
      assertThat(Constraints.atLeast(five, 5)).isNull();
      assertThat(Constraints.atLeast(five, 6)).isEqualTo(Constraints.atLeast(5, 6));
      assertThat(Constraints.atMost(five, 5)).isNull();
      assertThat(Constraints.atMost(five, 4)).isEqualTo(Constraints.atMost(5, 4));
      assertThat(Constraints.moreThan(five, 4)).isNull();
      assertThat(Constraints.moreThan(five, 5)).isEqualTo(Constraints.moreThan(5, 5));
      assertThat(Constraints.lessThan(five, 6)).isNull();
      assertThat(Constraints.lessThan(five, 5)).isEqualTo(Constraints.lessThan(5, 5));
    }
  }

  // A double is the decimal that it is in JSON, and not the binary fraction beside it.
  @Test
  void takesDoublesAndFloatsAtTheirShortestDecimal() {
    assertThat(Constraints.atMost(0.1, TENTH)).isNull();
    assertThat(Constraints.atLeast(0.1, TENTH)).isNull();
    assertThat(Constraints.atMost(0.1f, TENTH)).isNull();
    assertThat(Constraints.atLeast(0.1f, TENTH)).isNull();
    assertThat(Constraints.atMost(Math.nextUp(0.1), TENTH)).isNotNull();
    assertThat(Constraints.atLeast(Math.nextDown(0.1), TENTH)).isNotNull();
    assertThat(Constraints.atMost(-0.0, BigDecimal.ZERO)).isNull();
    assertThat(Constraints.atLeast(-0.0, BigDecimal.ZERO)).isNull();
    assertThat(Constraints.digits(0.1f, 1, 1)).isNull();
  }

  // Double.toString gives digits too many before JDK 19: -2.11504914220821504E17.
  @Test
  void countsTheDigitsOfDoublesAlikeOnEachJdk() {
    assertThat(Constraints.digits(-2.1150491422082150e17, 18, 0)).isNull();
    assertThat(Constraints.atLeast(2e23, new BigDecimal("2e23"))).isNull();
    assertThat(Constraints.atMost(2e23, new BigDecimal("2e23"))).isNull();
    Random random = new Random(5);
    for (int round = 0; round < 5_000; round++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        BigDecimal inJson = new BigDecimal(JsonTexts.of(value));
        int places = Math.max(0, inJson.stripTrailingZeros().scale());
        assertThat(Constraints.digits(value, 400, places)).as("%s", value).isNull();
        assertThat(Constraints.atLeast(value, inJson)).as("%s", value).isNull();
        assertThat(Constraints.atMost(value, inJson)).as("%s", value).isNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void leavesWhatIsNoNumberToOthers(double value) {
    for (BigDecimal limit : List.of(BigDecimal.ZERO, TENTH, new BigDecimal("-1e400"))) {
      for (Number number : List.of(value, (float) value)) {
        assertThat(Constraints.atLeast(number, limit)).isNull();
        assertThat(Constraints.moreThan(number, limit)).isNull();
        assertThat(Constraints.atMost(number, limit)).isNull();
        assertThat(Constraints.lessThan(number, limit)).isNull();
        assertThat(Constraints.digits(number, 0, 0)).isNull();
      }
    }
  }

  @Test
  void comparesNumbersThatNoDoubleTellsApart() {
    BigDecimal limit = new BigDecimal("9007199254740993");
    BigInteger less = BigInteger.TWO.pow(53);

    assertThat(Constraints.atLeast(less, limit)).isNotNull();
    assertThat(Constraints.atLeast(less.add(BigInteger.ONE), limit)).isNull();
    assertThat(Constraints.atLeast(Long.MAX_VALUE, new BigDecimal("9223372036854775808")))
        .isNotNull();
    assertThat(Constraints.atMost(BigInteger.TEN.pow(900), limit)).isNotNull();
    assertThat(Constraints.atMost(new BigDecimal("1e-900"), BigDecimal.ZERO)).isNotNull();
  }

  static Stream<List<String>> digits() {
    return TestData.rows("pydantic-digits.tsv");
  }

  @ParameterizedTest
  @MethodSource("digits")
  void countsTheDigitsOfDecimalsAsPydanticDoes(List<String> row) {
    BigDecimal value = new BigDecimal(row.get(0));
    int integer = Integer.parseInt(row.get(1));
    int fraction = Integer.parseInt(row.get(2));

    Problem problem = Constraints.digits(value, integer, fraction);

    assertThat(problem == null).isEqualTo(row.get(3).equals("ok"));
    Problem ofNegative = Constraints.digits(value.negate(), integer, fraction);
    assertThat(ofNegative).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "123.45,3,2,",
    "1234.45,3,2,decimal_whole_digits: must have at most 3 digits before the decimal point",
    "12,1,2,decimal_whole_digits: must have at most 1 digit before the decimal point",
    "1,0,2,decimal_whole_digits: must have at most 0 digits before the decimal point",
    "1.234,3,2,decimal_max_places: must have at most 2 decimal places",
    "1.23,3,1,decimal_max_places: must have at most 1 decimal place",
    "1.2,3,0,decimal_max_places: must have at most 0 decimal places",
    // Both are wrong: the digits before the point are told.
    "12.34,1,1,decimal_whole_digits: must have at most 1 digit before the decimal point",
    "100,3,0,",
    "1e2,3,0,",
    "1e2,2,0,decimal_whole_digits: must have at most 2 digits before the decimal point",
    "1e-2,0,2,",
    "1e-3,0,2,decimal_max_places: must have at most 2 decimal places",
    "1.2000000,1,1,",
    "0.000,0,0,",
    "0.000,0,3,",
    "0,0,3,decimal_whole_digits: must have at most 0 digits before the decimal point",
    "0,1,0,"
  })
  void countsDigitsOnBothSidesOfThePoint(String value, int integer, int fraction, String expected) {
    assertThat(verdict(Constraints.digits(new BigDecimal(value), integer, fraction)))
        .isEqualTo(expected);
  }

  @Test
  void countsTheDigitsOfEveryKindOfNumber() {
    for (Number value : new Number[] {(byte) 100, (short) 100, 100, 100L, BigInteger.TEN.pow(2)}) {
      assertThat(Constraints.digits(value, 3, 0)).isNull();
      assertThat(Constraints.digits(value, 2, 0)).isNotNull();
    }
    for (Number value : new Number[] {0.25, 0.25f, 100.25, 100.25f}) {
      assertThat(Constraints.digits(value, 3, 2)).isNull();
      assertThat(Constraints.digits(value, 3, 1)).isNotNull();
    }
    assertThat(Constraints.digits(0.0, 0, 0)).isNull();
    assertThat(Constraints.digits(Double.MAX_VALUE, 309, 0)).isNull();
    assertThat(Constraints.digits(Double.MAX_VALUE, 308, 0)).isNotNull();
    assertThat(Constraints.digits(Double.MIN_VALUE, 0, 324)).isNull();
    assertThat(Constraints.digits(Double.MIN_VALUE, 0, 323)).isNotNull();
  }

  // Taking the zeros from such a number overflowed, or took minutes. JavaValues tells of it.
  @Test
  @Timeout(60)
  void leavesDecimalsThatJsonCannotCarryToOthers() {
    for (BigDecimal value :
        List.of(
            new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
            new BigDecimal(BigInteger.TEN.pow(400_000), 400_000))) {
      assertThat(JavaValues.problemOf(value)).isNotNull();
      assertThat(Constraints.digits(value, 1, 1)).isNull();
    }
    BigInteger integer = BigInteger.TEN.pow(400_000);
    assertThat(JavaValues.problemOf(integer)).isNotNull();
    assertThat(Constraints.digits(integer, 1, 1)).isNull();
  }

  @Test
  @Timeout(60)
  void comparesDecimalsThatJsonCannotCarryWithoutDelay() {
    BigDecimal huge = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);
    BigDecimal tiny = new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE);

    assertThat(Constraints.atMost(huge, BigDecimal.TEN)).isNotNull();
    assertThat(Constraints.atLeast(huge.negate(), BigDecimal.TEN)).isNotNull();
    assertThat(Constraints.moreThan(tiny, BigDecimal.ZERO)).isNull();
  }

  @Test
  void matchesThePatternWithTheWholeOfAText() {
    Pattern pattern = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);

    assertThat(Constraints.pattern("aBc", pattern)).isNull();
    for (String text : List.of("", "abc1", "1abc", "abc\n")) {
      assertThat(verdict(Constraints.pattern(text, pattern)))
          .isEqualTo("string_pattern_mismatch: must match [a-z]+");
    }
  }

  // An expression that takes the stack would have ended the reader of a hostile document.
  @Test
  void rejectsATextThatIsTooLongForItsPattern() {
    assertThat(Constraints.pattern("ab".repeat(10), RECURSIVE)).isNull();
    assertThat(verdict(Constraints.pattern("ab".repeat(5_000_000), RECURSIVE)))
        .isEqualTo("string_pattern_mismatch: must match (a|b)*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b",
        "a@b.c",
        "A.B.c@Example.COM",
        "first.last+tag@example.com",
        "!#$%&'*+-/=?^_`{|}~@example.com",
        "1@2",
        "\u00fcser@b\u00fccher.example",
        "\ud83d\ude00@\ud83d\ude00.example",
        "a@xn--bcher-kva.example",
        "a@a-b.c--d",
        "a@1.2.3.4"
      })
  void acceptsAddressesOfEmail(String text) {
    assertThat(Constraints.email(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "@",
        "a@",
        "@b",
        "a@@b",
        "a@b@c",
        ".a@b",
        "a.@b",
        "a..b@c",
        "a@.b",
        "a@b.",
        "a@b..c",
        "a@-b",
        "a@b-",
        "a@b-.c",
        "a@b_c",
        "a b@c",
        "a@b c",
        " a@b",
        "a@b ",
        "a@b\n",
        "a\n@b",
        "a,b@c",
        "a:b@c",
        "(a)@b",
        "a@[1.2.3.4]",
        "\"a\"@b",
        "A <a@b>"
      })
  void rejectsWhatIsNoAddressOfEmail(String text) {
    assertThat(verdict(Constraints.email(text)))
        .isEqualTo("value_error: must be an address of e-mail");
  }

  @Test
  void limitsTheLengthOfAddressesOfEmail() {
    String local = "a".repeat(64);
    String label = "b".repeat(63);
    String domain = String.join(".", label, label, label, label);
    assertThat(domain).hasSize(255);

    assertThat(Constraints.email(local + "@" + domain)).isNull();
    assertThat(Constraints.email(local + "a@b")).isNotNull();
    assertThat(Constraints.email("a@" + label + "b")).isNotNull();
    assertThat(Constraints.email("a@" + domain + ".b")).isNotNull();
    assertThat(Constraints.email("a.".repeat(32) + "a@b")).isNotNull();
  }

  @Test
  @Timeout(60)
  void judgesHostileAddressesOfEmailWithoutDelay() {
    int length = 10_000_000;
    for (String text :
        List.of(
            "a".repeat(length),
            "a.".repeat(length / 2),
            "a@" + "b.".repeat(length / 2),
            "a@" + "-".repeat(length),
            "@".repeat(length))) {
      assertThat(Constraints.email(text)).isNotNull();
    }
    for (int round = 0; round < 100_000; round++) {
      assertThat(Constraints.email("a.a.a.a.a.a.a.a.a.a@b-b-b-b-b-b-b-b-b-b-b-b-b-b-b.-"))
          .isNotNull();
    }
  }

  @Test
  void tellsTheTwoBooleansApart() {
    assertThat(Constraints.mustBe(true, true)).isNull();
    assertThat(Constraints.mustBe(false, false)).isNull();
    assertThat(verdict(Constraints.mustBe(false, true))).isEqualTo("literal_error: must be true");
    assertThat(verdict(Constraints.mustBe(true, false))).isEqualTo("literal_error: must be false");
  }

  @Test
  void rejectsEveryValueWhereThereMustBeNone() {
    for (Object value : new Object[] {"", 0, List.of(), false}) {
      assertThat(verdict(Constraints.isNull(value))).isEqualTo("none_required: must be null");
    }
  }

  static Stream<Arguments> tooMany() {
    return Stream.of(
        arguments(Constraints.size(List.of(1, 2), 0, 1), true),
        arguments(Constraints.size(Map.of(1, 1, 2, 2), 0, 1), false),
        arguments(Constraints.size("ab", 0, 1), false),
        arguments(Constraints.size(List.of(), 1, 1), false));
  }

  @ParameterizedTest
  @MethodSource("tooMany")
  void saysInPlaceOfWrongPartsOnlyThatAListHasTooMany(Problem problem, boolean inTheirPlace) {
    Problems problems = Problems.ofBuiltEvent();
    problems.reject("part", Problem.MISSING);
    problems.check(problem);

    assertThat(problems.toList())
        .extracting(Violation::pointer)
        .containsExactly(inTheirPlace ? "" : "/part");
  }

  private static String verdict(Problem problem) {
    return problem == null ? null : problem.code() + ": " + problem.message();
  }
}
