package io.eventfamily.runtime.idempotence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eventfamily.runtime.idempotence.ProcessedEvents.Action;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InMemoryProcessedEventsTest {

  private static final UUID EVENT = new UUID(1, 1);

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
  private final AtomicInteger runs = new AtomicInteger();
  private final Action<RuntimeException> run = runs::incrementAndGet;
  private final InMemoryProcessedEvents processed = InMemoryProcessedEvents.create();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void runsAnActionOnceForEachEvent() {
    assertThat(processed.processOnce("a", EVENT, run)).isTrue();
    assertThat(processed.processOnce("a", EVENT, run)).isFalse();
    assertThat(processed.processOnce("a", new UUID(1, 2), run)).isTrue();

    assertThat(runs).hasValue(2);
  }

  @Test
  void keepsConsumersApart() {
    assertThat(processed.processOnce("a", EVENT, run)).isTrue();
    assertThat(processed.processOnce("b", EVENT, run)).isTrue();
  }

  @Test
  void doesNotRememberAnEventWhoseActionThrows() {
    IOException failure = new IOException("no");
    Action<IOException> failing =
        () -> {
          throw failure;
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> processed.processOnce("a", EVENT, failing))
        .isSameAs(failure);

    assertThat(processed.size()).isZero();
    assertThat(processed.processOnce("a", EVENT, run)).isTrue();
  }

  @Test
  void letsASecondDeliveryWaitAndThenBeADuplicate() throws Exception {
    Held first = hold(null);
    Future<Boolean> second = inThread(() -> processed.processOnce("a", EVENT, run));
    awaitWaiting(first);

    assertThat(second).isNotDone();
    first.release();

    assertThat(first.result.get()).isTrue();
    assertThat(second.get()).isFalse();
    assertThat(runs).hasValue(0);
  }

  @Test
  void letsASecondDeliveryRunWhereTheFirstOneFails() throws Exception {
    Held first = hold(new IllegalStateException("no"));
    Future<Boolean> second = inThread(() -> processed.processOnce("a", EVENT, run));
    awaitWaiting(first);

    assertThat(second).isNotDone();
    first.release();

    assertThatExceptionOfType(ExecutionException.class).isThrownBy(first.result::get);
    assertThat(second.get()).isTrue();
    assertThat(runs).hasValue(1);
  }

  @Test
  void doesNotLetOtherEventsWait() throws Exception {
    Held first = hold(null);

    assertThat(processed.processOnce("a", new UUID(1, 2), run)).isTrue();
    assertThat(processed.processOnce("b", EVENT, run)).isTrue();
    first.release();
    assertThat(first.result.get()).isTrue();
  }

  @Test
  void failsASecondDeliveryThatWaitsTooLong() throws Exception {
    InMemoryProcessedEvents impatient =
        InMemoryProcessedEvents.builder().maxWait(Duration.ofMillis(20)).build();
    Held first = hold(impatient, null);

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(() -> impatient.processOnce("a", EVENT, run))
        .withMessage(
            "Another delivery of the event %s for the consumer a is still being processed after PT0.02S. It must be delivered again.",
            EVENT);
    first.release();
    assertThat(first.result.get()).isTrue();
    assertThat(runs).hasValue(0);
  }

  @Test
  void failsASecondDeliveryThatIsInterrupted() throws Exception {
    Held first = hold(null);
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(() -> processed.processOnce("a", EVENT, run))
        .withCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    first.release();
    assertThat(first.result.get()).isTrue();
  }

  @Test
  void refusesAnEventWithinItsOwnHandler() {
    Action<RuntimeException> nested = () -> processed.processOnce("a", EVENT, run);

    assertThatIllegalStateException()
        .isThrownBy(() -> processed.processOnce("a", EVENT, nested))
        .withMessageContaining("cannot wait for itself");
    assertThat(processed.processOnce("a", EVENT, run)).isTrue();
  }

  @Test
  void forgetsTheOldestWhereThereAreTooMany() {
    InMemoryProcessedEvents two = InMemoryProcessedEvents.builder().maxCount(2).build();
    for (int event = 1; event <= 3; event++) {
      two.processOnce("a", new UUID(1, event), run);
    }

    assertThat(two.size()).isEqualTo(2);
    assertThat(two.processOnce("a", new UUID(1, 3), run)).isFalse();
    assertThat(two.processOnce("a", new UUID(1, 2), run)).isFalse();
    assertThat(two.processOnce("a", new UUID(1, 1), run)).isTrue();
  }

  @Test
  void forgetsWhatIsTooOldEvenWhereTheClockOverflows() {
    InMemoryProcessedEvents brief =
        InMemoryProcessedEvents.builder().maxAge(Duration.ofSeconds(10)).build(now::get);
    brief.processOnce("a", EVENT, run);
    now.addAndGet(Duration.ofSeconds(6).toNanos());
    brief.processOnce("a", new UUID(1, 2), run);

    now.addAndGet(Duration.ofSeconds(4).toNanos());
    assertThat(brief.processOnce("a", EVENT, run)).isFalse();
    now.addAndGet(1);
    assertThat(brief.size()).isEqualTo(1);
    assertThat(brief.processOnce("a", EVENT, run)).isTrue();
    assertThat(brief.processOnce("a", new UUID(1, 2), run)).isFalse();
  }

  @Test
  void runsEachOfManyEventsOnceThoughManyThreadsDeliverThem() throws Exception {
    long seed = 7;
    Map<UUID, AtomicInteger> done = new ConcurrentHashMap<>();
    Map<UUID, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    List<Future<Integer>> results = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      Random random = new Random(seed + thread);
      results.add(
          inThread(
              () -> {
                int failures = 0;
                for (int delivery = 0; delivery < 5_000; delivery++) {
                  UUID event = new UUID(2, random.nextInt(500));
                  boolean fails = random.nextInt(5) == 0;
                  try {
                    processed.processOnce(
                        "a",
                        event,
                        () -> {
                          AtomicInteger count =
                              atOnce.computeIfAbsent(event, id -> new AtomicInteger());
                          assertThat(count.incrementAndGet()).isEqualTo(1);
                          count.decrementAndGet();
                          if (fails) {
                            throw new IOException("no");
                          }
                          done.computeIfAbsent(event, id -> new AtomicInteger()).incrementAndGet();
                        });
                  } catch (IOException e) {
                    failures++;
                  }
                }
                return failures;
              }));
    }
    int failures = 0;
    for (Future<Integer> result : results) {
      failures += result.get();
    }

    assertThat(failures).isPositive();
    assertThat(done).hasSize(500);
    assertThat(done.values()).allMatch(count -> count.get() == 1);
    assertThat(processed.size()).isEqualTo(500);
  }

  @Test
  void refusesBoundsThatMakeNoSense() {
    InMemoryProcessedEvents.Builder builder = InMemoryProcessedEvents.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxCount(0))
        .withMessage("maxCount must be 1 or more, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxAge(Duration.ZERO))
        .withMessage("maxAge must be 1 ms to 365 days, but is PT0S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxWait(Duration.ofDays(366)))
        .withMessage("maxWait must be 1 ms to 365 days, but is PT8784H.");
  }

  private <T> Future<T> inThread(Callable<T> call) {
    return threads.submit(call);
  }

  private Held hold(RuntimeException failure) throws Exception {
    return hold(processed, failure);
  }

  /** An event that is being processed until it is released. */
  private Held hold(InMemoryProcessedEvents store, RuntimeException failure) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Future<Boolean> result =
        inThread(
            () ->
                store.processOnce(
                    "a",
                    EVENT,
                    () -> {
                      begun.countDown();
                      released.await();
                      if (failure != null) {
                        throw failure;
                      }
                    }));
    begun.await();
    return new Held(released, result);
  }

  /** Until a second delivery waits. */
  private void awaitWaiting(Held first) {
    while (processed.waiting() == 0) {
      assertThat(first.result).isNotDone();
      Thread.onSpinWait();
    }
  }

  /** A delivery that is being processed. */
  private record Held(CountDownLatch released, Future<Boolean> result) {

    void release() {
      released.countDown();
    }
  }
}
