package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.runtime.text.ValueText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times in UTC as text, RFC 3339, section 5.6, and the few liberties that Pydantic takes with it.
 */
final class Instants {

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Instants() {}

  /** Whether the year has one to four digits, which is all that RFC 3339 can write. */
  static boolean isWritable(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }

  /** Writes a time that {@link #isWritable}, with {@code Z}. */
  static String format(Instant instant) {
    return new String(ValueText.of(instant), ISO_8859_1);
  }

  /**
   * Reads a time.
   *
   * @param naiveIsUtc whether a time without an offset is taken as UTC, and not rejected
   * @param problems told what is wrong, at their cursor
   * @return null where the text was rejected
   */
  static @Nullable Instant parse(String text, boolean naiveIsUtc, Problems problems) {
    IsoScanner in = new IsoScanner(text);
    LocalDateTime time = in.dateTime();
    if (in.isDone() && !naiveIsUtc) {
      problems.reject(Problem.TIMEZONE_AWARE);
      return null;
    }
    int offset = in.isDone() ? 0 : in.offsetSeconds();
    Instant instant = time.toInstant(ZoneOffset.UTC).minusSeconds(offset);
    if (!in.isDone() || !Dates.isWritable(time.getYear()) || !isWritable(instant)) {
      problems.reject(Problem.DATETIME_PARSING);
      return null;
    }
    return instant;
  }
}
