package io.eventfamily.runtime.json;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times as text that keep their offset from UTC, and times without one: ISO 8601, in the form of
 * RFC 3339, section 5.6.
 */
final class DateTimes {

  /** The largest offset that Java has, {@code ±18:00}. */
  private static final int MAX_OFFSET_SECONDS = 18 * 60 * 60;

  private DateTimes() {}

  static boolean isWritable(LocalDateTime time) {
    return Dates.isWritable(time.getYear());
  }

  /** Whether an offset is one of whole minutes, which is all that ISO 8601 can write. */
  static boolean isWritable(ZoneOffset offset) {
    return offset.getTotalSeconds() % 60 == 0;
  }

  static String format(LocalDateTime time) {
    return IsoFormat.append(new StringBuilder(29), time).toString();
  }

  /** Writes a time with its offset, which is {@code Z} where it is zero. */
  static String format(OffsetDateTime time) {
    return IsoFormat.append(new StringBuilder(35), time.toLocalDateTime())
        .append(time.getOffset())
        .toString();
  }

  /**
   * Reads a time without an offset.
   *
   * @param problems told what is wrong, at their cursor
   * @return null where the text was rejected
   */
  static @Nullable LocalDateTime parseLocal(String text, Problems problems) {
    IsoScanner in = new IsoScanner(text);
    LocalDateTime time = in.dateTime();
    if (in.isDone() && isWritable(time)) {
      return time;
    }
    in.offsetSeconds();
    problems.reject(in.isDone() ? Problem.TIMEZONE_NAIVE : Problem.DATETIME_PARSING);
    return null;
  }

  /**
   * Reads a time and keeps its offset. One that is beyond 18 hours is rejected, as Java has none.
   *
   * @param naiveIsUtc whether a time without an offset is taken as UTC, and not rejected
   * @param problems told what is wrong, at their cursor
   * @return null where the text was rejected
   */
  static @Nullable OffsetDateTime parseOffset(String text, boolean naiveIsUtc, Problems problems) {
    IsoScanner in = new IsoScanner(text);
    LocalDateTime time = in.dateTime();
    if (in.isDone() && !naiveIsUtc) {
      problems.reject(Problem.TIMEZONE_AWARE);
      return null;
    }
    int offset = in.isDone() ? 0 : in.offsetSeconds();
    if (!in.isDone() || !isWritable(time) || Math.abs(offset) > MAX_OFFSET_SECONDS) {
      problems.reject(Problem.DATETIME_PARSING);
      return null;
    }
    return time.atOffset(ZoneOffset.ofTotalSeconds(offset));
  }
}
