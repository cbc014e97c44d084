package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterTest {

  @TempDir private Path folder;

  private static DeadLetter letter(String reason) {
    TaskEvent event = Tasks.created("\"quoted\" \n \u2028 \uD83D\uDE00");
    return new DeadLetter(
        event.eventId(),
        "task.created",
        "task",
        "kafka-pubsub",
        "task-events",
        null,
        reason,
        3,
        Instant.parse("2026-01-15T10:30:00Z"),
        TaskEventCodec.INSTANCE.toJson(event));
  }

  @Test
  void keepsAnEventWithItsReasonInAFile() throws Exception {
    Path file = folder.resolve("letters.jsonl");
    List<TaskEvent> events = Tasks.created(40);
    try (ScriptedSidecar sidecar =
            ScriptedSidecar.always(ScriptedSidecar.error(403, "ERR_PUBSUB_FORBIDDEN"));
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar)
                .bulk(BulkApi.NONE)
                .deadLetters(DeadLetterSink.jsonLines(file))
                .build()) {
      assertThat(Tasks.publishAll(publisher, events))
          .allMatch(PublishResult.DeadLettered.class::isInstance);
    }
    List<DeadLetter> letters =
        Files.readAllLines(file).stream().map(DeadLetter::fromJsonLine).toList();
    assertThat(letters)
        .extracting(letter -> TaskEventCodec.INSTANCE.fromJson(letter.event()))
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(letter.reason()).contains("403 ERR_PUBSUB_FORBIDDEN: as told");
              assertThat(letter.attempts()).isEqualTo(1);
              assertThat(letter.family()).isEqualTo("task");
              assertThat(letter.pubsub()).isEqualTo("kafka-pubsub");
              assertThat(letter.topic()).isEqualTo("task-events");
              assertThat(letter.eventType()).isEqualTo("task.created");
              assertThat(letter.partitionKey()).isNotNull();
            });
  }

  @Test
  void comesBackFromItsLine() {
    DeadLetter letter = letter("a \"reason\"\nof two lines");
    assertThat(letter.toJsonLine()).doesNotContain("\n").contains("\"event\":{\"event_id\":");
    assertThat(DeadLetter.fromJsonLine(letter.toJsonLine())).isEqualTo(letter);
  }

  @Test
  void showsNoPayload() {
    assertThat(letter("why").toString()).contains("why", "task.created").doesNotContain("quoted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"event_id\":\"x\"}", "secret"})
  void refusesALineThatIsNone(String line) {
    assertThatThrownBy(() -> DeadLetter.fromJsonLine(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesALineThatWasCutOff() {
    String line = letter("why").toJsonLine();
    for (int end = 0; end < line.length(); end++) {
      String cut = line.substring(0, end);
      assertThat(catchThrowable(() -> DeadLetter.fromJsonLine(cut)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void appendsNothingToALineThatWasCutOff() throws IOException {
    Path file = folder.resolve("torn.jsonl");
    Files.writeString(file, "{\"event_id\":\"123", StandardOpenOption.CREATE);
    DeadLetterSink sink = DeadLetterSink.jsonLines(file);
    DeadLetter letter = letter("why");
    sink.store(letter);
    sink.store(letter);
    assertThat(Files.readAllLines(file))
        .containsExactly("{\"event_id\":\"123", letter.toJsonLine(), letter.toJsonLine());
  }

  @Test
  void goesOnInANewFileWhereTheOldOneWasMovedAway() throws IOException {
    Path file = folder.resolve("moved.jsonl");
    DeadLetterSink sink = DeadLetterSink.jsonLines(file);
    sink.store(letter("one"));
    Files.move(file, folder.resolve("old.jsonl"));
    DeadLetter two = letter("two");
    sink.store(two);
    assertThat(Files.readAllLines(file)).containsExactly(two.toJsonLine());
  }

  @Test
  void failsAtOnceWhereTheFileCannotBeMade() {
    assertThatThrownBy(() -> DeadLetterSink.jsonLines(folder.resolve("none/letters.jsonl")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void saysThatAnEventIsLostWhereTheSinkFails() throws Exception {
    IOException full = new IOException("disk full");
    assertLost(
        letter -> {
          throw full;
        },
        full);
  }

  @Test
  void saysThatAnEventIsLostWhereTheSinkThrowsAnError() throws Exception {
    AssertionError error = new AssertionError("broken sink");
    assertLost(
        letter -> {
          throw error;
        },
        error);
  }

  private static void assertLost(DeadLetterSink sink, Throwable cause) throws Exception {
    TaskEvent event = Tasks.created("Buy groceries");
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(404, "E"));
        DaprEventPublisher<TaskEvent> publisher =
            Tasks.publisher(sidecar).deadLetters(sink).build()) {
      assertThat(Tasks.publishAll(publisher, List.of(event)))
          .containsExactly(
              new PublishResult.Lost<>(event, 1, "The sidecar answered 404 E: as told", cause));
      Throwable failed = catchThrowable(() -> publisher.publish(event).get(60, TimeUnit.SECONDS));
      assertThat(failed.getCause())
          .isInstanceOfSatisfying(
              PublishException.class, e -> assertThat(e.isDeadLettered()).isFalse())
          .hasCause(cause);
    }
  }

  @Test
  void saysThatAnEventIsLostWhereThereIsNoSink() throws Exception {
    try (ScriptedSidecar sidecar = ScriptedSidecar.always(ScriptedSidecar.error(404, "E"));
        DaprEventPublisher<TaskEvent> publisher = Tasks.publisher(sidecar).build()) {
      assertThat(Tasks.publishAll(publisher, Tasks.created(1)))
          .singleElement()
          .isInstanceOf(PublishResult.Lost.class);
    }
  }

  @Test
  void keepsThePartitionKey() {
    UUID id = UUID.randomUUID();
    DeadLetter letter = new DeadLetter(id, "t", "f", "p", "t", "key", "r", 0, Instant.EPOCH, "{}");
    assertThat(DeadLetter.fromJsonLine(letter.toJsonLine())).isEqualTo(letter);
  }
}
