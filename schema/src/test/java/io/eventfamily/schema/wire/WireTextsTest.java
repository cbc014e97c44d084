package io.eventfamily.schema.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.ScalarType;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTextsTest {

  @Test
  void areThoseOfCodecs() {
    assertWritten(ScalarType.BOOLEAN, true, "true");
    assertWritten(ScalarType.BYTE, (byte) -1, "-1");
    assertWritten(ScalarType.LONG, Long.MIN_VALUE, "-9223372036854775808");
    assertWritten(ScalarType.CHAR, '"', "\"\\\"\"");
    assertWritten(ScalarType.STRING, "<é\n>", "\"<é\\n>\"");
    assertWritten(
        ScalarType.BIG_INTEGER, new BigInteger("12345678901234567890"), "12345678901234567890");
    assertWritten(ScalarType.BIG_DECIMAL, new BigDecimal("1.10"), "\"1.10\"");
    assertWritten(ScalarType.BIG_DECIMAL_NUMBER, new BigDecimal("1.10"), "1.10");
    assertWritten(
        ScalarType.UUID,
        UUID.fromString("0F8FAD5B-D9CB-469F-A165-70867728950E"),
        "\"0f8fad5b-d9cb-469f-a165-70867728950e\"");
    assertWritten(ScalarType.URI, URI.create("a/b?c"), "\"a/b?c\"");
    assertWritten(ScalarType.DURATION, Duration.ofMinutes(90), "\"PT1H30M\"");
    assertWritten(ScalarType.PERIOD, Period.of(1, 2, 3), "\"P1Y2M3D\"");
    assertWritten(ScalarType.YEAR, Year.of(26), "26");
    assertWritten(ScalarType.YEAR_MONTH, YearMonth.of(26, 1), "\"0026-01\"");
    assertWritten(ScalarType.BYTES, new byte[] {1, 2}, "\"AQI=\"");
  }

  @Test
  void ofTimesHaveSecondsAlwaysAndSixOrNineDigitsOfFraction() {
    assertWritten(
        ScalarType.INSTANT, Instant.parse("0001-01-01T00:00:00Z"), "\"0001-01-01T00:00:00Z\"");
    assertWritten(
        ScalarType.INSTANT,
        Instant.parse("2026-01-15T10:30:00.5Z"),
        "\"2026-01-15T10:30:00.500000Z\"");
    assertWritten(
        ScalarType.OFFSET_DATE_TIME,
        OffsetDateTime.parse("2026-01-15T10:30+05:30"),
        "\"2026-01-15T10:30:00+05:30\"");
    assertWritten(
        ScalarType.LOCAL_DATE_TIME,
        LocalDateTime.parse("2026-01-15T10:30:00.000000001"),
        "\"2026-01-15T10:30:00.000000001\"");
    assertWritten(ScalarType.LOCAL_DATE, LocalDate.parse("0026-01-15"), "\"0026-01-15\"");
    assertWritten(ScalarType.LOCAL_TIME, LocalTime.parse("10:30"), "\"10:30:00\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "-100, -100.0",
    "0.1, 0.1",
    "1e-5, 0.00001",
    "9.5e-6, 9.5e-6",
    "9999999999999998, 9999999999999998.0",
    "1e16, 1e+16",
    "1.5e300, 1.5e+300",
    "2e23, 2e+23",
    "4.9e-324, 5e-324",
    "9007199254740993, 9007199254740992.0",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "9.5367431640625E-7, 9.5367431640625e-7"
  })
  void ofDoublesAreTheShortestThatReadBack(double value, String written) {
    assertWritten(ScalarType.DOUBLE, value, written);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "16777216, 16777216.0", "3.4028235e38, 3.4028235e+38", "1.4e-45, 1e-45"})
  void ofFloatsAreTheShortestThatReadBack(float value, String written) {
    assertWritten(ScalarType.FLOAT, value, written);
  }

  private static void assertWritten(ScalarType type, Object value, String written) {
    assertThat(WireTexts.of(type, value).text()).isEqualTo(written);
  }
}
