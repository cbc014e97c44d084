package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishAllTest {

  @Test
  void sendsNothingForNoEvents() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      assertThat(Tasks.publishAll(publisher, List.of())).isEmpty();
      assertThat(sidecar.requests()).isEmpty();
    }
  }

  @Test
  void sendsASingleEventByTheApiForSingleEvents() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      Tasks.publishAll(publisher, Tasks.created(1));
      assertThat(sidecar.requests()).singleElement().matches(request -> !request.isBulk());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void holdsTheBoundOfRequestsUnderWayAndUsesIt(int bound) throws Exception {
    CountDownLatch full = new CountDownLatch(bound);
    List<TaskEvent> events = Tasks.created(100);
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request -> {
                  full.countDown();
                  return ScriptedSidecar.after(full, ScriptedSidecar.noContent());
                });
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).bulk(BulkApi.NONE).maxInFlight(bound).build()) {
      CompletableFuture<List<PublishResult<TaskEvent>>> all = publisher.publishAll(events);
      List<CompletableFuture<?>> singles = new ArrayList<>();
      for (TaskEvent event : Tasks.created(50)) {
        singles.add(publisher.publish(event));
      }
      assertThat(all.get(60, TimeUnit.SECONDS))
          .allMatch(PublishResult.Published.class::isInstance)
          .extracting(PublishResult::event)
          .isEqualTo(events);
      CompletableFuture.allOf(singles.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
      assertThat(sidecar.mostAtOnce()).isEqualTo(bound);
      assertThat(sidecar.connections()).isLessThanOrEqualTo(bound + 1);
      assertThat(sidecar.requests()).hasSize(150);
    }
  }

  @Test
  void keepsTheOrderOfEventsThatGoOneByOne() throws Exception {
    List<TaskEvent> events = Tasks.created(20);
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request ->
                    request.number() % 3 == 0
                        ? ScriptedSidecar.error(503, "")
                        : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).bulk(BulkApi.NONE).maxInFlight(1).build()) {
      Tasks.publishAll(publisher, events);
      List<TaskEvent> acknowledged = new ArrayList<>();
      for (ScriptedSidecar.Request request : sidecar.requests()) {
        if (request.number() % 3 != 0) {
          events.stream().filter(e -> request.names(e.eventId())).forEach(acknowledged::add);
        }
      }
      assertThat(acknowledged).isEqualTo(events);
    }
  }

  @Test
  void givesEachEventItsOwnResult() throws Exception {
    List<TaskEvent> events = Tasks.created(30);
    CollectingSink sink = new CollectingSink();
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request ->
                    request.names(events.get(7).eventId())
                        ? ScriptedSidecar.error(403, "ERR_PUBSUB_FORBIDDEN")
                        : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).bulk(BulkApi.NONE).deadLetters(sink).build()) {
      List<PublishResult<TaskEvent>> results = Tasks.publishAll(publisher, events);
      assertThat(results).extracting(PublishResult::event).isEqualTo(events);
      assertThat(results.get(7)).isInstanceOf(PublishResult.DeadLettered.class);
      assertThat(results).filteredOn(PublishResult.Published.class::isInstance).hasSize(29);
      assertThat(results.get(7).toString()).doesNotContain("task 7");
    }
  }

  @Test
  void lendsNoThreadThatACallerCouldBlock() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      CompletableFuture<?> last = CompletableFuture.completedFuture(null);
      for (TaskEvent event : Tasks.created(20)) {
        last =
            publisher
                .publish(event)
                .thenApply(result -> publisher.publish(Tasks.created("inner")).join());
      }
      last.get(60, TimeUnit.SECONDS);
    }
  }
}
