package io.eventfamily.reliability;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is said of events that are seen more than once. */
enum Duplicates {
  /** There are none. */
  NONE(Pattern.compile("0")),

  /** There are some. How many is the figure of one run. */
  AT_LEAST_ONCE(Pattern.compile("yes, at least once: [1-9][0-9,]* in this run")),

  /** There may be some, as the fault hits it. How many is the figure of one run. */
  POSSIBLE(Pattern.compile("possible, at least once: [0-9,]+ in this run"));

  private final Pattern cell;

  Duplicates(Pattern cell) {
    this.cell = cell;
  }

  boolean allows(int count) {
    return this == POSSIBLE || (this == AT_LEAST_ONCE) == (count > 0);
  }

  /** What the page says of so many. */
  String cell(int count) {
    return switch (this) {
      case NONE -> Integer.toString(count);
      case AT_LEAST_ONCE -> figure("yes, at least once: %,d in this run", count);
      case POSSIBLE -> figure("possible, at least once: %,d in this run", count);
    };
  }

  private static String figure(String text, int count) {
    return String.format(Locale.ROOT, text, count);
  }

  /** Whether the page says this, with whatever figure. */
  boolean isSaidBy(String cell) {
    return this.cell.matcher(cell).matches();
  }
}
