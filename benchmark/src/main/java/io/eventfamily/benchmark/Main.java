package io.eventfamily.benchmark;

import io.eventfamily.benchmark.report.Measurement;
import io.eventfamily.benchmark.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures all peers, and prints tables. */
public final class Main {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Main() {}

  /**
   * Prints progress to the standard error, and at the end the tables to the standard output.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    Options options;
    try {
      options = Options.parse(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println();
      System.err.print(Options.USAGE);
      System.exit(MISUSED);
      return;
    }
    if (options.help()) {
      System.out.print(Options.USAGE);
      return;
    }
    try {
      System.out.print(new Report(measure(options)));
    } catch (RunnerException e) {
      System.err.println("A benchmark fails: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static List<Measurement> measure(Options options) throws RunnerException {
    OutputFormat progress =
        OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
    List<Measurement> measurements = new ArrayList<>();
    for (Trial trial : Trial.values()) {
      if (trial.isAskedFor(options)) {
        measurements.addAll(trial.run(options, progress));
      }
    }
    return measurements;
  }
}
