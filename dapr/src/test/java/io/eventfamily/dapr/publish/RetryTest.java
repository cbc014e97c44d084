package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.testing.ReservedPort;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

  private static final TaskEvent EVENT = Tasks.created("Buy groceries");

  private final CollectingSink sink = new CollectingSink();
  private final Set<Thread> before = Threads.all();

  @AfterEach
  void hasLeftNoThread() throws InterruptedException {
    assertThat(Threads.ofPublishersEnd(before)).isTrue();
  }

  /** How the event failed, which is a dead letter then. */
  private PublishException failure(DaprEventPublisherBuilder<TaskEvent> builder) {
    try (DaprEventPublisher<TaskEvent> publisher = builder.deadLetters(sink).build()) {
      ExecutionException failed =
          catchThrowableOfType(
              ExecutionException.class, () -> publisher.publish(EVENT).get(60, TimeUnit.SECONDS));
      assertThat(failed).hasCauseInstanceOf(PublishException.class);
      assertThat(sink.letters())
          .last()
          .satisfies(
              letter ->
                  assertThat(TaskEventCodec.INSTANCE.fromJson(letter.event())).isEqualTo(EVENT));
      return (PublishException) failed.getCause();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "500, ERR_PUBSUB_PUBLISH_MESSAGE",
    "503, ''",
    "502, ''",
    "504, ''",
    "408, ''",
    "429, ''",
    "400, ERR_PUBSUB_NOT_CONFIGURED",
  })
  void repeatsWhatMayPassWithTheSameId(int status, String code) throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request ->
                    request.number() < 3
                        ? ScriptedSidecar.error(status, code)
                        : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      assertThat(publisher.publish(EVENT).get(60, TimeUnit.SECONDS).attempts()).isEqualTo(3);
      assertThat(sidecar.requests())
          .hasSize(3)
          .allSatisfy(
              request -> {
                assertThat(request.target()).contains("metadata.cloudevent.id=" + EVENT.eventId());
                assertThat(request.body()).isEqualTo(sidecar.requests().get(0).body());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, ERR_PUBSUB_EVENTS_SER",
    "400, ERR_PUBSUB_REQUEST_METADATA",
    "400, DAPR_PUBSUB_TEST_NOT_FOUND",
    "400, ''",
    "401, ''",
    "403, ERR_PUBSUB_FORBIDDEN",
    "404, ERR_PUBSUB_NOT_FOUND",
    "404, ERR_TOPIC_NAME_EMPTY",
    "404, ERR_PUBSUB_EMPTY",
    "413, ''",
    "301, ''",
    "500, ERR_PUBSUB_CLOUD_EVENTS_SER",
  })
  void doesNotRepeatWhatFailsForGood(int status, String code) {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(status, code))) {
      PublishException failed = failure(Tasks.publisher(sidecar));
      assertThat(sidecar.requests()).hasSize(1);
      assertThat(failed.attempts()).isEqualTo(1);
      assertThat(failed.eventId()).isEqualTo(EVENT.eventId());
      assertThat(failed.eventType()).isEqualTo("task.created");
      assertThat(failed.isDeadLettered()).isTrue();
      assertThat(failed.reason()).contains("" + status, code, "as told");
      assertThat(failed).hasMessageNotContaining("groceries");
      assertThat(sink.letters()).hasSize(1);
      assertThat(sink.letters().get(0).reason()).isEqualTo(failed.reason());
    }
  }

  @Test
  void givesUpAfterTheLastAttempt() {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(500, "ERR"))) {
      PublishException failed =
          failure(Tasks.publisher(sidecar).retries(Tasks.FAST.withAttempts(4)));
      assertThat(failed.attempts()).isEqualTo(4);
      assertThat(sidecar.requests()).hasSize(4);
      assertThat(sink.letters())
          .singleElement()
          .satisfies(l -> assertThat(l.attempts()).isEqualTo(4));
    }
  }

  @Test
  void doesNotTakeAMissingPubsubForAStartOnceAnEventWasAcknowledged() throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request ->
                    request.number() == 1
                        ? ScriptedSidecar.noContent()
                        : ScriptedSidecar.error(400, RetryRule.NOT_CONFIGURED));
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      publisher.publish(EVENT).get(60, TimeUnit.SECONDS);
      assertThat(publisher.publish(EVENT)).failsWithin(Duration.ofSeconds(60));
      assertThat(sidecar.requests()).hasSize(2);
    }
  }

  @Test
  void doesNotTakeAMissingPubsubForAStartForEver() {
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.always(ScriptedSidecar.error(400, RetryRule.NOT_CONFIGURED))) {
      failure(Tasks.publisher(sidecar).retries(Tasks.FAST.withStartup(Duration.ZERO)));
      assertThat(sidecar.requests()).hasSize(1);
    }
  }

  static Stream<Arguments> brokenAnswers() {
    return Stream.of(
        Arguments.of("drop", ScriptedSidecar.drop()),
        Arguments.of("cut off in the headers", ScriptedSidecar.cutOffEarly()),
        Arguments.of("cut off in the body", ScriptedSidecar.cutOff(500, "{\"errorCode\":\"E")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenAnswers")
  void repeatsWhereTheConnectionBreaks(String name, ScriptedSidecar.Answer answer)
      throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request -> request.number() == 1 ? answer : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      assertThat(publisher.publish(EVENT).get(60, TimeUnit.SECONDS).attempts()).isEqualTo(2);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenAnswers")
  void makesADeadLetterWhereEachConnectionBreaks(String name, ScriptedSidecar.Answer answer) {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(answer)) {
      PublishException failed = failure(Tasks.publisher(sidecar));
      assertThat(failed.attempts()).isEqualTo(3);
      assertThat(failed.isDeadLettered()).isTrue();
      assertThat(failed.reason())
          .matches("The connection to the sidecar broke .*|The sidecar answered 500\\.");
      assertThat(sidecar.requests()).hasSize(3);
    }
  }

  @Test
  void believesTheStatusOfAnAnswerWhoseBodyBreaksOff() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.cutOff(200, "{"));
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      assertThat(publisher.publish(EVENT).get(60, TimeUnit.SECONDS).attempts()).isEqualTo(1);
    }
  }

  @Test
  void repeatsWhereTheConnectionIsRefused() {
    try (ReservedPort port = ReservedPort.any()) {
      URI nobody = URI.create("http://127.0.0.1:" + port.number());
      PublishException failed = failure(Tasks.publisher(SidecarAddress.of(nobody)));
      assertThat(failed.attempts()).isEqualTo(3);
      assertThat(failed.reason()).startsWith("No connection to the sidecar");
    }
  }

  @Test
  void repeatsWhereTheSidecarHangs() {
    CountDownLatch end = new CountDownLatch(1);
    try (ScriptedSidecar sidecar =
        ScriptedSidecar.always(ScriptedSidecar.after(end, ScriptedSidecar.drop()))) {
      PublishException failed =
          failure(Tasks.publisher(sidecar).requestTimeout(Duration.ofMillis(100)));
      assertThat(failed.attempts()).isEqualTo(3);
      assertThat(failed.reason()).isEqualTo("The sidecar did not answer within 100 ms.");
      end.countDown();
    }
  }

  @Test
  void believesTheStatusOfAnAnswerWhoseBodyDoesNotEnd() throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request -> ScriptedSidecar.headersOnly(request.number() == 1 ? 503 : 200));
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).requestTimeout(Duration.ofSeconds(1)).build()) {
      assertThat(publisher.publish(EVENT).get(60, TimeUnit.SECONDS).attempts()).isEqualTo(2);
    }
  }

  @Test
  void waitsForASlowSidecar() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request -> {
                  asked.countDown();
                  return ScriptedSidecar.after(release, ScriptedSidecar.noContent());
                });
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      var result = publisher.publish(EVENT);
      assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(result).isNotDone();
      release.countDown();
      assertThat(result.get(60, TimeUnit.SECONDS).attempts()).isEqualTo(1);
    }
  }

  @Test
  void waitsAsLongAsTheSidecarAsks() throws Exception {
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.start(
                request ->
                    request.number() == 1
                        ? ScriptedSidecar.status(429, "", "Retry-After: 1")
                        : ScriptedSidecar.noContent());
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar)
                .retries(Tasks.FAST.withWaits(Duration.ofMillis(1), Duration.ofMillis(300)))
                .build()) {
      long start = System.nanoTime();
      publisher.publish(EVENT).get(60, TimeUnit.SECONDS);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(299));
    }
  }

  @Test
  void beginsNoAttemptAfterTheOverallTime() {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(503, ""))) {
      RetryOptions options =
          Tasks.FAST
              .withAttempts(100)
              .withWaits(Duration.ofSeconds(10), Duration.ofSeconds(10))
              .withOverall(Duration.ofSeconds(5));
      PublishException failed = failure(Tasks.publisher(sidecar).retries(options));
      assertThat(failed.attempts()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>groceries</html>", "[1,2", "\"text\"", "{\"errorCode\":7}", "{"})
  void toleratesBodiesThatAreNotDaprs(String body) {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.status(403, body))) {
      assertThat(failure(Tasks.publisher(sidecar)).reason()).isEqualTo("The sidecar answered 403.");
    }
  }

  @Test
  void showsOnlyTheBeginningOfALongMessage() {
    String body = "{\"errorCode\":\"E\",\"message\":\"a\\nb" + "x".repeat(200_000) + "\"}";
    String cut = "{\"errorCode\":\"E\",\"message\":\"a\\nb" + "x".repeat(20_000) + "\"}";
    try (ScriptedSidecar huge = ScriptedSidecar.always(ScriptedSidecar.status(403, body));
        ScriptedSidecar large = ScriptedSidecar.always(ScriptedSidecar.status(403, cut))) {
      assertThat(failure(Tasks.publisher(huge).maxBodyBytes(100_000)).reason())
          .isEqualTo("The sidecar answered 403 E.");
      assertThat(failure(Tasks.publisher(large)).reason())
          .startsWith("The sidecar answered 403 E: a bxx")
          .endsWith("x…")
          .hasSizeLessThan(400);
    }
  }
}
