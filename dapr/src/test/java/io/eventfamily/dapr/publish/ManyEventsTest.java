package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.dapr.TopicReader;
import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.dapr.FakeSidecar;
import io.eventfamily.testing.dapr.Fault;
import io.eventfamily.testing.dapr.Faults;
import io.eventfamily.testing.dapr.SidecarOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Many events, a sidecar that fails often, and a broker behind it that says what has arrived. */
@Timeout(120)
class ManyEventsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static EmbeddedBroker broker;

  private final String topic = "tasks-" + UUID.randomUUID();
  private final CollectingSink sink = new CollectingSink();
  private final Set<Thread> before = Threads.all();

  @BeforeAll
  static void startBroker() {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  /** How events are given to a publisher. */
  enum Way {
    IN_BULK(10_000),
    ONE_BY_ONE(10_000),
    EACH_BY_A_CALL_OF_ITS_OWN(2_000);

    private final int events;

    Way(int events) {
      this.events = events;
    }

    BulkApi bulk() {
      return this == IN_BULK ? BulkApi.ALPHA1 : BulkApi.NONE;
    }

    CompletableFuture<List<PublishResult<TaskEvent>>> publish(
        DaprEventPublisher<TaskEvent> publisher, List<TaskEvent> events) {
      if (this != EACH_BY_A_CALL_OF_ITS_OWN) {
        return publisher.publishAll(events);
      }
      List<CompletableFuture<PublishResult<TaskEvent>>> calls = new ArrayList<>();
      for (TaskEvent event : events) {
        calls.add(publisher.publish(event).handle((result, e) -> result(event, result, e)));
      }
      return CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
          .thenApply(all -> calls.stream().map(CompletableFuture::join).toList());
    }

    private static PublishResult<TaskEvent> result(
        TaskEvent event, PublishResult.Published<TaskEvent> published, Throwable e) {
      if (published != null) {
        return published;
      }
      PublishException failed =
          (PublishException) (e instanceof CompletionException ? e.getCause() : e);
      return failed.isDeadLettered()
          ? new PublishResult.DeadLettered<>(event, failed.attempts(), failed.reason())
          : new PublishResult.Lost<>(event, failed.attempts(), failed.reason(), failed.getCause());
    }
  }

  private static Faults faults() {
    Faults faults = new Faults();
    faults.add(Fault.answer(500).every(7));
    faults.add(Fault.disconnect().every(50));
    // Those that the broker has nevertheless.
    faults.add(Fault.disconnect().afterPublishing().every(60));
    // In bulk only.
    faults.add(Fault.failEntries(3).every(11));
    return faults;
  }

  private List<PublishResult<TaskEvent>> publish(Way way, List<TaskEvent> events) throws Exception {
    SidecarOptions options = SidecarOptions.builder(broker.bootstrapServers()).build();
    try (FakeSidecar sidecar = FakeSidecar.start(options, faults());
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(SidecarAddress.of(sidecar.endpoint()))
                .pubsub("pubsub")
                .topic(topic)
                .bulk(way.bulk())
                // About 20 events in each bulk request.
                .maxBodyBytes(10_000)
                .retries(Tasks.FAST.withAttempts(2))
                .deadLetters(sink)
                .build()) {
      return way.publish(publisher, events).get(60, TimeUnit.SECONDS);
    }
  }

  /** The event in the CloudEvent that the sidecar has made. */
  private static TaskEvent eventOf(ConsumerRecord<byte[], byte[]> record) {
    String data = JSON.readTree(record.value()).get("data").toString();
    TaskEvent event = TaskEventCodec.INSTANCE.fromJson(data);
    assertThat(new String(record.key(), UTF_8))
        .isEqualTo(TaskEventCodec.INSTANCE.partitionKey(event));
    return event;
  }

  @ParameterizedTest
  @EnumSource
  void areOnTheTopicOrDeadLettersAndTheResultsSayWhich(Way way) throws Exception {
    List<TaskEvent> events = Tasks.created(way.events);

    List<PublishResult<TaskEvent>> results = publish(way, events);

    assertThat(Threads.ofPublishersEnd(before)).isTrue();
    List<TaskEvent> records =
        TopicReader.readAll(broker.bootstrapServers(), topic).stream()
            .map(ManyEventsTest::eventOf)
            .toList();
    Set<TaskEvent> arrived = Set.copyOf(records);
    Set<TaskEvent> letters =
        sink.letters().stream()
            .map(letter -> TaskEventCodec.INSTANCE.fromJson(letter.event()))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(results).extracting(PublishResult::event).isEqualTo(events);
    for (PublishResult<TaskEvent> result : results) {
      TaskEvent event = result.event();
      if (result instanceof PublishResult.Published<TaskEvent>) {
        assertThat(arrived.contains(event)).as("%s is on the topic", result).isTrue();
        assertThat(letters.contains(event)).as("%s is a dead letter", result).isFalse();
      } else {
        assertThat(result).isInstanceOf(PublishResult.DeadLettered.class);
        assertThat(letters.contains(event)).as("%s is a dead letter", result).isTrue();
      }
    }
    // Not with AssertJ, which would compare each with each.
    assertThat(Set.copyOf(events).containsAll(arrived)).isTrue();
    assertThat(Set.copyOf(events).containsAll(letters)).isTrue();
    // The faults were there: some events have failed twice, and some arrived twice.
    assertThat(letters).isNotEmpty().hasSameSizeAs(sink.letters());
    assertThat(records).hasSizeGreaterThan(arrived.size());
  }
}
