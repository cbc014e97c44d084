package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in UTC as text, against {@code java.time}. */
class InstantTextTest {

  /** Keeps dates from one test to the next. */
  private static final InstantWriter WRITER = new InstantWriter();

  private static final Pattern LAYOUT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{6})?Z");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private final Random random = new Random(3339);

  @Test
  void writesAndReadsTheDaysOfEachYearAtWhichCountsGoWrong() {
    for (int year = 1; year <= 9999; year++) {
      YearMonth month = YearMonth.of(year, 1 + year % 12);
      assertWritesAndReads(
          LocalDate.of(year, 1, 1),
          YearMonth.of(year, 2).atEndOfMonth(),
          LocalDate.of(year, 3, 1),
          month.atDay(1),
          month.atEndOfMonth(),
          LocalDate.of(year, 12, 31));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 100, 400, 1600, 1899, 1900, 1970, 2000, 2023, 2024, 2100, 9996, 9999})
  void writesAndReadsEachDayOfAYear(int year) {
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      assertWritesAndReads(day);
    }
  }

  /** The texts are those of {@code java.time}. */
  private static void assertWritesAndReads(LocalDate... days) {
    for (LocalDate day : days) {
      // Not on the hour, so that no field is 0.
      Instant instant = Instant.ofEpochSecond(day.toEpochDay() * 86_400 + 37_230);
      String text = day + "T10:20:30Z";
      byte[] json = text.getBytes(ISO_8859_1);

      assertThat(written(instant)).isEqualTo(text);
      assertThat(InstantText.parse(json, 0, json.length)).as("%s", text).isEqualTo(instant);
    }
  }

  @Test
  void writesAndReadsEachSecondOfADay() {
    for (int second = 0; second < 86_400; second++) {
      LocalTime time = LocalTime.ofSecondOfDay(second);
      Instant instant = Instant.ofEpochSecond(1_700_006_400L + second);
      String text = "2023-11-15T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time) + 'Z';
      byte[] json = text.getBytes(ISO_8859_1);

      assertThat(written(instant)).isEqualTo(text);
      assertThat(InstantText.parse(json, 0, json.length)).as("%s", text).isEqualTo(instant);
    }
  }

  @Test
  void writesTimesWithAnyFractionAndReadsThoseOfNoneOrSixDigits() {
    long first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    for (int round = 0; round < 20_000; round++) {
      long second = first + (long) (random.nextDouble() * (last - first + 1));
      int nanos =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1_000_000) * 1_000;
            case 2 -> random.nextInt(1_000);
            default -> random.nextInt(1_000_000_000);
          };
      Instant instant = Instant.ofEpochSecond(second, nanos);
      String text = written(instant);

      assertThat(text).isEqualTo(formatted(instant));
      if (nanos % 1_000 == 0) {
        byte[] json = text.getBytes(ISO_8859_1);
        assertThat(InstantText.parse(json, 0, json.length)).as("%s", text).isEqualTo(instant);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z,9999-12-31T23:59:59.999999999Z",
    "1969-12-31T23:59:59.999999999Z,1969-12-31T23:59:59.999999999Z",
    "1970-01-01T00:00:00.000000001Z,1970-01-01T00:00:00.000000001Z",
    "2026-01-15T10:30:00.1Z,2026-01-15T10:30:00.100000Z",
    "2026-01-15T10:30:00.000001Z,2026-01-15T10:30:00.000001Z",
    "2026-01-15T10:30:00.0000001Z,2026-01-15T10:30:00.000000100Z",
    "2026-01-15T10:30:00.999999Z,2026-01-15T10:30:00.999999Z"
  })
  void writesSixDigitsOfAFractionOrNine(String time, String text) {
    assertThat(written(Instant.parse(time))).isEqualTo(text);
  }

  private static String formatted(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    int nanos = time.getNano();
    String fraction = "";
    if (nanos != 0) {
      fraction = nanos % 1_000 == 0 ? ".%06d".formatted(nanos / 1_000) : ".%09d".formatted(nanos);
    }
    return SECONDS.format(time) + fraction + 'Z';
  }

  private static String written(Instant instant) {
    byte[] buffer = new byte[InstantWriter.ROOM];
    String kept = new String(buffer, 0, WRITER.put(instant, buffer, 0), ISO_8859_1);
    String one = new String(buffer, 0, InstantWriter.putOne(instant, buffer, 0), ISO_8859_1);
    assertThat(one).isEqualTo(kept);
    return kept;
  }

  @Test
  void declinesEachByteAtEachPositionThatIsNotOfTheOneForm() {
    for (String text :
        List.of(
            "2024-02-29T10:20:30Z",
            "2023-12-31T23:59:59.123456Z",
            "1999-10-09T19:09:09.000000Z",
            "0001-01-01T00:00:00Z")) {
      for (int position = 0; position < text.length(); position++) {
        for (int value = 0; value < 256; value++) {
          byte[] bytes = text.getBytes(ISO_8859_1);
          bytes[position] = (byte) value;

          assertParsesAsJavaDoes(bytes);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0001", "1900", "2000", "2023", "2024", "9999"})
  void declinesMonthsAndDaysThatThereAreNot(String year) {
    for (int monthAndDay = 0; monthAndDay < 10_000; monthAndDay++) {
      String digits = Integer.toString(10_000 + monthAndDay);
      String date = year + '-' + digits.substring(1, 3) + '-' + digits.substring(3);

      assertParsesAsJavaDoes((date + "T10:20:30Z").getBytes(ISO_8859_1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%02d:20:30Z", "10:%02d:30Z", "10:20:%02dZ", "10:20:30.0000%02dZ"})
  void declinesHoursMinutesAndSecondsThatThereAreNot(String time) {
    for (int number = 0; number < 100; number++) {
      assertParsesAsJavaDoes(("2024-02-29T" + time.formatted(number)).getBytes(ISO_8859_1));
    }
  }

  private static void assertParsesAsJavaDoes(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);

    assertThat(InstantText.parse(bytes, 0, bytes.length)).as("%s", text).isEqualTo(slow(text));
  }

  private static Instant slow(String text) {
    if (!LAYOUT.matcher(text).matches() || !isDate(text) || !isTime(text)) {
      return null;
    }
    return LocalDateTime.parse(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
  }

  private static boolean isDate(String text) {
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8, 10));
    return year >= 1 && month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
  }

  private static boolean isTime(String text) {
    return Integer.parseInt(text.substring(11, 13)) < 24
        && Integer.parseInt(text.substring(14, 16)) < 60
        && Integer.parseInt(text.substring(17, 19)) < 60;
  }
}
