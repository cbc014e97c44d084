package io.eventfamily.benchmark.compile;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Says in Markdown what was measured, and whether that is as good as it should be. */
final class Report {

  /** With the processor, a compilation may take so many times as long. */
  private static final double HIGHEST_RATIO = 1.35;

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  /** A table of all tools, and the targets. */
  static String of(Result ours, Result withJackson, List<Result> peers) {
    Report report = new Report();
    report.addHeader();
    report.addRow(ours);
    report.addRow(withJackson);
    peers.forEach(report::addRow);
    report.add("");
    report.addTargets(ours, peers);
    return report.text.toString();
  }

  /** How the cost grows with the number of types, which is {@code factor} times as large. */
  static String ofGrowth(Result small, Result large, int factor) {
    return format(
        "%,d lines: %.1f s, %.1f s of CPU. %,d lines: %.1f s, %.1f s of CPU.%n"
            + "%d times the types cost %.1f times the time and %.1f times the CPU.%n",
        small.lines(),
        seconds(small.withProcessor().wall()),
        seconds(small.withProcessor().cpu()),
        large.lines(),
        seconds(large.withProcessor().wall()),
        seconds(large.withProcessor().cpu()),
        factor,
        seconds(large.withProcessor().wall()) / seconds(small.withProcessor().wall()),
        seconds(large.withProcessor().cpu()) / seconds(small.withProcessor().cpu()));
  }

  /** What it costs to compare families with recorded versions. */
  static String ofBaseline(Result without, Result with) {
    return format(
        "Without a baseline: %.1f s, %.1f s of CPU. With one: %.1f s, %.1f s of CPU.%n"
            + "That is %.2f times the time and %.2f times the CPU.%n",
        seconds(without.withProcessor().wall()),
        seconds(without.withProcessor().cpu()),
        seconds(with.withProcessor().wall()),
        seconds(with.withProcessor().cpu()),
        seconds(with.withProcessor().wall()) / seconds(without.withProcessor().wall()),
        seconds(with.withProcessor().cpu()) / seconds(without.withProcessor().cpu()));
  }

  private void addHeader() {
    add(
        "| tool | generated lines | with processor, s | javac alone, s | ratio | ms a line"
            + " | of that the processor | CPU with, s | CPU alone, s | CPU ratio"
            + " | heap with, MB | heap alone, MB | resident with, MB | resident alone, MB |");
    add("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  }

  private void addRow(Result result) {
    Cost with = result.withProcessor();
    Cost alone = result.alone();
    add(
        "| %s | %,d | %.1f | %.1f | %.2f | %.4f | %.4f | %.1f | %.1f | %.2f | %d | %d | %d | %d |",
        result.tool().title(),
        result.lines(),
        seconds(with.wall()),
        seconds(alone.wall()),
        result.ratio(Cost::wall),
        result.millisPerLine(),
        result.processorMillisPerLine(),
        seconds(with.cpu()),
        seconds(alone.cpu()),
        result.ratio(Cost::cpu),
        megabytes(with.heap()),
        megabytes(alone.heap()),
        megabytes(with.resident()),
        megabytes(alone.resident()));
  }

  private void addTargets(Result ours, List<Result> peers) {
    addTarget(
        ours.ratio(Cost::wall) <= HIGHEST_RATIO,
        "with the processor at most %.2f times as long as without: %.2f (CPU: %.2f)",
        HIGHEST_RATIO,
        ours.ratio(Cost::wall),
        ours.ratio(Cost::cpu));
    addComparison("ms a line", ours, peers, Result::millisPerLine);
    addComparison("ms a line, the processor's part", ours, peers, Result::processorMillisPerLine);
    addComparison("MB of heap", ours, peers, result -> megabytes(result.withProcessor().heap()));
    addComparison(
        "MB resident", ours, peers, result -> megabytes(result.withProcessor().resident()));
  }

  private void addComparison(
      String what, Result ours, List<Result> peers, ToDoubleFunction<Result> figure) {
    double best = peers.stream().mapToDouble(figure).min().orElseThrow();
    double own = figure.applyAsDouble(ours);
    addTarget(own <= best, "%s: %.4f, best of the others %.4f", what, own, best);
  }

  private void addTarget(boolean held, String what, Object... arguments) {
    add("- " + (held ? "held: " : "missed: ") + what, arguments);
  }

  private void add(String line, Object... arguments) {
    text.append(arguments.length == 0 ? line : format(line, arguments)).append('\n');
  }

  private static String format(String line, Object... arguments) {
    return String.format(Locale.ROOT, line, arguments);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  private static long megabytes(long bytes) {
    return bytes / 1_000_000;
  }
}
