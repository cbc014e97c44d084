package io.eventfamily.example;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a task recurs. */
public enum Recurrence {
  DAILY(ChronoUnit.DAYS),
  WEEKLY(ChronoUnit.WEEKS),
  MONTHLY(ChronoUnit.MONTHS);

  private final ChronoUnit unit;

  Recurrence(ChronoUnit unit) {
    this.unit = unit;
  }

  /** The recurrence that an event calls so; empty where there is none. */
  public static Optional<Recurrence> ofPattern(String pattern) {
    return Arrays.stream(values()).filter(r -> r.pattern().equals(pattern)).findFirst();
  }

  /** What events call it. */
  public String pattern() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same time of day, one day, week or month later. */
  public Instant after(Instant due) {
    // An Instant knows no months: their length is a matter of the calendar.
    return due.atOffset(ZoneOffset.UTC).plus(1, unit).toInstant();
  }
}
