package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Violation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

  private static final long FIRST_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T10:30:00Z,2026-01-15T10:30:00Z",
    "2026-01-15t10:30:00z,2026-01-15T10:30:00Z",
    "2026-01-15 10:30:00Z,2026-01-15T10:30:00Z",
    "2026-01-15T10:30:00.5Z,2026-01-15T10:30:00.500Z",
    "2026-01-15T10:30:00.123456789Z,2026-01-15T10:30:00.123456789Z",
    "2026-01-15T10:30:00.000000000Z,2026-01-15T10:30:00Z",
    "2026-01-15T10:30:00+02:00,2026-01-15T08:30:00Z",
    "2026-01-15T10:30:00-02:00,2026-01-15T12:30:00Z",
    "2026-01-15T10:30:00+0530,2026-01-15T05:00:00Z",
    "2026-01-15T10:30:00\u221205:30,2026-01-15T16:00:00Z",
    "2026-01-15T10:30:00-00:00,2026-01-15T10:30:00Z",
    "2026-01-01T00:00:00+23:59,2025-12-31T00:01:00Z",
    "2024-02-29T23:59:59-00:01,2024-03-01T00:00:59Z",
    "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z,9999-12-31T23:59:59.999999999Z",
    "0001-01-01T01:00:00+01:00,0001-01-01T00:00:00Z",
    "9999-12-31T22:59:59-01:00,9999-12-31T23:59:59Z"
  })
  void readsTimesWithAnOffset(String text, Instant expected) {
    Problems problems = Problems.ofJsonEvent();

    assertThat(Instants.parse(text, false, problems)).isEqualTo(expected);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(Instants.parse(text, true, problems)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T10:30:00,2026-01-15T10:30:00Z",
    "2026-01-15 10:30:00.25,2026-01-15T10:30:00.250Z",
    "0001-01-01T00:00:00,0001-01-01T00:00:00Z"
  })
  void takesATimeWithoutAnOffsetAsUtcWhereThatIsAllowed(String text, Instant expected) {
    Problems problems = Problems.ofJsonEvent();

    assertThat(Instants.parse(text, true, problems)).isEqualTo(expected);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(Instants.parse(text, false, problems)).isNull();
    assertThat(problems.toList())
        .containsExactly(
            new Violation(
                "timezone_aware", "", "must tell its offset from UTC, such as Z or +02:00"));
  }

  // What is here and not in the table of Pydantic's verdicts is where this library is stricter.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1700000000",
        "2026-01-15",
        "2026-01-15T",
        "2026-01-15T10:30Z",
        "2026-01-15T10:30",
        "2026-01-15_10:30:00Z",
        "2026-01-15T10:30:00,5Z",
        "2026-01-15T10:30:00.1234567890Z",
        "2026-01-15T10:30:00.0000000000Z",
        "2026-01-15T10:30:00.99999999999999999999Z",
        "2026-01-15T10:30:00.",
        "2026-01-15T10:30:00.Z",
        "2026-01-15T10:30:60Z",
        "2026-01-15T24:00:00Z",
        "2026-02-29T10:30:00Z",
        "0000-12-31T23:59:59Z",
        "10000-01-01T00:00:00Z",
        // The year is out of bounds in UTC alone.
        "0001-01-01T00:59:59+01:00",
        "9999-12-31T23:00:00-01:00",
        "2026-01-15T10:30:00+24:00",
        "2026-01-15T10:30:00+05",
        "2026-01-15T10:30:00+05:60",
        "2026-01-15T10:30:00 Z",
        "2026-01-15T10:30:00Z ",
        "2026-01-15T10:30:00ZZ",
        "2026-01-15\u000010:30:00Z",
        "\uff12026-01-15T10:30:00Z"
      })
  void rejectsWhatIsNoTimeWhateverIsAllowedWithoutAnOffset(String text) {
    for (boolean naiveIsUtc : List.of(true, false)) {
      Problems problems = Problems.ofJsonEvent();

      assertThat(Instants.parse(text, naiveIsUtc, problems)).isNull();
      assertThat(problems.toList()).containsExactly(Problem.DATETIME_PARSING.at(""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T10:30:00Z,2026-01-15T10:30:00Z",
    "2026-01-15T10:30:00.1Z,2026-01-15T10:30:00.100000Z",
    "2026-01-15T10:30:00.000001Z,2026-01-15T10:30:00.000001Z",
    "2026-01-15T10:30:00.000000001Z,2026-01-15T10:30:00.000000001Z",
    "2026-01-15T10:30:00.120000001Z,2026-01-15T10:30:00.120000001Z",
    "1969-12-31T23:59:59.999999Z,1969-12-31T23:59:59.999999Z",
    "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z",
    "0987-06-05T04:03:02.000100Z,0987-06-05T04:03:02.000100Z"
  })
  void writesNoFractionOrSixDigitsOrNine(Instant instant, String expected) {
    assertThat(Instants.format(instant)).isEqualTo(expected);
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(3);
    int[] units = {1, 1_000, 1_000_000, 1_000_000_000};
    for (int round = 0; round < 20_000; round++) {
      long second = random.nextLong(FIRST_SECOND, LAST_SECOND + 1);
      int unit = units[random.nextInt(units.length)];
      Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * unit);

      Instant read = Instants.parse(Instants.format(instant), false, Problems.ofJsonEvent());

      assertThat(read).isEqualTo(instant);
    }
  }

  @Test
  void readsWhatTheJdkWritesWithAnyOffset() {
    Random random = new Random(4);
    DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSxxx");
    for (int round = 0; round < 10_000; round++) {
      long second = random.nextLong(FIRST_SECOND + 86_400, LAST_SECOND - 86_400);
      Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60) - 18 * 60));
      String text = format.format(OffsetDateTime.ofInstant(instant, offset));

      assertThat(Instants.parse(text, false, Problems.ofJsonEvent())).as(text).isEqualTo(instant);
    }
  }

  @Test
  void canWriteTheYearsOneToNineThousandNineHundredAndNinetyNine() {
    Instant first = Instant.ofEpochSecond(FIRST_SECOND);
    Instant last = Instant.ofEpochSecond(LAST_SECOND, 999_999_999);

    assertThat(Instants.isWritable(first)).isTrue();
    assertThat(Instants.isWritable(first.minusNanos(1))).isFalse();
    assertThat(Instants.isWritable(last)).isTrue();
    assertThat(Instants.isWritable(last.plusNanos(1))).isFalse();
    assertThat(Instants.isWritable(Instant.MIN)).isFalse();
    assertThat(Instants.isWritable(Instant.MAX)).isFalse();
  }
}
