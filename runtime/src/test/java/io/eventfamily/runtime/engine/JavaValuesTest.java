package io.eventfamily.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JavaValuesTest {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final LocalDateTime NOON = LocalDateTime.parse("2026-01-15T12:00:00");

  private static final String SIZE = "int_parsing_size";
  private static final String DECIMAL = "decimal_parsing";

  private static final int ROUNDS = 3_000;
  private static final int FEWEST_WITHOUT_PROBLEM = ROUNDS / 5;

  private static final List<ScalarEngine> EXACT = ScalarEngine.exact().toList();
  private static final List<ScalarEngine> ALL =
      Stream.concat(ScalarEngine.exact(), ScalarEngine.trees()).toList();

  private static <T> Arguments row(
      String name,
      List<ScalarEngine> engines,
      ScalarKind<T> kind,
      Supplier<T> values,
      Function<T, Problem> judge) {
    return arguments(name, engines, kind, values, judge);
  }

  static Stream<Arguments> kinds() {
    RandomScalars random = new RandomScalars(20260115);
    return Stream.of(
        row("boolean", ALL, ScalarKinds.BOOLEAN, random::aBoolean, value -> null),
        row("byte", ALL, ScalarKinds.BYTE, () -> (byte) random.aLong(), value -> null),
        row("short", ALL, ScalarKinds.SHORT, () -> (short) random.aLong(), value -> null),
        row("int", ALL, ScalarKinds.INT, () -> (int) random.aLong(), value -> null),
        row("long", ALL, ScalarKinds.LONG, random::aLong, value -> null),
        row("big", ALL, ScalarKinds.BIG_INTEGER, random::aBigInteger, JavaValues::problemOf),
        row("float", ALL, ScalarKinds.FLOAT, random::aFloat, JavaValues::problemOf),
        row("double", ALL, ScalarKinds.DOUBLE, random::aDouble, JavaValues::problemOf),
        row("decimal", ALL, ScalarKinds.DECIMAL, random::aBigDecimal, JavaValues::problemOf),
        row(
            "decimal as a number",
            EXACT,
            ScalarKinds.DECIMAL_NUMBER,
            random::aBigDecimal,
            JavaValues::problemOf),
        row("char", ALL, ScalarKinds.CHAR, random::aChar, JavaValues::problemOf),
        row("string", ALL, ScalarKinds.STRING, random::aString, JavaValues::problemOf),
        row("id", ALL, ScalarKinds.ID, random::anId, value -> null),
        row("URI", ALL, ScalarKinds.LINK, random::aUri, JavaValues::problemOf),
        row("instant", ALL, ScalarKinds.INSTANT, random::anInstant, JavaValues::problemOf),
        row(
            "time with offset",
            ALL,
            ScalarKinds.OFFSET_DATE_TIME,
            random::anOffsetDateTime,
            JavaValues::problemOf),
        row(
            "time with or without offset",
            EXACT,
            ScalarKinds.OFFSET_DATE_TIME_OR_NAIVE,
            random::anOffsetDateTime,
            JavaValues::problemOf),
        row(
            "time without offset",
            ALL,
            ScalarKinds.LOCAL_DATE_TIME,
            random::aLocalDateTime,
            JavaValues::problemOf),
        row("date", ALL, ScalarKinds.LOCAL_DATE, random::aLocalDate, JavaValues::problemOf),
        row("time of day", ALL, ScalarKinds.LOCAL_TIME, random::aLocalTime, value -> null),
        row("duration", ALL, ScalarKinds.DURATION, random::aDuration, JavaValues::problemOf),
        row("period", ALL, ScalarKinds.PERIOD, random::aPeriod, value -> null),
        row("year", ALL, ScalarKinds.YEAR, random::aYear, JavaValues::problemOf),
        row("month", ALL, ScalarKinds.YEAR_MONTH, random::aYearMonth, JavaValues::problemOf),
        row("bytes", ALL, ScalarKinds.BYTES, random::bytes, value -> null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  <T> void findsAProblemOrElseEveryEngineReadsWhatItWrites(
      String name,
      List<ScalarEngine> engines,
      ScalarKind<T> kind,
      Supplier<T> values,
      Function<T, Problem> judge) {
    int withoutProblem = 0;
    for (int round = 0; round < ROUNDS; round++) {
      T value = values.get();
      if (judge.apply(value) == null) {
        ScalarEngine engine = engines.get(withoutProblem++ % engines.size());
        String json = engine.toJson(kind, value);

        assertThat(engine.fromJson(kind, json))
            .as("%s of %s", engine, json)
            .satisfies(
                verdict -> {
                  assertThat(verdict.code()).isEqualTo("ok");
                  assertThat(verdict.value()).isEqualTo(value);
                });
      }
    }
    assertThat(withoutProblem).isGreaterThan(FEWEST_WITHOUT_PROBLEM);
  }

  static Stream<Arguments> verdicts() {
    return Stream.of(
        arguments(JavaValues.problemOf("a\ud83d\ude00"), null),
        arguments(JavaValues.problemOf("a\ud83d"), "string_unicode"),
        arguments(JavaValues.problemOf("\ude00\ud83d"), "string_unicode"),
        arguments(JavaValues.problemOf('\uffff'), null),
        arguments(JavaValues.problemOf('\ud800'), "string_unicode"),
        arguments(JavaValues.problemOf(Character.valueOf('\udfff')), "string_unicode"),
        arguments(JavaValues.problemOf(Float.MAX_VALUE), null),
        arguments(JavaValues.problemOf(Float.NaN), "finite_number"),
        arguments(JavaValues.problemOf(Float.valueOf(1f / 0)), "finite_number"),
        arguments(JavaValues.problemOf(-0.0), null),
        arguments(JavaValues.problemOf(Double.NaN), "finite_number"),
        arguments(JavaValues.problemOf(Double.valueOf(-1.0 / 0)), "finite_number"),
        arguments(JavaValues.problemOf(new BigInteger("9".repeat(1_000))), null),
        arguments(JavaValues.problemOf(new BigInteger("1" + "0".repeat(1_000))), SIZE),
        arguments(JavaValues.problemOf(new BigInteger("-" + "9".repeat(999))), null),
        arguments(JavaValues.problemOf(new BigInteger("-" + "9".repeat(1_000))), SIZE),
        arguments(JavaValues.problemOf(BigInteger.ONE.shiftLeft(1 << 24)), SIZE),
        arguments(JavaValues.problemOf(new BigDecimal("1e10000")), null),
        arguments(JavaValues.problemOf(new BigDecimal("1e10001")), "decimal_parsing"),
        arguments(JavaValues.problemOf(new BigDecimal("1e-10000")), null),
        arguments(JavaValues.problemOf(new BigDecimal("0e-10001")), "decimal_parsing"),
        arguments(JavaValues.problemOf(new BigDecimal("1e2147483647")), "decimal_parsing"),
        arguments(JavaValues.problemOf(BigDecimal.valueOf(1, Integer.MIN_VALUE)), DECIMAL),
        arguments(JavaValues.problemOf(BigDecimal.valueOf(1, Integer.MAX_VALUE)), DECIMAL),
        arguments(JavaValues.problemOf(new BigDecimal("0." + "1".repeat(998))), null),
        arguments(JavaValues.problemOf(new BigDecimal("0." + "1".repeat(999))), DECIMAL),
        arguments(JavaValues.problemOf(new BigDecimal(BigInteger.ONE.shiftLeft(1 << 24))), DECIMAL),
        arguments(JavaValues.problemOf(URI.create("a/b?c#d")), null),
        arguments(JavaValues.problemOf(URI.create("")), null),
        arguments(JavaValues.problemOf(URI.create("http://h/\ud83d")), "string_unicode"),
        arguments(JavaValues.problemOf(FIRST), null),
        arguments(JavaValues.problemOf(FIRST.minusNanos(1)), "datetime_parsing"),
        arguments(JavaValues.problemOf(LAST), null),
        arguments(JavaValues.problemOf(LAST.plusNanos(1)), "datetime_parsing"),
        arguments(JavaValues.problemOf(NOON.withYear(1)), null),
        arguments(JavaValues.problemOf(NOON.withYear(0)), "datetime_parsing"),
        arguments(JavaValues.problemOf(LocalDateTime.MAX), "datetime_parsing"),
        arguments(JavaValues.problemOf(NOON.withYear(1).atOffset(ZoneOffset.MAX)), null),
        arguments(JavaValues.problemOf(NOON.withYear(9999).atOffset(ZoneOffset.MIN)), null),
        arguments(JavaValues.problemOf(OffsetDateTime.MIN), "datetime_parsing"),
        arguments(
            JavaValues.problemOf(NOON.atOffset(ZoneOffset.ofHoursMinutesSeconds(1, 0, 1))),
            "datetime_parsing"),
        arguments(JavaValues.problemOf(LocalDate.of(9999, 12, 31)), null),
        arguments(JavaValues.problemOf(LocalDate.of(10_000, 1, 1)), "date_parsing"),
        arguments(JavaValues.problemOf(LocalDate.MIN), "date_parsing"),
        arguments(JavaValues.problemOf(YearMonth.of(1, 1)), null),
        arguments(JavaValues.problemOf(YearMonth.of(0, 12)), "date_parsing"),
        arguments(JavaValues.problemOf(Year.of(9999)), null),
        arguments(JavaValues.problemOf(Year.of(10_000)), "less_than_equal"),
        arguments(JavaValues.problemOf(Year.of(0)), "greater_than_equal"),
        arguments(JavaValues.problemOf(Duration.ofDays(1_000_000_000).minusNanos(1)), null),
        arguments(JavaValues.problemOf(Duration.ofDays(1_000_000_000)), "time_delta_parsing"),
        arguments(JavaValues.problemOf(Duration.ofDays(-999_999_999)), null),
        arguments(
            JavaValues.problemOf(Duration.ofDays(-999_999_999).minusNanos(1)),
            "time_delta_parsing"),
        arguments(JavaValues.problemOf(Duration.ofSeconds(Long.MIN_VALUE)), "time_delta_parsing"));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void tellsWhatJsonCannotCarry(Problem problem, String code) {
    assertThat(problem == null ? null : problem.code()).isEqualTo(code);
  }

  @Test
  void findsNoProblemInNull() {
    assertThat(JavaValues.problemOf((String) null)).isNull();
    assertThat(JavaValues.problemOf((Character) null)).isNull();
    assertThat(JavaValues.problemOf((Float) null)).isNull();
    assertThat(JavaValues.problemOf((Double) null)).isNull();
    assertThat(JavaValues.problemOf((BigInteger) null)).isNull();
    assertThat(JavaValues.problemOf((BigDecimal) null)).isNull();
    assertThat(JavaValues.problemOf((URI) null)).isNull();
    assertThat(JavaValues.problemOf((Instant) null)).isNull();
    assertThat(JavaValues.problemOf((OffsetDateTime) null)).isNull();
    assertThat(JavaValues.problemOf((LocalDateTime) null)).isNull();
    assertThat(JavaValues.problemOf((LocalDate) null)).isNull();
    assertThat(JavaValues.problemOf((YearMonth) null)).isNull();
    assertThat(JavaValues.problemOf((Year) null)).isNull();
    assertThat(JavaValues.problemOf((Duration) null)).isNull();
  }
}
