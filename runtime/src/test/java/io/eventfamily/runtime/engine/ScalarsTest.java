package io.eventfamily.runtime.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the table of Pydantic's verdicts does not tell of values without parts: their layout, what
 * this library judges by rules of its own, and how all engines do the same.
 */
class ScalarsTest {

  private static final String T_MICROS = "\"01:02:03.000004\"";
  private static final Duration THIRD_OF_A_YEAR = Duration.ofDays(365).dividedBy(3);
  private static final Duration SUM = Duration.ofSeconds(1 << 19);

  static Stream<ScalarEngine> engines() {
    return ScalarEngine.exact();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void writesEachKindInItsOneLayout(ScalarEngine engine) {
    engine.assertWrites(ScalarKinds.BOOLEAN, true, "true");
    engine.assertWrites(ScalarKinds.BYTE, Byte.MIN_VALUE, "-128");
    engine.assertWrites(ScalarKinds.SHORT, Short.MAX_VALUE, "32767");
    engine.assertWrites(ScalarKinds.INT, Integer.MIN_VALUE, "-2147483648");
    engine.assertWrites(ScalarKinds.LONG, Long.MIN_VALUE, "-9223372036854775808");
    engine.assertWrites(ScalarKinds.BIG_INTEGER, BigInteger.TWO.pow(64), "18446744073709551616");
    engine.assertWrites(ScalarKinds.FLOAT, 0.1f, "0.1");
    engine.assertWrites(ScalarKinds.FLOAT, 16777216f, "16777216.0");
    engine.assertWrites(ScalarKinds.FLOAT, -0f, "-0.0");
    engine.assertWrites(ScalarKinds.FLOAT, 1e16f, "1e+16");
    engine.assertWrites(ScalarKinds.FLOAT, Float.MAX_VALUE, "3.4028235e+38");
    engine.assertWrites(ScalarKinds.FLOAT, Float.MIN_VALUE, "1e-45");
    engine.assertWrites(ScalarKinds.DOUBLE, 0.1, "0.1");
    engine.assertWrites(ScalarKinds.DOUBLE, 1e-5, "0.00001");
    engine.assertWrites(ScalarKinds.DECIMAL, new BigDecimal("1.10"), "\"1.10\"");
    engine.assertWrites(ScalarKinds.DECIMAL, new BigDecimal("1e3"), "\"1E+3\"");
    engine.assertWrites(ScalarKinds.DECIMAL_NUMBER, new BigDecimal("1.10"), "1.10");
    engine.assertWrites(ScalarKinds.DECIMAL_NUMBER, new BigDecimal("-1e3"), "-1E+3");
    engine.assertWrites(ScalarKinds.DECIMAL_NUMBER, new BigDecimal("7"), "7");
    engine.assertWrites(ScalarKinds.CHAR, '\n', "\"\\n\"");
    engine.assertWrites(ScalarKinds.LINK, URI.create("http://h/\u00e9?q#f"), "\"http://h/é?q#f\"");
    engine.assertWrites(
        ScalarKinds.OFFSET_DATE_TIME,
        OffsetDateTime.parse("2026-01-15T10:30:00.5+05:30"),
        "\"2026-01-15T10:30:00.500000+05:30\"");
    engine.assertWrites(
        ScalarKinds.OFFSET_DATE_TIME,
        OffsetDateTime.parse("0987-06-05T10:30-00:00"),
        "\"0987-06-05T10:30:00Z\"");
    engine.assertWrites(
        ScalarKinds.LOCAL_DATE_TIME,
        LocalDateTime.parse("2026-01-15T10:30:00.000000001"),
        "\"2026-01-15T10:30:00.000000001\"");
    engine.assertWrites(ScalarKinds.LOCAL_DATE, LocalDate.of(987, 6, 5), "\"0987-06-05\"");
    engine.assertWrites(ScalarKinds.LOCAL_TIME, LocalTime.MIDNIGHT, "\"00:00:00\"");
    engine.assertWrites(ScalarKinds.LOCAL_TIME, LocalTime.of(1, 2, 3, 4_000), T_MICROS);
    engine.assertWrites(ScalarKinds.DURATION, Duration.ofMinutes(-90), "\"PT-1H-30M\"");
    engine.assertWrites(ScalarKinds.DURATION, Duration.ZERO, "\"PT0S\"");
    engine.assertWrites(ScalarKinds.PERIOD, Period.of(1, -2, 3), "\"P1Y-2M3D\"");
    engine.assertWrites(ScalarKinds.YEAR, Year.of(987), "987");
    engine.assertWrites(ScalarKinds.YEAR_MONTH, YearMonth.of(987, 6), "\"0987-06\"");
    engine.assertWrites(ScalarKinds.BYTES, new byte[] {-5, -1}, "\"+/8=\"");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void writesNullForNull(ScalarEngine engine) {
    Stream.of(
            ScalarKinds.BOOLEAN,
            ScalarKinds.BYTE,
            ScalarKinds.SHORT,
            ScalarKinds.INT,
            ScalarKinds.LONG,
            ScalarKinds.BIG_INTEGER,
            ScalarKinds.FLOAT,
            ScalarKinds.DOUBLE,
            ScalarKinds.DECIMAL,
            ScalarKinds.DECIMAL_NUMBER,
            ScalarKinds.CHAR,
            ScalarKinds.STRING,
            ScalarKinds.ID,
            ScalarKinds.LINK,
            ScalarKinds.INSTANT,
            ScalarKinds.OFFSET_DATE_TIME,
            ScalarKinds.LOCAL_DATE_TIME,
            ScalarKinds.LOCAL_DATE,
            ScalarKinds.LOCAL_TIME,
            ScalarKinds.DURATION,
            ScalarKinds.PERIOD,
            ScalarKinds.YEAR,
            ScalarKinds.YEAR_MONTH,
            ScalarKinds.BYTES)
        .forEach(kind -> engine.assertWrites(kind, null, "null"));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void readsACharacterOf16Bits(ScalarEngine engine) {
    engine.assertReads(ScalarKinds.CHAR, "\"a\"", 'a');
    engine.assertReads(ScalarKinds.CHAR, "\"\\u0000\"", '\0');
    engine.assertReads(ScalarKinds.CHAR, "\"\uffff\"", '\uffff');
    engine.assertRejects(ScalarKinds.CHAR, "string_too_short", "\"\"");
    engine.assertRejects(ScalarKinds.CHAR, "string_too_long", "\"ab\"", "\"\ud83d\ude00\"");
    engine.assertRejects(ScalarKinds.CHAR, "string_type", "1", "null", "[\"a\"]");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void readsWhatJavaTakesForAUri(ScalarEngine engine) {
    for (String text : new String[] {"", "a", "../a?b#c", "urn:x:y", "http://h:80/%20", "//h"}) {
      engine.assertReads(ScalarKinds.LINK, "\"" + text + "\"", URI.create(text));
    }
    engine.assertRejects(ScalarKinds.LINK, "url_parsing", "\"a b\"", "\"%\"", "\":\"", "\"a:\"");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void keepsTheOffsetThatIsRead(ScalarEngine engine) {
    for (String text :
        new String[] {
          "2026-01-15T10:30:00+18:00",
          "2026-01-15T10:30:00.123456789-18:00",
          "0001-01-01T00:00:00+18:00",
          "9999-12-31T23:59:59-18:00"
        }) {
      OffsetDateTime time = OffsetDateTime.parse(text);
      engine.assertReads(ScalarKinds.OFFSET_DATE_TIME, "\"" + text + "\"", time);
      engine.assertReads(ScalarKinds.OFFSET_DATE_TIME_OR_NAIVE, "\"" + text + "\"", time);
    }
    OffsetDateTime utc = OffsetDateTime.parse("2026-01-15T10:30:00Z");
    String naive = "\"2026-01-15T10:30:00\"";
    engine.assertReads(ScalarKinds.OFFSET_DATE_TIME_OR_NAIVE, naive, utc);
    engine.assertReads(ScalarKinds.INSTANT_OR_NAIVE, naive, utc.toInstant());
    engine.assertRejects(ScalarKinds.OFFSET_DATE_TIME, "timezone_aware", naive);
    engine.assertReads(
        ScalarKinds.INSTANT,
        "\"2026-01-15T10:30:00+23:59\"",
        Instant.parse("2026-01-14T10:31:00Z"));
  }

  /** Pydantic reads these. */
  @ParameterizedTest
  @MethodSource("engines")
  void rejectsOnPurposeWhatPydanticReads(ScalarEngine engine) {
    String[] times = {
      "\"1700000000\"",
      "\"2026-01-15T10:30Z\"",
      "\"2026-01-15T10:30\"",
      "\"2026-01-15_10:30:00Z\"",
      "\"2026-01-15T10:30:00,5Z\"",
      "\"2026-01-15T10:30:00.1234567890Z\"",
      "\"2026-01-15T10:30:00,5\"",
      "\"2026-01-15T10:30:00.1234567890\""
    };
    engine.assertRejects(ScalarKinds.OFFSET_DATE_TIME, "datetime_parsing", times);
    engine.assertRejects(ScalarKinds.OFFSET_DATE_TIME_OR_NAIVE, "datetime_parsing", times);
    engine.assertRejects(ScalarKinds.LOCAL_DATE_TIME, "datetime_parsing", times);
    engine.assertRejects(
        ScalarKinds.OFFSET_DATE_TIME,
        "datetime_parsing",
        "\"2026-01-15T10:30:00+18:01\"",
        "\"2026-01-15T10:30:00-23:59\"");
    engine.assertRejects(ScalarKinds.LOCAL_DATE, "date_parsing", "\"0\"", "\"1700006400\"");
    engine.assertRejects(
        ScalarKinds.LOCAL_TIME,
        "time_parsing",
        "\"10:30\"",
        "\"10:30:00,5\"",
        "\"10:30:00.1234567890\"",
        "\"10:30:00Z\"",
        "\"10:30:00+02:00\"");
    engine.assertRejects(
        ScalarKinds.DURATION,
        "time_delta_parsing",
        "\"10:30:00.123456Z\"",
        "\"1 day, 10:30:00.123456 and more\"");
    engine.assertRejects(
        ScalarKinds.BYTES, "bytes_invalid_encoding", "\"YQ\"", "\"YQ=\"", "\"YWI\"");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void readsNanosecondsWherePydanticKeepsMicroseconds(ScalarEngine engine) {
    engine.assertReads(ScalarKinds.DURATION, "\"PT0.000000001S\"", Duration.ofNanos(1));
    engine.assertReads(ScalarKinds.DURATION, "\"PT0.00000000149S\"", Duration.ofNanos(1));
    engine.assertReads(ScalarKinds.DURATION, "\"PT0.0000000015S\"", Duration.ofNanos(2));
    engine.assertReads(ScalarKinds.DURATION, "\"-PT0.9999999999S\"", Duration.ofSeconds(-1));
    engine.assertReads(ScalarKinds.DURATION, "\"00:00:00.0000000019\"", Duration.ofNanos(1));
    engine.assertReads(ScalarKinds.DURATION, "\"P0." + "3".repeat(5_000) + "Y\"", THIRD_OF_A_YEAR);
    engine.assertReads(
        ScalarKinds.LOCAL_TIME, "\"10:30:00.123456789\"", LocalTime.of(10, 30, 0, 123_456_789));
  }

  /**
   * Pydantic rejects all of them, but those that are read here are what Duration.toString gives.
   */
  @ParameterizedTest
  @MethodSource("engines")
  void readsTheDurationsThatJavaWrites(ScalarEngine engine) {
    for (String text : new String[] {"PT-1H", "PT-1H-30M", "PT-0.5S", "PT-23H-59M-1.000000001S"}) {
      engine.assertReads(ScalarKinds.DURATION, "\"" + text + "\"", Duration.parse(text));
    }
    engine.assertReads(ScalarKinds.DURATION, "\"PT1193047H\"", Duration.ofHours(1_193_047));
    engine.assertRejects(
        ScalarKinds.DURATION,
        "time_delta_parsing",
        "\"PT-1H30M\"",
        "\"PT1H-30M\"",
        "\"-PT-1H\"",
        "\"+PT-1H\"",
        "\"P-1D\"",
        "\"P1DT-1H\"",
        "\"PT--1H\"",
        "\"PT+1H\"",
        "\"PT-\"",
        "\"PT24000000000H\"",
        "\"PT23999999999H60M\"",
        "\"PT" + "9".repeat(1_000) + "S\"",
        "\"P999999999D24:00\"");
  }

  @ParameterizedTest
  @MethodSource("engines")
  @Timeout(60)
  void readsLongTextsWithoutDelay(ScalarEngine engine) {
    int length = 1_000_000;
    String zeros = "0".repeat(length);
    engine.assertReads(ScalarKinds.DURATION, "\"P" + zeros + "1D\"", Duration.ofDays(1));
    engine.assertReads(ScalarKinds.DURATION, "\"PT" + "1S".repeat(1 << 19) + "\"", SUM);
    engine.assertReads(ScalarKinds.PERIOD, "\"P" + zeros + "1D\"", Period.ofDays(1));
    engine.assertRejects(ScalarKinds.PERIOD, "time_delta_parsing", "\"P" + zeros + "\"");
    engine.assertRejects(ScalarKinds.LOCAL_TIME, "time_parsing", "\"" + zeros + "\"");
    engine.assertRejects(ScalarKinds.BYTES, "bytes_invalid_encoding", "\"" + zeros + "=\"");
    engine.assertRejects(ScalarKinds.DURATION, "time_delta_parsing", "\"" + zeros + ":00\"");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void readsPeriodsAndMonths(ScalarEngine engine) {
    engine.assertReads(ScalarKinds.PERIOD, "\"P1Y2M3W4D\"", Period.of(1, 2, 25));
    engine.assertReads(ScalarKinds.PERIOD, "\"-P1Y-2M\"", Period.of(-1, 2, 0));
    engine.assertReads(ScalarKinds.PERIOD, "\"P2147483647D\"", Period.ofDays(2_147_483_647));
    engine.assertReads(ScalarKinds.PERIOD, "\"P0D\"", Period.ZERO);
    engine.assertRejects(
        ScalarKinds.PERIOD,
        "time_delta_parsing",
        "\"\"",
        "\"P\"",
        "\"p1d\"",
        "\"P1.5D\"",
        "\"P1DT1H\"",
        "\"P2147483648D\"",
        "\"P2147483647W\"",
        "\"P1D \"",
        "\"P\u0661D\"");
    engine.assertRejects(ScalarKinds.PERIOD, "time_delta_type", "1", "null", "{}");
    engine.assertReads(ScalarKinds.YEAR_MONTH, "\"2026-01\"", YearMonth.of(2026, 1));
    engine.assertReads(ScalarKinds.YEAR_MONTH, "\"9999-12\"", YearMonth.of(9999, 12));
    engine.assertRejects(
        ScalarKinds.YEAR_MONTH,
        "date_parsing",
        "\"\"",
        "\"0000-01\"",
        "\"2026-00\"",
        "\"2026-13\"",
        "\"2026-1\"",
        "\"202601\"",
        "\"2026-01-01\"",
        "\"+2026-01\"",
        "\"10000-01\"",
        "\"2026-01 \"");
    engine.assertRejects(ScalarKinds.YEAR_MONTH, "date_type", "202601", "null", "[]");
  }
}
