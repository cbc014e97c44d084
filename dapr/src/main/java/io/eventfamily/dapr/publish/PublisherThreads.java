package io.eventfamily.dapr.publish;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A publisher's own threads. They are daemons, come as they are needed and go when they are idle.
 *
 * <ul>
 *   <li>Timers: one thread, for timeouts and for waits between attempts.
 *   <li>Callbacks: what follows an answer, and whatever callers hang on the futures that they get.
 *       Callers may block in there, so the pool has no bound that they could use up.
 *   <li>Dead letters: where sinks may block.
 * </ul>
 */
final class PublisherThreads {

  private static final int DEAD_LETTER_THREADS = 8;
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** After the end nothing may be dropped: somebody waits for what a task completes. */
  private static final RejectedExecutionHandler IN_THE_CALLER = (task, pool) -> task.run();

  private final ScheduledThreadPoolExecutor timers;
  private final ThreadPoolExecutor callbacks;
  private final ThreadPoolExecutor deadLetters;

  PublisherThreads() {
    timers = new ScheduledThreadPoolExecutor(1, named("timer"));
    timers.setRemoveOnCancelPolicy(true);
    timers.setKeepAliveTime(1, TimeUnit.SECONDS);
    timers.allowCoreThreadTimeOut(true);
    callbacks =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            named("callback"),
            IN_THE_CALLER);
    deadLetters =
        new ThreadPoolExecutor(
            DEAD_LETTER_THREADS,
            DEAD_LETTER_THREADS,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            named("dead-letter"),
            IN_THE_CALLER);
    deadLetters.allowCoreThreadTimeOut(true);
  }

  ScheduledThreadPoolExecutor timers() {
    return timers;
  }

  Executor callbacks() {
    return callbacks;
  }

  Executor deadLetters() {
    return deadLetters;
  }

  /**
   * Ends all threads, without tasks that have not begun, and waits for them up to a bound. What is
   * left then is blocked in a sink, or in a callback of the caller's.
   *
   * @return whether none is left
   */
  boolean end(Duration bound) throws InterruptedException {
    endAtOnce();
    long end = System.nanoTime() + bound.toNanos();
    boolean hasEnded = true;
    for (ThreadPoolExecutor pool : List.of(timers, deadLetters, callbacks)) {
      hasEnded &= pool.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
    return hasEnded;
  }

  /** The same, without waiting. */
  void endAtOnce() {
    timers.shutdownNow();
    deadLetters.shutdownNow();
    callbacks.shutdown();
  }

  private static ThreadFactory named(String use) {
    return task -> {
      Thread thread = new Thread(task, "eventfamily-dapr-" + use + "-" + NUMBERS.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
