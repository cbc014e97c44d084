package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many events, and a sidecar that fails often. */
class ManyEventsTest {

  private static final int EVENTS = 10_000;
  private static final Pattern ENTRY_ID = Pattern.compile("\"entryId\":\"([^\"]+)\"");
  private static final Pattern ID_IN_QUERY = Pattern.compile("cloudevent\\.id=([^&]+)");

  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final CollectingSink sink = new CollectingSink();

  /** Fails every seventh request, and drops every fiftieth connection with or without effect. */
  private ScriptedSidecar.Answer answer(ScriptedSidecar.Request request) {
    if (request.number() % 50 == 0) {
      if (request.number() % 100 == 0) {
        acknowledged.addAll(ids(request));
      }
      return ScriptedSidecar.drop();
    }
    if (request.number() % 7 == 0) {
      return ScriptedSidecar.error(500, "ERR_PUBSUB_PUBLISH_MESSAGE");
    }
    acknowledged.addAll(ids(request));
    return ScriptedSidecar.noContent();
  }

  private static List<UUID> ids(ScriptedSidecar.Request request) {
    Matcher matcher =
        request.isBulk() ? ENTRY_ID.matcher(request.body()) : ID_IN_QUERY.matcher(request.target());
    List<UUID> ids = new ArrayList<>();
    while (matcher.find()) {
      ids.add(UUID.fromString(matcher.group(1)));
    }
    return ids;
  }

  @ParameterizedTest
  @EnumSource(
      value = BulkApi.class,
      names = {"NONE", "ALPHA1"})
  void loseNoneAndTheResultsSayWhereEachIs(BulkApi api) throws Exception {
    List<TaskEvent> events = Tasks.created(EVENTS);
    Set<Thread> before = Threads.all();
    List<PublishResult<TaskEvent>> results;
    try (ScriptedSidecar sidecar = ScriptedSidecar.start(this::answer)) {
      try (DaprEventPublisher<TaskEvent> publisher =
          Tasks.publisher(sidecar)
              .bulk(api)
              // About 40 events in each bulk request.
              .maxBodyBytes(20_000)
              .retries(Tasks.FAST.withAttempts(2))
              .deadLetters(sink)
              .build()) {
        results = publisher.publishAll(events).get(60, TimeUnit.SECONDS);
      }
      assertThat(sidecar.mostAtOnce()).isLessThanOrEqualTo(32);
      assertThat(Threads.become(() -> Threads.ofPublishersSince(before).isEmpty())).isTrue();
    }
    Set<UUID> letters = new HashSet<>();
    sink.letters().forEach(letter -> letters.add(letter.eventId()));
    assertThat(results).extracting(PublishResult::event).isEqualTo(events);
    for (PublishResult<TaskEvent> result : results) {
      UUID id = result.event().eventId();
      if (result instanceof PublishResult.Published<TaskEvent>) {
        assertThat(acknowledged).contains(id);
        assertThat(letters).doesNotContain(id);
      } else {
        assertThat(result).isInstanceOf(PublishResult.DeadLettered.class);
        assertThat(letters).contains(id);
      }
    }
    assertThat(letters).hasSameSizeAs(sink.letters()).isNotEmpty();
  }

  @Test
  void canBePublishedEachForItself() throws Exception {
    List<TaskEvent> events = Tasks.created(2_000);
    List<CompletableFuture<PublishResult.Published<TaskEvent>>> futures = new ArrayList<>();
    try (ScriptedSidecar sidecar = ScriptedSidecar.start(this::answer);
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).retries(Tasks.FAST.withAttempts(10)).build()) {
      for (TaskEvent event : events) {
        futures.add(publisher.publish(event));
      }
      for (var future : futures) {
        future.get(60, TimeUnit.SECONDS);
      }
    }
    assertThat(acknowledged).hasSize(events.size());
  }
}
