package io.eventfamily.example.spring;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens on other threads. */
final class Await {

  private static final Duration MOST = Duration.ofSeconds(120);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private Await() {}

  static void until(String what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + MOST.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not within " + MOST + ": " + what);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}
