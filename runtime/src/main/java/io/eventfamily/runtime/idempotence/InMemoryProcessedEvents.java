package io.eventfamily.runtime.idempotence;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Remembers processed events in memory: so many of them, and so long.
 *
 * <p>It knows nothing of other processes and forgets all when this one ends. An event that comes
 * again behind a restart, on another instance, or when it was forgotten, is processed again. So it
 * is for actions that may be repeated but should not be, and for tests.
 */
public final class InMemoryProcessedEvents implements ProcessedEvents {

  private final int maxCount;
  private final Duration maxAge;
  private final Duration maxWait;
  private final LongSupplier nanoTime;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition decided = lock.newCondition();

  /** When each was processed, the oldest first. */
  private final Map<Key, Long> processed = new LinkedHashMap<>();

  private final Map<Key, Thread> running = new HashMap<>();

  private InMemoryProcessedEvents(Builder builder, LongSupplier nanoTime) {
    this.maxCount = builder.maxCount;
    this.maxAge = builder.maxAge;
    this.maxWait = builder.maxWait;
    this.nanoTime = nanoTime;
  }

  /** One with the defaults of the builder. */
  public static InMemoryProcessedEvents create() {
    return builder().build();
  }

  /** Begins one with bounds of its own. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public <X extends Exception> boolean processOnce(String consumer, UUID eventId, Action<X> action)
      throws X {
    Key key = new Key(consumer, eventId);
    if (!begin(key)) {
      return false;
    }
    boolean done = false;
    try {
      action.run();
      done = true;
    } finally {
      end(key, done);
    }
    return true;
  }

  /** How many events are remembered. */
  public int size() {
    lock.lock();
    try {
      forgetOld();
      return processed.size();
    } finally {
      lock.unlock();
    }
  }

  /** How many deliveries wait for another one. */
  int waiting() {
    lock.lock();
    try {
      return lock.getWaitQueueLength(decided);
    } finally {
      lock.unlock();
    }
  }

  /** Whether the event is to be processed now, by this thread. */
  private boolean begin(Key key) {
    lock.lock();
    try {
      awaitOthers(key);
      forgetOld();
      if (processed.containsKey(key)) {
        return false;
      }
      running.put(key, Thread.currentThread());
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for who processes the event already. */
  private void awaitOthers(Key key) {
    if (Thread.currentThread().equals(running.get(key))) {
      throw new IllegalStateException(
          "%s is being processed by the same thread, which cannot wait for itself. Do not handle an event within its own handler."
              .formatted(key));
    }
    try {
      long left = maxWait.toNanos();
      while (running.containsKey(key)) {
        if (left <= 0) {
          throw new ProcessedEventsException(
              "Another delivery of %s is still being processed after %s. It must be delivered again."
                  .formatted(key, maxWait),
              null);
        }
        left = decided.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProcessedEventsException(
          "Interrupted while another delivery of %s is being processed. It must be delivered again."
              .formatted(key),
          e);
    }
  }

  private void end(Key key, boolean done) {
    lock.lock();
    try {
      running.remove(key);
      if (done) {
        processed.put(key, nanoTime.getAsLong());
        forgetOld();
      }
      decided.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void forgetOld() {
    long now = nanoTime.getAsLong();
    Iterator<Long> times = processed.values().iterator();
    while (times.hasNext()) {
      boolean old = now - times.next() > maxAge.toNanos();
      if (!old && processed.size() <= maxCount) {
        return;
      }
      times.remove();
    }
  }

  /** Shows nothing of the events. */
  @Override
  public String toString() {
    return "InMemoryProcessedEvents[at most %d, for %s]".formatted(maxCount, maxAge);
  }

  /** An event, as one consumer sees it. */
  private record Key(String consumer, UUID eventId) {

    private Key {
      Objects.requireNonNull(consumer, "consumer");
      Objects.requireNonNull(eventId, "eventId");
    }

    @Override
    public String toString() {
      return "the event " + eventId + " for the consumer " + consumer;
    }
  }

  /** Says how much is remembered. */
  public static final class Builder {

    private static final Duration LONGEST = Duration.ofDays(365);

    private int maxCount = 100_000;
    private Duration maxAge = Duration.ofDays(1);
    private Duration maxWait = Duration.ofSeconds(30);

    private Builder() {}

    /**
     * How many events are remembered; by default 100,000, which takes about 20 MB. The oldest are
     * forgotten.
     *
     * @throws IllegalArgumentException where it is less than 1
     */
    public Builder maxCount(int maxCount) {
      if (maxCount < 1) {
        throw new IllegalArgumentException("maxCount must be 1 or more, but is " + maxCount + ".");
      }
      this.maxCount = maxCount;
      return this;
    }

    /**
     * How long an event is remembered; by default a day.
     *
     * @throws IllegalArgumentException where it is less than 1 ms or more than 365 days
     */
    public Builder maxAge(Duration maxAge) {
      this.maxAge = requireTime("maxAge", maxAge);
      return this;
    }

    /**
     * How long a delivery waits for another one of the same event; by default 30 s.
     *
     * @throws IllegalArgumentException where it is less than 1 ms or more than 365 days
     */
    public Builder maxWait(Duration maxWait) {
      this.maxWait = requireTime("maxWait", maxWait);
      return this;
    }

    /** A store with these bounds. */
    public InMemoryProcessedEvents build() {
      return build(System::nanoTime);
    }

    InMemoryProcessedEvents build(LongSupplier nanoTime) {
      return new InMemoryProcessedEvents(this, nanoTime);
    }

    private static Duration requireTime(String name, Duration time) {
      if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            name + " must be 1 ms to 365 days, but is " + time + ".");
      }
      return time;
    }
  }
}
