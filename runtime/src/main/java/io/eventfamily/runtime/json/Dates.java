package io.eventfamily.runtime.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates, months and times of a day as text, ISO 8601, and the years that all of them can have. */
final class Dates {

  static final int FIRST_YEAR = 1;
  static final int LAST_YEAR = 9999;

  private Dates() {}

  /** Whether a year is one that four digits and Python's {@code date} can hold. */
  static boolean isWritable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Reads {@code yyyy-mm-dd}; null where the text is anything else. */
  static @Nullable LocalDate parse(String text) {
    IsoScanner in = new IsoScanner(text);
    LocalDate date = in.date();
    return in.isDone() && isWritable(date.getYear()) ? date : null;
  }

  /** Reads {@code yyyy-mm}; null where the text is anything else. */
  static @Nullable YearMonth parseMonth(String text) {
    IsoScanner in = new IsoScanner(text);
    int year = in.digits(4);
    in.expect("-");
    int month = in.month();
    return in.isDone() && isWritable(year) ? YearMonth.of(year, month) : null;
  }

  /** Reads {@code hh:mm:ss} with a fraction or without; null where the text is anything else. */
  static @Nullable LocalTime parseTime(String text) {
    IsoScanner in = new IsoScanner(text);
    LocalTime time = in.time();
    return in.isDone() ? time : null;
  }

  static String format(LocalTime time) {
    return IsoFormat.append(new StringBuilder(18), time).toString();
  }
}
