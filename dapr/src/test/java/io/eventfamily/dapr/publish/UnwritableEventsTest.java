package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eventfamily.dapr.LogCapture;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that their codec fails to write. */
class UnwritableEventsTest {

  private final CollectingSink sink = new CollectingSink();
  private final ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent());
  private final Set<Thread> before = Threads.all();

  private DaprEventPublisher<TaskEvent> publisher(BulkApi api) {
    return DaprEventPublisher.builder(new FailingCodec())
        .sidecar(sidecar.address())
        .pubsub("kafka-pubsub")
        .retries(Tasks.FAST)
        .bulk(api)
        .deadLetters(sink)
        .build();
  }

  private PublishException failure(TaskEvent event) {
    try (sidecar;
        DaprEventPublisher<TaskEvent> publisher = publisher(BulkApi.NONE)) {
      ExecutionException failed =
          catchThrowableOfType(
              ExecutionException.class, () -> publisher.publish(event).get(60, TimeUnit.SECONDS));
      assertThat(failed).hasCauseInstanceOf(PublishException.class);
      assertThat(sidecar.requests()).isEmpty();
      return (PublishException) failed.getCause();
    }
  }

  @ParameterizedTest
  @CsvSource({
    FailingCodec.NEVER + ", java.lang.IllegalStateException",
    FailingCodec.OVERFLOW + ", java.lang.StackOverflowError",
    FailingCodec.NO_KEY + ", java.lang.IllegalArgumentException",
  })
  void areLostAndNotSent(String title, String cause) throws Exception {
    TaskEvent event = Tasks.created(title);
    PublishException failed;
    try (LogCapture log = new LogCapture()) {
      failed = failure(event);
      assertThat(log.text()).contains(event.eventId().toString()).doesNotContain("secret");
    }
    assertThat(failed.attempts()).isZero();
    assertThat(failed.isDeadLettered()).isFalse();
    assertThat(failed.reason()).isEqualTo("The event could not be written (" + cause + ").");
    assertThat(failed)
        .hasMessageContaining(event.eventId().toString())
        .hasMessageNotContaining("secret")
        .cause()
        .isInstanceOf(IOException.class)
        .cause()
        .satisfies(e -> assertThat(e.getClass().getName()).isEqualTo(cause));
    assertThat(sink.letters()).isEmpty();
    assertThat(Threads.ofPublishersEnd(before)).isTrue();
  }

  @Test
  void areDeadLettersWhereTheSinkCanHaveThem() {
    TaskEvent event = Tasks.created(FailingCodec.NO_STREAM);
    PublishException failed = failure(event);
    assertThat(failed.isDeadLettered()).isTrue();
    assertThat(failed.reason()).isEqualTo("The event could not be written (java.io.IOException).");
    assertThat(sink.letters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(TaskEventCodec.INSTANCE.fromJson(letter.event())).isEqualTo(event);
              assertThat(letter.reason()).isEqualTo(failed.reason());
              assertThat(letter.attempts()).isZero();
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = BulkApi.class,
      names = {"NONE", "ALPHA1"})
  void doNotConcernTheOthersOfAList(BulkApi api) throws Exception {
    List<TaskEvent> events = new ArrayList<>();
    for (String bad :
        List.of(
            FailingCodec.NEVER,
            FailingCodec.OVERFLOW,
            FailingCodec.NO_KEY,
            FailingCodec.NO_STREAM)) {
      events.add(Tasks.created(bad));
      events.addAll(Tasks.created(3));
    }
    List<PublishResult<TaskEvent>> results;
    try (sidecar;
        DaprEventPublisher<TaskEvent> publisher = publisher(api)) {
      results = Tasks.publishAll(publisher, events);
    }
    assertThat(results).extracting(PublishResult::event).isEqualTo(events);
    for (int index = 0; index < events.size(); index++) {
      TaskEvent event = events.get(index);
      PublishResult<TaskEvent> result = results.get(index);
      if (index % 4 == 0) {
        assertThat(result)
            .isInstanceOf(
                index == 12 ? PublishResult.DeadLettered.class : PublishResult.Lost.class);
        assertThat(result.attempts()).isZero();
        assertThat(sidecar.requests()).noneMatch(request -> request.names(event.eventId()));
      } else {
        assertThat(result).isEqualTo(new PublishResult.Published<>(event, 1));
      }
    }
    assertThat(sidecar.requests()).hasSize(api == BulkApi.NONE ? 12 : 4);
    assertThat(sink.letters())
        .singleElement()
        .satisfies(letter -> assertThat(letter.eventId()).isEqualTo(events.get(12).eventId()));
    assertThat(Threads.ofPublishersEnd(before)).isTrue();
  }

  @Test
  void goAloneWhereOnlyTheBulkApiCannotHaveThem() throws Exception {
    List<TaskEvent> events = Tasks.created(4);
    events.add(2, Tasks.created(FailingCodec.HUGE));
    try (sidecar;
        DaprEventPublisher<TaskEvent> publisher = publisher(BulkApi.ALPHA1)) {
      assertThat(Tasks.publishAll(publisher, events))
          .isEqualTo(events.stream().map(e -> new PublishResult.Published<>(e, 1)).toList());
    }
    assertThat(sidecar.requests())
        .filteredOn(request -> !request.isBulk())
        .singleElement()
        .matches(request -> request.names(events.get(2).eventId()));
  }
}
