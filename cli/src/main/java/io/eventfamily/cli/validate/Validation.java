package io.eventfamily.cli.validate;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.Printable;
import io.eventfamily.cli.console.TextTable;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.cli.source.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Judges all lines of an input, and tells what is wrong with them as it goes. */
public final class Validation {

  private static final int MOST_TYPES = 20;
  private static final int LONGEST_TYPE = 100;

  private final CommandConsole console;
  private final List<FoundSchema> found;
  private final EventValidator validator;
  private final Settings settings;
  private final Map<String, Long> unknownTypes = new TreeMap<>();
  private long events;
  private long valid;
  private long unknown;
  private long unknownOfOtherTypes;
  private long invalid;

  /**
   * How to judge.
   *
   * @param failUnknown whether an event of an unknown type is a failure
   * @param maxLineBytes how long a line may be
   */
  public record Settings(boolean failUnknown, int maxLineBytes) {}

  /** For one version of each family. */
  public Validation(CommandConsole console, List<FoundSchema> found, Settings settings) {
    this.console = console;
    this.found = List.copyOf(found);
    this.settings = settings;
    this.validator = new EventValidator(found);
  }

  /**
   * Judges an input.
   *
   * @param name of the input, for messages
   * @param size of the input in bytes, where it is known
   * @param clock nanoseconds
   * @return whether nothing is wrong
   */
  public boolean run(InputStream in, String name, OptionalLong size, LongSupplier clock)
      throws IOException {
    LineReader lines = new LineReader(in, settings.maxLineBytes());
    Progress progress = new Progress(console, size, clock);
    try {
      while (!console.isClosed() && lines.next()) {
        if (!lines.isBlank()) {
          judge(lines, name, progress);
        }
        progress.update(lines.bytesRead(), lines.number());
      }
    } finally {
      progress.clear();
    }
    summarise();
    return invalid == 0;
  }

  private void judge(LineReader lines, String name, Progress progress) {
    events++;
    Verdict verdict =
        lines.isTooLong()
            ? new Verdict.Invalid(List.of(tooLong()))
            : validator.judge(lines.line(), lines.length());
    if (verdict instanceof Verdict.Unknown type) {
      count(type.type());
      if (settings.failUnknown()) {
        verdict =
            new Verdict.Invalid(
                List.of(
                    new Violation(
                        "", "is of a type that no family has: " + shortened(type.type()))));
      }
    }
    if (verdict instanceof Verdict.Invalid problem) {
      invalid++;
      progress.clear();
      problem
          .violations()
          .forEach(each -> console.line(name + ":" + lines.number() + ": " + describe(each)));
      console.out().flush(); // before the bar comes again
    } else if (verdict instanceof Verdict.Valid) {
      valid++;
    }
  }

  private Violation tooLong() {
    return new Violation(
        "",
        String.format(
            Locale.ROOT,
            "is longer than %,d bytes, which --max-line allows",
            settings.maxLineBytes()));
  }

  private String describe(Violation violation) {
    return violation.pointer().isEmpty()
        ? violation.message()
        : console.style().bold(Printable.of(violation.pointer())) + ": " + violation.message();
  }

  private void count(String type) {
    unknown++;
    String key = shortened(type);
    if (unknownTypes.containsKey(key) || unknownTypes.size() < MOST_TYPES) {
      unknownTypes.merge(key, 1L, Long::sum);
    } else {
      unknownOfOtherTypes++;
    }
  }

  private static String shortened(String type) {
    return Printable.of(type, LONGEST_TYPE);
  }

  private void summarise() {
    if (invalid > 0) {
      console.line("");
    }
    String summary =
        String.format(
            Locale.ROOT,
            "%,d %s against %s: %,d valid, %,d invalid, %,d of unknown type%s",
            events,
            events == 1 ? "event" : "events",
            Selection.labels(found),
            valid,
            invalid,
            unknown,
            settings.failUnknown() && unknown > 0 ? " among these" : "");
    console.line(invalid == 0 ? console.style().good(summary) : console.style().bad(summary));
    TextTable table = new TextTable();
    unknownTypes.forEach(
        (type, number) -> table.add("  unknown", type, String.format(Locale.ROOT, "%,d", number)));
    if (unknownOfOtherTypes > 0) {
      table.add(
          "  unknown", "(other types)", String.format(Locale.ROOT, "%,d", unknownOfOtherTypes));
    }
    table.lines().forEach(console::line);
  }
}
