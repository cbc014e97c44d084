package io.eventfamily.dapr.publish;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Looks for threads that are left, and waits for their end. */
final class Threads {

  private static final Duration MOST = Duration.ofSeconds(60);

  /** How long to wait before garbage is collected once more. */
  private static final Duration BETWEEN_COLLECTIONS = Duration.ofMillis(100);

  private Threads() {}

  static Set<Thread> all() {
    return Set.copyOf(Thread.getAllStackTraces().keySet());
  }

  /** Whether the threads of publishers end that were not there before. */
  static boolean ofPublishersEnd(Set<Thread> before) throws InterruptedException {
    return end(since(before, "eventfamily-"), MOST);
  }

  /**
   * Whether the threads of clients of HTTP end that were not there before. On Java 17, one ends
   * when its client is garbage.
   */
  static boolean ofClientsEnd(Set<Thread> before) throws InterruptedException {
    long deadline = System.nanoTime() + MOST.toNanos();
    while (System.nanoTime() - deadline < 0) {
      System.gc();
      if (end(since(before, "HttpClient-"), BETWEEN_COLLECTIONS)) {
        return true;
      }
    }
    return false;
  }

  private static List<Thread> since(Set<Thread> before, String name) {
    return all().stream()
        .filter(thread -> !before.contains(thread) && thread.getName().startsWith(name))
        .toList();
  }

  private static boolean end(List<Thread> threads, Duration bound) throws InterruptedException {
    long deadline = System.nanoTime() + bound.toNanos();
    for (Thread thread : threads) {
      // Not 0, which would be without a bound.
      thread.join(Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
      if (thread.isAlive()) {
        return false;
      }
    }
    return true;
  }
}
