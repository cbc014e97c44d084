package io.eventfamily.benchmark.kafka;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** When each of many events is due, at a steady rate. */
final class Timetable {

  /** About what a thread sleeps at least. */
  private static final long NAP = TimeUnit.MICROSECONDS.toNanos(50);

  private final long interval;
  private volatile long start;

  Timetable(int eventsPerSecond) {
    this.interval = TimeUnit.SECONDS.toNanos(1) / eventsPerSecond;
  }

  void start() {
    start = System.nanoTime();
  }

  /** In the time of {@link System#nanoTime()}. */
  long due(int index) {
    return start + index * interval;
  }

  void await(int index) {
    long due = due(index);
    while (due - System.nanoTime() > 0) {
      LockSupport.parkNanos(NAP);
    }
  }
}
