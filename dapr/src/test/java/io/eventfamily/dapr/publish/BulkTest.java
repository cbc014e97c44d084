package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {

  private static final String NOT_FOUND =
      "{\"errorCode\":\"ERR_PUBSUB_NOT_FOUND\",\"message\":\"pubsub bulk is not found\"}";

  private final CollectingSink sink = new CollectingSink();
  private final List<TaskEvent> events = Tasks.created(5);

  private List<PublishResult<TaskEvent>> publish(
      ScriptedSidecar sidecar, DaprEventPublisherBuilder<TaskEvent> builder) throws Exception {
    try (DaprEventPublisher<TaskEvent> publisher = builder.deadLetters(sink).build()) {
      return Tasks.publishAll(publisher, events);
    } finally {
      assertThat(sidecar.requests()).isNotEmpty();
    }
  }

  private List<PublishResult<TaskEvent>> allPublished(int attempts) {
    List<PublishResult<TaskEvent>> results = new ArrayList<>();
    for (TaskEvent event : events) {
      results.add(new PublishResult.Published<>(event, attempts));
    }
    return results;
  }

  private static List<ScriptedSidecar.Request> requests(
      ScriptedSidecar sidecar, Predicate<ScriptedSidecar.Request> which) {
    return sidecar.requests().stream().filter(which).toList();
  }

  /** The answer of Dapr where the broker has not taken these. */
  private static ScriptedSidecar.Answer failed(List<TaskEvent> failed) {
    StringBuilder entries = new StringBuilder();
    for (TaskEvent event : failed) {
      entries
          .append(entries.isEmpty() ? "" : ",")
          .append("{\"entryId\":\"" + event.eventId() + "\",\"error\":\"kafka: full\"}");
    }
    return ScriptedSidecar.status(
        500,
        "{\"failedEntries\":[" + entries + "],\"errorCode\":\"ERR_PUBSUB_PUBLISH_MESSAGE\"}",
        "Content-Type: application/json");
  }

  private static String entry(TaskEvent event) {
    String id = event.eventId().toString();
    return "{\"entryId\":\""
        + id
        + "\",\"contentType\":\"application/json\",\"event\":"
        + TaskEventCodec.INSTANCE.toJson(event)
        + ",\"metadata\":{\"partitionKey\":\""
        + TaskEventCodec.INSTANCE.partitionKey(event)
        + "\",\"cloudevent.id\":\""
        + id
        + "\",\"cloudevent.type\":\"task.created\"}}";
  }

  @Test
  void sendsAllEventsInOneRequestWithMetadataForEach() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar))).isEqualTo(allPublished(1));
      ScriptedSidecar.Request request = sidecar.requests().get(0);
      assertThat(sidecar.requests()).hasSize(1);
      assertThat(request.target()).isEqualTo("/v1.0-alpha1/publish/bulk/kafka-pubsub/task-events");
      assertThat(request.headers()).containsEntry("content-type", "application/json");
      assertThat(request.body())
          .isEqualTo("[" + String.join(",", events.stream().map(BulkTest::entry).toList()) + "]");
    }
  }

  @Test
  void sendsRawEventsAsBytes() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      publish(sidecar, Tasks.publisher(sidecar).form(MessageForm.raw()));
      ScriptedSidecar.Request request = sidecar.requests().get(0);
      assertThat(request.target()).endsWith("/task-events?metadata.rawPayload=true");
      byte[] bytes = TaskEventCodec.INSTANCE.toJson(events.get(0)).getBytes(StandardCharsets.UTF_8);
      assertThat(request.body())
          .contains(
              "\"contentType\":\"application/octet-stream\",\"event\":\""
                  + Base64.getEncoder().encodeToString(bytes)
                  + "\",\"metadata\":{\"partitionKey\":");
    }
  }

  @Test
  void sendsCloudEventsOfItsOwn() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      publish(sidecar, Tasks.publisher(sidecar).form(MessageForm.cloudEvent(URI.create("urn:a"))));
      assertThat(sidecar.requests().get(0).body())
          .contains(
              "\"contentType\":\"application/cloudevents+json\",\"event\":{\"specversion\":\"1.0\"");
    }
  }

  @Test
  void cutsRequestsToTheLimitOfSize() throws Exception {
    int two = 2 + entry(events.get(0)).length() * 2 + 1;
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar).maxBodyBytes(two)))
          .isEqualTo(allPublished(1));
      assertThat(sidecar.requests())
          .hasSize(3)
          .allSatisfy(request -> assertThat(request.body().length()).isLessThanOrEqualTo(two));
      assertThat(requests(sidecar, ScriptedSidecar.Request::isBulk)).hasSize(2);
    }
  }

  @Test
  void sendsNoEventThatIsTooLargeByItself() throws Exception {
    events.set(2, Tasks.created("x".repeat(2_000)));
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      List<PublishResult<TaskEvent>> results =
          publish(sidecar, Tasks.publisher(sidecar).maxBodyBytes(2_000));
      assertThat(results).filteredOn(PublishResult.Published.class::isInstance).hasSize(4);
      assertThat(results.get(2))
          .isInstanceOfSatisfying(
              PublishResult.DeadLettered.class,
              letter -> {
                assertThat(letter.attempts()).isZero();
                assertThat(letter.reason()).contains("2000 are allowed");
              });
      assertThat(sidecar.requests()).noneMatch(request -> request.names(events.get(2).eventId()));
    }
  }

  @Test
  void sendsTheSameEventTwiceInRequestsOfTheirOwn() throws Exception {
    events.set(3, events.get(1));
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar))).isEqualTo(allPublished(1));
      assertThat(sidecar.requests()).hasSize(2);
    }
  }

  @Test
  void repeatsOnlyWhatHasFailed() throws Exception {
    List<TaskEvent> failing = List.of(events.get(1), events.get(3));
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request -> request.number() == 1 ? failed(failing) : ScriptedSidecar.noContent())) {
      List<PublishResult<TaskEvent>> results = publish(sidecar, Tasks.publisher(sidecar));
      assertThat(results).extracting(PublishResult::attempts).containsExactly(1, 2, 1, 2, 1);
      assertThat(results).allMatch(PublishResult.Published.class::isInstance);
      assertThat(results).extracting(PublishResult::event).isEqualTo(events);
      assertThat(sidecar.requests().get(1).body())
          .isEqualTo("[" + entry(events.get(1)) + "," + entry(events.get(3)) + "]");
    }
  }

  @Test
  void givesUpOnlyWhatFailsToTheEnd() throws Exception {
    List<TaskEvent> failing = List.of(events.get(4));
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(failed(failing))) {
      List<PublishResult<TaskEvent>> results = publish(sidecar, Tasks.publisher(sidecar));
      assertThat(results.subList(0, 4)).isEqualTo(allPublished(1).subList(0, 4));
      assertThat(results.get(4))
          .isEqualTo(
              new PublishResult.DeadLettered<>(
                  events.get(4),
                  3,
                  "The sidecar answered 500 ERR_PUBSUB_PUBLISH_MESSAGE. For this event: kafka:"
                      + " full"));
      assertThat(sink.letters()).extracting(DeadLetter::eventId).containsExactly(id(4));
    }
  }

  private UUID id(int index) {
    return events.get(index).eventId();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"errorCode\":\"ERR_PUBSUB_PUBLISH_MESSAGE\",\"message\":\"m\"}",
        "{\"failedEntries\":[],\"errorCode\":\"ERR_PUBSUB_PUBLISH_MESSAGE\"}",
        "{\"failedEntries\":[{\"entryId\":\"of somebody else\"}]}",
        "{\"failedEntries\":[{\"error\":\"without id\"}]}",
        "{\"failedEntries\":[{\"entryId\":\"",
        "{\"failedEntries\":[7]}",
        "",
        "no JSON",
      })
  void takesAllForFailedWhereTheAnswerListsNone(String body) throws Exception {
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request ->
                request.number() == 1
                    ? ScriptedSidecar.status(500, body)
                    : ScriptedSidecar.noContent())) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar))).isEqualTo(allPublished(2));
      assertThat(sidecar.requests().get(1).body()).isEqualTo(sidecar.requests().get(0).body());
    }
  }

  @Test
  void takesAllForFailedWhereAListBreaksOff() throws Exception {
    String body = "{\"failedEntries\":[{\"entryId\":\"" + id(0) + "\",\"error\":\"e\"},";
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request ->
                request.number() == 1
                    ? ScriptedSidecar.cutOff(500, body)
                    : ScriptedSidecar.noContent())) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar))).isEqualTo(allPublished(2));
    }
  }

  @Test
  void repeatsWhereTheConnectionBreaks() throws Exception {
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request ->
                request.number() == 1 ? ScriptedSidecar.drop() : ScriptedSidecar.noContent())) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar))).isEqualTo(allPublished(2));
    }
  }

  @Test
  void givesUpAllWhereAllFailForGood() throws Exception {
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.always(ScriptedSidecar.error(403, "ERR_PUBSUB_FORBIDDEN"))) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar)))
          .allMatch(PublishResult.DeadLettered.class::isInstance);
      assertThat(sidecar.requests()).hasSize(1);
      assertThat(sink.letters()).hasSize(5);
    }
  }

  @ParameterizedTest
  @CsvSource({"400, ERR_PUBSUB_EVENTS_SER", "413, ''", "500, ERR_PUBSUB_CLOUD_EVENTS_SER"})
  void losesNoGoodEventToABadOne(int status, String code) throws Exception {
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.start(
            request ->
                request.isBulk() || request.names(id(2))
                    ? ScriptedSidecar.error(status, code)
                    : ScriptedSidecar.noContent())) {
      List<PublishResult<TaskEvent>> results = publish(sidecar, Tasks.publisher(sidecar));
      assertThat(results).extracting(PublishResult::attempts).containsOnly(2);
      assertThat(results)
          .filteredOn(PublishResult.Published.class::isInstance)
          .extracting(PublishResult::event)
          .containsExactly(events.get(0), events.get(1), events.get(3), events.get(4));
      assertThat(sink.letters()).extracting(DeadLetter::eventId).containsExactly(id(2));
      assertThat(requests(sidecar, ScriptedSidecar.Request::isBulk)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = BulkApi.class,
      names = {"ALPHA1", "STABLE", "AUTOMATIC"})
  void goesOneByOneWhereTheSidecarHasNoBulkApi(BulkApi api) throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request -> {
                  if (!request.isBulk()) {
                    return ScriptedSidecar.noContent();
                  }
                  return request.target().startsWith("/v1.0/")
                      ? ScriptedSidecar.status(404, NOT_FOUND)
                      : ScriptedSidecar.status(404, "404 page not found");
                });
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).bulk(api).build()) {
      assertThat(Tasks.publishAll(publisher, events))
          .allMatch(PublishResult.Published.class::isInstance)
          .extracting(PublishResult::event)
          .isEqualTo(events);
      Tasks.publishAll(publisher, events);
      Tasks.publishAll(publisher, events);
      // Asked once for each path, and then never again.
      assertThat(requests(sidecar, ScriptedSidecar.Request::isBulk))
          .hasSize(api == BulkApi.AUTOMATIC ? 2 : 1);
      assertThat(requests(sidecar, request -> !request.isBulk())).hasSize(15);
    }
  }

  @Test
  void findsTheBulkApiThatTheSidecarHas() throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request ->
                    request.target().startsWith("/v1.0/publish/bulk/")
                        ? ScriptedSidecar.status(404, NOT_FOUND)
                        : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).bulk(BulkApi.AUTOMATIC).build()) {
      Tasks.publishAll(publisher, events);
      assertThat(Tasks.publishAll(publisher, events)).isEqualTo(allPublished(1));
      assertThat(sidecar.requests().get(sidecar.requests().size() - 1).target())
          .startsWith("/v1.0-alpha1/publish/bulk/");
    }
  }

  @Test
  void usesTheStableApiWhereToldTo() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent())) {
      publish(sidecar, Tasks.publisher(sidecar).bulk(BulkApi.STABLE));
      assertThat(sidecar.requests())
          .singleElement()
          .satisfies(
              request ->
                  assertThat(request.target())
                      .isEqualTo("/v1.0/publish/bulk/kafka-pubsub/task-events"));
    }
  }

  @Test
  void doesNotTakeAnUnknownPubsubForAMissingApi() throws Exception {
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.always(
            ScriptedSidecar.status(
                404,
                "{\"errorCode\":\"ERR_PUBSUB_NOT_FOUND\","
                    + "\"message\":\"pubsub kafka-pubsub is not found\"}"))) {
      assertThat(publish(sidecar, Tasks.publisher(sidecar)))
          .allMatch(PublishResult.DeadLettered.class::isInstance);
      assertThat(sidecar.requests()).hasSize(1);
    }
  }

  /** Dapr's bulk API parses numbers as doubles: 9007199254740993 would become ...992. */
  @Test
  void sendsAloneWhoseNumbersTheBulkApiWouldRound() throws Exception {
    List<WordEvent> words = new ArrayList<>();
    for (long number : new long[] {1, 2, (1L << 53) + 1, 3, 4}) {
      words.add(WordEvent.of(WordSaidPayload.builder().word("w").number(number).build()));
    }
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent());
        DaprEventPublisher<WordEvent> publisher =
            DaprEventPublisher.builder(WordEventCodec.INSTANCE)
                .sidecar(sidecar.address())
                .pubsub("p")
                .closeTimeout(Duration.ofSeconds(60))
                .build()) {
      assertThat(publisher.publishAll(words).get(60, TimeUnit.SECONDS))
          .extracting(PublishResult::event)
          .isEqualTo(words);
      assertThat(requests(sidecar, ScriptedSidecar.Request::isBulk))
          .hasSize(2)
          .noneMatch(request -> request.names(words.get(2).eventId()));
      assertThat(requests(sidecar, request -> !request.isBulk()))
          .singleElement()
          .satisfies(request -> assertThat(request.body()).contains(":9007199254740993"));
    }
  }
}
