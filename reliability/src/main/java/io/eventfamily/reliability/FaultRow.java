package io.eventfamily.reliability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row of the table: a fault, and what a test has counted.
 *
 * @param cells as the page has them
 */
record FaultRow(List<String> cells) {

  /** That of the faults; rows that belong to none come last. */
  static final Comparator<FaultRow> IN_ORDER = Comparator.comparingInt(FaultRow::place);

  private static final int CELLS = 7;
  private static final int ACKNOWLEDGED = 2;
  private static final int DUPLICATED = 5;

  /** Behind a figure that is another one in the next run. */
  private static final String IN_THIS_RUN = " in this run";

  private static final Pattern SOME = Pattern.compile("[1-9][0-9,]*" + IN_THIS_RUN);

  static FaultRow of(Fault fault, Tally tally) {
    return new FaultRow(
        List.of(
            fault.text(),
            figure(tally.events()),
            figure(tally.acknowledged()) + (fault.isAcknowledged() ? "" : IN_THIS_RUN),
            figure(tally.lost()),
            figure(tally.outOfOrder()),
            fault.duplicates().cell(tally.duplicated()),
            fault.remark()));
  }

  private static String figure(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /**
   * Reads a line of the page.
   *
   * @throws AssertionError where it is no such row
   */
  static FaultRow parse(String line) {
    // Nothing stands before the first bar and behind the last one.
    String[] parts = line.split("\\|", -1);
    if (parts.length != CELLS + 2) {
      throw new AssertionError("This is no row of the table of faults: " + line);
    }
    return new FaultRow(Arrays.stream(parts).skip(1).limit(CELLS).map(String::strip).toList());
  }

  String text() {
    return "| " + String.join(" | ", cells) + " |";
  }

  boolean isOf(Fault fault) {
    return cells.get(0).equals(fault.text());
  }

  private int place() {
    List<Fault> faults = List.of(Fault.values());
    for (int place = 0; place < faults.size(); place++) {
      if (isOf(faults.get(place))) {
        return place;
      }
    }
    return faults.size();
  }

  /** Whether it says what the test has counted, apart from figures that differ with each run. */
  boolean says(Fault fault, Tally tally) {
    List<String> counted = of(fault, tally).cells();
    for (int index = 0; index < CELLS; index++) {
      String cell = cells.get(index);
      boolean same = cell.equals(counted.get(index));
      if (index == ACKNOWLEDGED && !fault.isAcknowledged()) {
        same = SOME.matcher(cell).matches();
      } else if (index == DUPLICATED) {
        same = fault.duplicates().isSaidBy(cell);
      }
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
