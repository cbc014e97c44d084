package io.eventfamily.benchmark;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long a measurement takes. */
enum Effort {
  /** All tables in a few minutes. */
  QUICK(1, 2, 200),
  /** All tables in about twenty minutes. */
  FULL(5, 5, 500);

  private final int warmups;
  private final int measurements;
  private final long milliseconds;

  Effort(int warmups, int measurements, long milliseconds) {
    this.warmups = warmups;
    this.measurements = measurements;
    this.milliseconds = milliseconds;
  }

  void applyTo(ChainedOptionsBuilder options) {
    options
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(milliseconds))
        .measurementIterations(measurements)
        .measurementTime(TimeValue.milliseconds(milliseconds));
  }
}
