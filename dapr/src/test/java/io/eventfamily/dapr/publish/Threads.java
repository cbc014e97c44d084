package io.eventfamily.dapr.publish;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Looks for threads that are left, and waits for conditions. */
final class Threads {

  private Threads() {}

  static Set<Thread> all() {
    return Set.copyOf(Thread.getAllStackTraces().keySet());
  }

  /** Threads of publishers that were not there before. */
  static List<Thread> ofPublishersSince(Set<Thread> before) {
    return since(before, "eventfamily-");
  }

  /** Threads of clients of HTTP that were not there before. */
  static List<Thread> ofClientsSince(Set<Thread> before) {
    return since(before, "HttpClient-");
  }

  private static List<Thread> since(Set<Thread> before, String name) {
    return all().stream()
        .filter(thread -> !before.contains(thread) && thread.getName().startsWith(name))
        .toList();
  }

  static boolean become(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      Thread.sleep(5);
    }
    return true;
  }
}
