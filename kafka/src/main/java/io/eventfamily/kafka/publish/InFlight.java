package io.eventfamily.kafka.publish;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many events be on their way at once. Who comes when there is no room waits for some,
 * but not for ever.
 *
 * <p>Those who wait are woken when there is room for many, not for each single event: to wake a
 * thread takes longer than to send an event. Who comes meanwhile waits with them. But where a
 * broker is gone, much may be on its way for long, so after a short time any room is good enough.
 *
 * <p>Room is made on the thread of the producer that hears the brokers' answers. That thread must
 * not wait for itself.
 */
final class InFlight {

  /** The part of the room that must be free before anybody is woken. */
  private static final int PART = 8;

  /** After how long those who wait look for any room. */
  private static final Duration PATIENCE = Duration.ofMillis(10);

  /** More than a cache line, in numbers of 64 bits. */
  private static final int LINE = 16;

  private static final int TAKEN = LINE;
  private static final int GIVEN_BACK = 2 * LINE;

  private final int most;
  private final int few;
  private final Duration longest;
  private final Duration patience;

  /** Far from each other, as two processors that write into one cache line wait for each other. */
  private final AtomicLongArray counters = new AtomicLongArray(3 * LINE);

  /** How many were given back when somebody last looked; the number itself is another thread's. */
  private volatile long seen;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();

  private final AtomicInteger waiting = new AtomicInteger();

  private volatile @Nullable Thread answering;

  InFlight(int most, Duration longest) {
    this(most, longest, PATIENCE);
  }

  /**
   * @param longest how long anybody waits at most
   * @param patience after how long those who wait look for any room
   */
  InFlight(int most, Duration longest, Duration patience) {
    this.most = most;
    this.few = most - Math.max(1, most / PART);
    this.longest = longest;
    this.patience = patience;
  }

  /**
   * Takes room for one event.
   *
   * @return why there is none; null where there is
   */
  @Nullable String take() {
    if (waiting.get() == 0 && tryTake()) {
      return null;
    }
    if (isAnswering()) {
      return tryTake()
          ? null
          : most + " events are on their way, and the thread that must hear of them cannot wait.";
    }
    try {
      return await()
          ? null
          : most + " events are on their way, and none of them arrived within " + longest + ".";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted while " + most + " events are on their way.";
    }
  }

  private boolean tryTake() {
    long taken = counters.get(TAKEN);
    while (hasRoom(taken)) {
      if (counters.compareAndSet(TAKEN, taken, taken + 1)) {
        return true;
      }
      taken = counters.get(TAKEN);
    }
    return false;
  }

  private boolean hasRoom(long taken) {
    if (taken - seen >= most) {
      seen = counters.get(GIVEN_BACK);
    }
    return taken - seen < most;
  }

  private boolean await() throws InterruptedException {
    lock.lockInterruptibly();
    waiting.incrementAndGet();
    try {
      long left = longest.toNanos();
      boolean taken = count() <= few && tryTake();
      while (!taken && left > 0) {
        long wait = Math.min(left, patience.toNanos());
        left -= wait - room.awaitNanos(wait);
        taken = tryTake();
      }
      return taken;
    } finally {
      waiting.decrementAndGet();
      lock.unlock();
    }
  }

  /** Whether this is the thread that hears the answers, and so must not wait for any. */
  boolean isAnswering() {
    return Thread.currentThread().equals(answering);
  }

  /**
   * Gives room back.
   *
   * @param taker the thread that took it; where it is another one now, that is the producer's
   */
  void giveBack(Thread taker) {
    Thread current = Thread.currentThread();
    if (!current.equals(taker) && !current.equals(answering)) {
      answering = current;
    }
    counters.incrementAndGet(GIVEN_BACK);
    // Whoever waits has said so before looking at the numbers.
    if (waiting.get() > 0 && count() <= few) {
      lock.lock();
      try {
        room.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  int count() {
    // In this order, so that nothing is given back in it before it was taken.
    long givenBack = counters.get(GIVEN_BACK);
    return (int) (counters.get(TAKEN) - givenBack);
  }
}
