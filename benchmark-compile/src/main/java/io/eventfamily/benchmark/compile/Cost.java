package io.eventfamily.benchmark.compile;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a compilation took.
 *
 * @param wall from the start of the JVM to its end
 * @param cpu of all threads: the compiler's, and those that compile and collect for it
 * @param heap the most that its heap held, in bytes
 * @param resident the most memory that the JVM had, in bytes; 0 where the system does not say
 */
record Cost(Duration wall, Duration cpu, long heap, long resident) {

  /** The least of each. What disturbs a run only ever adds to it. */
  static Cost least(List<Cost> runs) {
    return new Cost(
        Duration.ofNanos(least(runs, run -> run.wall.toNanos())),
        Duration.ofNanos(least(runs, run -> run.cpu.toNanos())),
        least(runs, Cost::heap),
        least(runs, Cost::resident));
  }

  private static long least(List<Cost> runs, ToLongFunction<Cost> part) {
    return runs.stream().mapToLong(part).min().orElseThrow();
  }
}
