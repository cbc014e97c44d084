package io.eventfamily.cli.record;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.Printable;
import io.eventfamily.cli.console.Style;
import io.eventfamily.cli.console.TextTable;
import io.eventfamily.cli.record.Judged.Status;
import io.eventfamily.schema.baseline.BaselineFinding;
import io.eventfamily.schema.baseline.BaselineFolder;
import java.util.List;

/** Tells what became of schemas. */
public final class RecordText {

  private final CommandConsole console;
  private final BaselineFolder baseline;
  private final boolean dryRun;

  /**
   * For a baseline.
   *
   * @param dryRun whether nothing is written anyway
   */
  public RecordText(CommandConsole console, BaselineFolder baseline, boolean dryRun) {
    this.console = console;
    this.baseline = baseline;
    this.dryRun = dryRun;
  }

  /** Prints a line for each schema, and what is to be said of it. */
  public void print(List<Judged> judged) {
    boolean refused = judged.stream().anyMatch(each -> each.status() == Status.REFUSED);
    TextTable table = new TextTable();
    for (Judged each : judged) {
      table.add(
          word(each.status(), refused || dryRun),
          Printable.of(each.found().family()),
          each.found().version(),
          note(each.status()));
    }
    List<String> rows = table.lines();
    for (int index = 0; index < judged.size(); index++) {
      Judged each = judged.get(index);
      console.line(emphasised(rows.get(index), each.status()));
      printFindings(each);
    }
    if (refused) {
      console.line("");
      console.line(console.style().bad("Nothing was recorded."));
    }
  }

  private void printFindings(Judged judged) {
    FindingText text =
        new FindingText(
            judged.found(), baseline.decisionsFile(judged.found().family()), console.arrow());
    for (BaselineFinding finding : judged.findings()) {
      console.line("");
      text.lines(finding).forEach(line -> console.line("  " + line));
    }
  }

  private static String word(Status status, boolean held) {
    return switch (status) {
      case RECORDED -> held ? "fits" : "recorded";
      case UNCHANGED -> "unchanged";
      case REFUSED -> "refused";
      case SKIPPED -> "skipped";
    };
  }

  private static String note(Status status) {
    return status == Status.SKIPPED ? "declares no version" : "";
  }

  private String emphasised(String row, Status status) {
    Style style = console.style();
    return switch (status) {
      case RECORDED -> style.good(row);
      case UNCHANGED -> row;
      case REFUSED -> style.bad(row);
      case SKIPPED -> style.notable(row);
    };
  }
}
