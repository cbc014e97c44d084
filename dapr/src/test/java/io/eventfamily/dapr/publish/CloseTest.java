package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.eventfamily.dapr.TaskEvent;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CloseTest {

  private final CollectingSink sink = new CollectingSink();
  private final CountDownLatch never = new CountDownLatch(1);

  private ScriptedSidecar.Answer hang() {
    return ScriptedSidecar.after(never, ScriptedSidecar.drop());
  }

  @Test
  void leavesNoThread() throws Exception {
    Set<Thread> before = Threads.all();
    List<DaprEventPublisher<TaskEvent>> closed = new ArrayList<>();
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request ->
                request.number() % 2 == 0
                    ? ScriptedSidecar.error(500, "E")
                    : ScriptedSidecar.noContent())) {
      for (int round = 0; round < 3; round++) {
        try (DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).bulk(BulkApi.NONE).deadLetters(sink).build()) {
          Tasks.publishAll(publisher, Tasks.created(50));
          closed.add(publisher);
        }
        assertThat(Threads.ofPublishersEnd(before)).isTrue();
      }
    }
    assertThat(Threads.ofClientsEnd(before)).isTrue();
    assertThat(closed).hasSize(3);
  }

  @Test
  void waitsForWhatIsUnderWay() throws Exception {
    CountDownLatch asked = new CountDownLatch(10);
    CountDownLatch release = new CountDownLatch(1);
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request -> {
              asked.countDown();
              return ScriptedSidecar.after(release, ScriptedSidecar.noContent());
            })) {
      DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar).bulk(BulkApi.NONE).deadLetters(sink).build();
      CompletableFuture<List<PublishResult<TaskEvent>>> results =
          publisher.publishAll(Tasks.created(10));
      assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(publisher::close);
      awaitClosed(publisher);
      release.countDown();
      closing.get(60, TimeUnit.SECONDS);
      assertThat(results).isDone();
      assertThat(results.join()).allMatch(PublishResult.Published.class::isInstance);
    }
  }

  private static void awaitClosed(DaprEventPublisher<TaskEvent> publisher) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!(catchThrowable(() -> publisher.publishAll(List.of()))
        instanceof IllegalStateException)) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void makesADeadLetterOfWhatIsNotAnsweredInTime() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(hang())) {
      DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar)
              .bulk(BulkApi.NONE)
              .maxInFlight(4)
              .closeTimeout(Duration.ofSeconds(2))
              .deadLetters(sink)
              .build();
      CompletableFuture<List<PublishResult<TaskEvent>>> all =
          publisher.publishAll(Tasks.created(20));
      CompletableFuture<?> one = publisher.publish(Tasks.created("one"));
      publisher.close();
      assertThat(all).isDone();
      assertThat(all.join()).allMatch(PublishResult.DeadLettered.class::isInstance);
      assertThat(one).isCompletedExceptionally();
      assertThat(sink.letters())
          .hasSize(21)
          .allSatisfy(letter -> assertThat(letter.reason()).contains("publisher was closed"));
      never.countDown();
    }
  }

  @Test
  void doesNotWaitForTheNextAttempt() {
    RetryOptions slow =
        Tasks.FAST
            .withWaits(Duration.ofHours(1), Duration.ofHours(1))
            .withOverall(Duration.ofDays(1));
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(503, ""))) {
      DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar)
              .retries(slow)
              .closeTimeout(Duration.ofSeconds(2))
              .deadLetters(sink)
              .build();
      CompletableFuture<List<PublishResult<TaskEvent>>> results =
          publisher.publishAll(Tasks.created(5));
      publisher.close();
      assertThat(results).isDone();
      assertThat(results.join()).allMatch(PublishResult.DeadLettered.class::isInstance);
    }
  }

  @Test
  void doesNotWaitForASinkForEver() {
    DeadLetterSink hanging =
        letter -> {
          boolean isReleased = false;
          while (!isReleased) {
            try {
              isReleased = never.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
              // A sink that no interrupt ends.
              continue;
            }
          }
        };
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(404, "E"))) {
      DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar)
              .bulk(BulkApi.NONE)
              .closeTimeout(Duration.ofMillis(100))
              .deadLetters(hanging)
              .build();
      CompletableFuture<List<PublishResult<TaskEvent>>> results =
          publisher.publishAll(Tasks.created(20));
      publisher.close();
      assertThat(results).isDone();
      assertThat(results.join()).allMatch(PublishResult.Lost.class::isInstance);
    } finally {
      never.countDown();
    }
  }

  @Test
  void endsTheWaitingWhenInterrupted() {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(hang())) {
      DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar).closeTimeout(Duration.ofHours(1)).build();
      CompletableFuture<?> result = publisher.publish(Tasks.created("one"));
      Thread.currentThread().interrupt();
      publisher.close();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(result).failsWithin(Duration.ofSeconds(60));
      never.countDown();
    }
  }

  @Test
  void refusesEventsAfterwards() {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build();
      publisher.close();
      publisher.close();
      assertThatThrownBy(() -> publisher.publish(Tasks.created("late")))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> publisher.publishAll(Tasks.created(2)))
          .isInstanceOf(IllegalStateException.class);
      assertThat(sidecar.requests()).isEmpty();
    }
  }

  @Test
  void leavesASharedClientOpen() throws Exception {
    HttpClient shared = HttpClient.newHttpClient();
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      for (int round = 0; round < 2; round++) {
        try (DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).httpClient(shared).build()) {
          publisher.publish(Tasks.created("one")).get(60, TimeUnit.SECONDS);
        }
      }
      assertThat(sidecar.connections()).isEqualTo(1);
    }
  }

  @Test
  void forgetsAnEventWhoseFutureIsCancelled() throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request -> request.number() == 1 ? hang() : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar)
                .maxInFlight(1)
                .requestTimeout(Duration.ofHours(1))
                .deadLetters(sink)
                .build()) {
      CompletableFuture<?> first = publisher.publish(Tasks.created("first"));
      CompletableFuture<?> second = publisher.publish(Tasks.created("second"));
      CompletableFuture<?> third = publisher.publish(Tasks.created("third"));
      sidecar.awaitRequests(1);
      second.cancel(true);
      first.cancel(true);
      // Only where the cancelled request has made room.
      third.get(60, TimeUnit.SECONDS);
      assertThat(sidecar.requests()).hasSize(2);
      never.countDown();
    }
    assertThat(sink.letters()).isEmpty();
  }

  @Test
  void forgetsTheEventsOfAListWhoseFutureIsCancelled() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(hang())) {
      DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar)
              .bulk(BulkApi.NONE)
              .maxInFlight(2)
              .requestTimeout(Duration.ofHours(1))
              .closeTimeout(Duration.ofHours(1))
              .deadLetters(sink)
              .build();
      CompletableFuture<?> results = publisher.publishAll(Tasks.created(1_000));
      sidecar.awaitRequests(2);
      results.cancel(true);
      publisher.close();
      assertThat(sidecar.requests()).hasSize(2);
      never.countDown();
    }
    assertThat(sink.letters()).isEmpty();
  }
}
