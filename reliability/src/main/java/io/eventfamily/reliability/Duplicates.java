package io.eventfamily.reliability;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is said of events that are seen more than once. */
enum Duplicates {
  /** There are none. */
  NONE(Pattern.compile("0")),

  /** There are some. How many is the figure of one run. */
  AT_LEAST_ONCE(Pattern.compile("yes, at least once: [1-9][0-9,]* in this run"));

  private final Pattern cell;

  Duplicates(Pattern cell) {
    this.cell = cell;
  }

  boolean allows(int count) {
    return (this == AT_LEAST_ONCE) == (count > 0);
  }

  /** What the page says of so many. */
  String cell(int count) {
    return this == NONE
        ? Integer.toString(count)
        : String.format(Locale.ROOT, "yes, at least once: %,d in this run", count);
  }

  /** Whether the page says this, with whatever figure. */
  boolean isSaidBy(String cell) {
    return this.cell.matcher(cell).matches();
  }
}
