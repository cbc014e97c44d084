package io.eventfamily.benchmark.kafka;

import java.lang.management.ManagementFactory;

/** When something began to be measured. */
record Clock(long time, long cpu) {

  /**
   * What one event costs.
   *
   * @param time nanoseconds by the clock
   * @param cpu nanoseconds of a processor, of the client's process
   */
  record Cost(double time, double cpu) {}

  static Clock start() {
    return new Clock(System.nanoTime(), processTime());
  }

  /** What each of so many events has cost since then. */
  Cost cost(int events) {
    return new Cost(
        (System.nanoTime() - time) / (double) events, (processTime() - cpu) / (double) events);
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
