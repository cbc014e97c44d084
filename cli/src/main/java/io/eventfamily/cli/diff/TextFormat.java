package io.eventfamily.cli.diff;

import io.eventfamily.cli.console.Printable;
import io.eventfamily.cli.console.Style;
import io.eventfamily.schema.compatibility.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Differences for a terminal: what breaks the level comes first. */
public final class TextFormat implements DiffFormat {

  private static final String INDENT = " ".repeat(11);

  private final Style style;
  private final String arrow;

  /**
   * A form.
   *
   * @param arrow between before and after
   */
  public TextFormat(Style style, String arrow) {
    this.style = style;
    this.arrow = arrow;
  }

  @Override
  public String write(List<FamilyDiff> diffs) {
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    diffs.forEach(diff -> text.add(String.join("\n", lines(diff))));
    return text.toString();
  }

  private List<String> lines(FamilyDiff diff) {
    List<String> lines = new ArrayList<>();
    String verdict = DiffWords.verdict(diff);
    lines.add(
        style.bold(Printable.of(DiffWords.title(diff, arrow)) + ":")
            + " "
            + (diff.isBroken() ? style.bad(verdict) : style.good(verdict)));
    List<Change> breaking = diff.breaking();
    for (Change change : breaking) {
      add(change, style.bad("breaks"), 6, lines);
    }
    for (Change change : diff.tolerated()) {
      add(change, style.notable("allowed"), 7, lines);
    }
    for (Change.Kind kind :
        List.of(Change.Kind.ADDITION, Change.Kind.NONE, Change.Kind.DOCUMENTATION)) {
      for (Change change : diff.harmless(kind)) {
        add(change, style.good("ok"), 2, lines);
      }
    }
    if (!diff.changes().isEmpty()) {
      lines.add("");
      lines.add(
          DiffWords.count(diff.changes().size(), "change", "changes")
              + (breaking.isEmpty()
                  ? ""
                  : ", of which " + DiffWords.count(breaking.size(), "breaks", "break"))
              + ". "
              + DiffWords.step(diff).orElse(""));
      lines.set(lines.size() - 1, lines.get(lines.size() - 1).strip());
    }
    return lines;
  }

  private void add(Change change, String verdict, int width, List<String> lines) {
    lines.add("");
    lines.add(
        "  "
            + verdict
            + " ".repeat(9 - width)
            + style.bold(Printable.of(change.site().description())));
    lines.add(
        INDENT
            + DiffWords.value(change.older())
            + " "
            + arrow
            + " "
            + DiffWords.value(change.newer()));
    String consequence = DiffWords.consequence(change);
    lines.add(
        INDENT
            + style.faint(change.rule().id() + (consequence.isEmpty() ? "" : ": " + consequence)));
  }
}
