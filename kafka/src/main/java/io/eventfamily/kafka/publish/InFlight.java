package io.eventfamily.kafka.publish;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many events be on their way at once. Who comes when there is no room waits for some,
 * but not for ever.
 *
 * <p>Room is made on the thread of the producer that hears the brokers' answers. That thread must
 * not wait for itself.
 */
final class InFlight {

  private final int most;
  private final Duration longest;
  private final Semaphore room;
  private volatile @Nullable Thread answering;

  InFlight(int most, Duration longest) {
    this.most = most;
    this.longest = longest;
    this.room = new Semaphore(most);
  }

  /**
   * Takes room for one event.
   *
   * @return why there is none; null where there is
   */
  @Nullable String take() {
    if (room.tryAcquire()) {
      return null;
    }
    if (isAnswering()) {
      return most + " events are on their way, and the thread that must hear of them cannot wait.";
    }
    try {
      return room.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)
          ? null
          : most + " events are on their way, and none of them arrived within " + longest + ".";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted while " + most + " events are on their way.";
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
    if (!current.equals(taker)) {
      answering = current;
    }
    room.release();
  }

  int count() {
    return most - room.availablePermits();
  }
}
