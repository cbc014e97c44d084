package io.eventfamily.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of faults in docs/reliability.md. A test hands in what it has counted. With {@code
 * -Dgolden.update} that is written into the page; else the page must say the same, but for figures
 * that are those of one run.
 *
 * <p>Tests of several modules write into the one page, one after the other.
 */
public final class FaultReport {

  private static final String HEAD =
      "| fault | events | acknowledged | lost | out of order | duplicated | how, and who removes"
          + " duplicates |";

  private final Path page;
  private final boolean update;

  FaultReport(Path page, boolean update) {
    this.page = page;
    this.update = update;
  }

  /** The page of this project, for the tests of any of its modules. */
  public static FaultReport ofProject() {
    return new FaultReport(
        Path.of("../docs/reliability.md"), System.getProperty("golden.update") != null);
  }

  /**
   * Checks what was counted against what is promised, and the page against both.
   *
   * @throws AssertionError where events were lost or out of order, where there are duplicates or
   *     failures and should be none or the other way round, or where the page says something else
   */
  public synchronized void check(Fault fault, Tally tally) throws IOException {
    if (!isKept(fault, tally)) {
      throw new AssertionError(
          "%s, all acknowledged: %s, duplicates: %s, but there are %s"
              .formatted(fault, fault.isAcknowledged(), fault.duplicates(), tally));
    }
    List<FaultRow> rows = rows();
    if (update) {
      rows.removeIf(row -> row.isOf(fault));
      rows.add(FaultRow.of(fault, tally));
      write(rows);
    }
    FaultRow shown =
        rows.stream()
            .filter(row -> row.isOf(fault))
            .findAny()
            .orElseThrow(() -> new AssertionError(page + " has no row for " + fault + advice()));
    if (!shown.says(fault, tally)) {
      throw new AssertionError(
          "%s says%n%s%nand the test has counted%n%s%s"
              .formatted(page, shown.text(), FaultRow.of(fault, tally).text(), advice()));
    }
  }

  /** Whether everything is as promised. */
  private static boolean isKept(Fault fault, Tally tally) {
    return tally.acknowledged() > 0
        && fault.isAcknowledged() == (tally.acknowledged() == tally.events())
        && tally.lost() == 0
        && tally.outOfOrder() == 0
        && fault.duplicates().allows(tally.duplicated());
  }

  private static String advice() {
    return "\nRun the test with -Dgolden.update, and look at what it has written.";
  }

  /** The rows of the page, all of them. */
  List<FaultRow> rows() throws IOException {
    List<String> lines = Files.readAllLines(page, UTF_8);
    return lines.subList(start(lines), end(lines)).stream()
        .map(FaultRow::parse)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void write(List<FaultRow> rows) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(page, UTF_8));
    List<String> table = lines.subList(start(lines), end(lines));
    table.clear();
    rows.stream().sorted(FaultRow.IN_ORDER).map(FaultRow::text).forEach(table::add);
    Files.write(page, lines, UTF_8);
  }

  /** The first line behind the head of the table. */
  private int start(List<String> lines) {
    int head = lines.indexOf(HEAD);
    if (head < 0) {
      throw new AssertionError(page + " has no table with the head\n" + HEAD);
    }
    return head + 2;
  }

  private int end(List<String> lines) {
    int end = start(lines);
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      end++;
    }
    return end;
  }
}
