package io.eventfamily.kafka.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InFlightTest {

  private static final Duration LONG = Duration.ofMinutes(2);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** A thread that takes room, and can be seen to wait for it. */
  private final class Taking {

    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final Future<@Nullable String> outcome;

    Taking(InFlight inFlight) {
      outcome =
          threads.submit(
              () -> {
                thread.set(Thread.currentThread());
                return inFlight.take();
              });
    }

    void awaitWaiting() {
      while (Stream.ofNullable(thread.get()).noneMatch(InFlightTest::waits)) {
        assertThat(outcome).isNotDone();
        Thread.onSpinWait();
      }
    }

    @Nullable String outcome() throws Exception {
      return outcome.get(1, TimeUnit.MINUTES);
    }
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static InFlight full(int most) {
    return full(most, LONG);
  }

  private static InFlight full(int most, Duration patience) {
    InFlight inFlight = new InFlight(most, LONG, patience);
    for (int event = 0; event < most; event++) {
      assertThat(inFlight.take()).isNull();
    }
    return inFlight;
  }

  private static void giveBack(InFlight inFlight, int events) {
    for (int event = 0; event < events; event++) {
      inFlight.giveBack(Thread.currentThread());
    }
  }

  @Test
  void wakesThoseWhoWaitWhenThereIsRoomForMany() throws Exception {
    InFlight inFlight = full(80);
    Taking one = new Taking(inFlight);
    Taking other = new Taking(inFlight);
    one.awaitWaiting();
    other.awaitWaiting();

    giveBack(inFlight, 9);
    Taking late = new Taking(inFlight);
    late.awaitWaiting();
    giveBack(inFlight, 1);

    assertThat(one.outcome()).isNull();
    assertThat(other.outcome()).isNull();
    assertThat(late.outcome()).isNull();
    assertThat(inFlight.count()).isEqualTo(80 - 10 + 3);
  }

  /** The others may be on their way to a broker that is gone. */
  @Test
  void givesAnyRoomToThoseWhoHaveWaitedForSome() throws Exception {
    InFlight inFlight = full(80, Duration.ofMillis(1));
    Taking waiting = new Taking(inFlight);
    waiting.awaitWaiting();

    giveBack(inFlight, 1);

    assertThat(waiting.outcome()).isNull();
    assertThat(inFlight.count()).isEqualTo(80);
  }

  @Test
  void wakesOneWhoWaitsForTheOnlyRoom() throws Exception {
    InFlight inFlight = full(1);
    Taking waiting = new Taking(inFlight);
    waiting.awaitWaiting();

    giveBack(inFlight, 1);

    assertThat(waiting.outcome()).isNull();
    assertThat(inFlight.count()).isEqualTo(1);
  }

  /** Of 100 who wait there is room for ten at a time, and each gets its turn. */
  @Test
  void letsEverybodyInAtLast() throws Exception {
    InFlight inFlight = full(80);
    Taking[] all = Stream.generate(() -> new Taking(inFlight)).limit(100).toArray(Taking[]::new);
    for (Taking taking : all) {
      taking.awaitWaiting();
    }

    giveBack(inFlight, 80);
    int answered = 0;
    for (Taking taking : all) {
      while (!taking.outcome.isDone()) {
        if (inFlight.count() > 0) {
          giveBack(inFlight, 1);
          answered++;
        }
      }
      assertThat(taking.outcome()).isNull();
    }

    assertThat(inFlight.count()).isEqualTo(100 - answered);
  }

  @Test
  void saysThatThereWasNoRoomInTime() {
    InFlight inFlight = new InFlight(1, Duration.ofMillis(1));
    assertThat(inFlight.take()).isNull();

    assertThat(inFlight.take())
        .isEqualTo("1 events are on their way, and none of them arrived within PT0.001S.");
    assertThat(inFlight.count()).isEqualTo(1);
  }

  @Test
  void theThreadThatHearsTheAnswersNeverWaits() throws Exception {
    InFlight inFlight = full(2);
    Thread taker = Thread.currentThread();

    threads
        .submit(
            () -> {
              inFlight.giveBack(taker);
              assertThat(inFlight.take()).isNull();
              assertThat(inFlight.take())
                  .isEqualTo(
                      "2 events are on their way, and the thread that must hear of them cannot"
                          + " wait.");
            })
        .get();
  }
}
