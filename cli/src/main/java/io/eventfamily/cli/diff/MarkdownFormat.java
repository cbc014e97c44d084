package io.eventfamily.cli.diff;

import io.eventfamily.cli.console.Printable;
import io.eventfamily.schema.compatibility.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Differences for a changelog: a section a family, and a list a kind of change. */
public final class MarkdownFormat implements DiffFormat {

  private static final Pattern TICKS = Pattern.compile("`+");
  private static final Pattern SYNTAX = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");
  private static final String ARROW = "→";

  @Override
  public String write(List<FamilyDiff> diffs) {
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    diffs.forEach(diff -> text.add(String.join("\n\n", blocks(diff))));
    return text.toString();
  }

  private static List<String> blocks(FamilyDiff diff) {
    List<String> blocks = new ArrayList<>();
    blocks.add("## " + plain(DiffWords.title(diff, ARROW)));
    blocks.add(summary(diff));
    addList("Breaking", diff.breaking(), blocks);
    addList("Breaking what %s does not promise".formatted(diff.level()), diff.tolerated(), blocks);
    List<Change> compatible = new ArrayList<>(diff.harmless(Change.Kind.ADDITION));
    compatible.addAll(diff.harmless(Change.Kind.NONE));
    addList("Compatible", compatible, blocks);
    addList("Documentation", diff.harmless(Change.Kind.DOCUMENTATION), blocks);
    return blocks;
  }

  private static String summary(FamilyDiff diff) {
    String verdict = DiffWords.verdict(diff);
    String sentence = Character.toUpperCase(verdict.charAt(0)) + verdict.substring(1) + ".";
    return (diff.isBroken() ? "**" + sentence + "**" : sentence)
        + DiffWords.step(diff).map(step -> " " + step).orElse("");
  }

  private static void addList(String title, List<Change> changes, List<String> blocks) {
    if (changes.isEmpty()) {
      return;
    }
    StringJoiner list = new StringJoiner("\n");
    for (Change change : changes) {
      String consequence = DiffWords.consequence(change);
      list.add(
          "- **%s**: %s %s %s (%s%s)"
              .formatted(
                  plain(change.site().description()),
                  code(change.older()),
                  ARROW,
                  code(change.newer()),
                  change.rule().id(),
                  consequence.isEmpty() ? "" : ": " + consequence));
    }
    blocks.add("### " + title);
    blocks.add(list.toString());
  }

  /** A text that means nothing in Markdown. */
  private static String plain(String text) {
    return SYNTAX
        .matcher(Printable.of(text))
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }

  /** A text as code: its fence is longer than any run of backticks in it. */
  private static String code(String text) {
    String printable = DiffWords.value(text);
    int longest =
        TICKS.matcher(printable).results().mapToInt(run -> run.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    boolean padded = longest > 0 || printable.isBlank();
    return padded ? fence + " " + printable + " " + fence : fence + printable + fence;
  }
}
