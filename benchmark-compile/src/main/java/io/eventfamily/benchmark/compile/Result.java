package io.eventfamily.benchmark.compile;

import java.time.Duration;
import java.util.function.Function;

/**
 * What was measured of one tool.
 *
 * @param lines those that were generated
 * @param alone the generated sources, compiled without the processor
 */
record Result(Tool tool, long lines, Cost withProcessor, Cost alone) {

  /** How many times as long the compilation takes with the processor. */
  double ratio(Function<Cost, Duration> time) {
    return (double) time.apply(withProcessor).toNanos() / time.apply(alone).toNanos();
  }

  /** The milliseconds that a generated line costs, the compilation of it included. */
  double millisPerLine() {
    return millis(withProcessor.wall()) / lines;
  }

  /** The milliseconds that a generated line costs more than its compilation. */
  double processorMillisPerLine() {
    return (millis(withProcessor.wall()) - millis(alone.wall())) / lines;
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }
}
