package io.eventfamily.benchmark.report;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.util.List;
import java.util.Optional;

/** All tables, in Markdown. */
public final class Report {

  private static final int MOST_ENGINES = 3;

  private final Measurements measurements;

  /**
   * @param measurements what was measured
   */
  public Report(List<Measurement> measurements) {
    this.measurements = new Measurements(measurements);
  }

  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    report.append(environment());
    for (Sample sample : Sample.values()) {
      append(report, sample.title() + ", byte[]", peers(sample, "Bytes"));
      append(report, sample.title() + ", String", peers(sample, "Text"));
    }
    append(report, "properties in another order, byte[]", shuffled());
    append(report, "nine invalid events in ten, byte[]", invalid());
    append(report, "ours, codec, with other engines of ours in use, byte[]", engines());
    append(report, "figures", Figures.of(measurements));
    return report.toString();
  }

  private static String environment() {
    return "Java %s, %s %s, %d processors\n"
        .formatted(
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }

  private static void append(StringBuilder report, String title, Table table) {
    if (!table.isEmpty()) {
      report.append("\n## ").append(title).append("\n\n").append(table);
    }
  }

  private Table peers(Sample sample, String benchmark) {
    Table table = costs("peer");
    for (Peer peer : Peer.values()) {
      add(
          table,
          peer.title(),
          measurements.of(benchmark + ".write", sample, peer),
          measurements.of(benchmark + ".read", sample, peer));
    }
    return table;
  }

  private Table engines() {
    Table table = costs("sample, engines");
    for (Sample sample : Sample.values()) {
      for (int engines = 1; engines <= MOST_ENGINES; engines++) {
        add(
            table,
            sample.title() + ", " + engines,
            measurements.of("Engines.write", sample, engines),
            measurements.of("Engines.read", sample, engines));
      }
    }
    return table;
  }

  private Table shuffled() {
    Table table = new Table("sample", "read, ns", "read, B");
    for (Sample sample : Sample.values()) {
      add(table, sample.title(), measurements.of("Shuffled.read", sample));
    }
    return table;
  }

  private Table invalid() {
    Table table = new Table("peer", "an event, ns", "an event, B");
    add(table, Peer.OURS.title(), measurements.of("Invalid.ours"));
    add(table, Peer.JACKSON_2.title(), measurements.of("Invalid.jackson2"));
    return table;
  }

  private static Table costs(String what) {
    return new Table(what, "write, ns", "write, B", "read, ns", "read, B");
  }

  private static void add(
      Table table, String what, Optional<Measurement> write, Optional<Measurement> read) {
    if (write.isPresent() || read.isPresent()) {
      table.add(
          what,
          Numbers.time(write),
          Numbers.allocated(write),
          Numbers.time(read),
          Numbers.allocated(read));
    }
  }

  private static void add(Table table, String what, Optional<Measurement> cost) {
    if (cost.isPresent()) {
      table.add(what, Numbers.time(cost), Numbers.allocated(cost));
    }
  }
}
