package io.eventfamily.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Event;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private final UUID task = UUID.randomUUID();
  private final TaskEvent completed =
      TaskEvent.of(
          TaskCompletedPayload.builder()
              .taskId(task)
              .userId(task)
              .completedAt(Instant.EPOCH)
              .build());
  private final TaskEvent answer =
      TaskEvent.causedBy(
          completed,
          TaskCreatedPayload.builder().taskId(task).userId(task).title("Water plants").build());
  private final TaskEvent correlated =
      completed.toBuilder().correlationId(answer.correlationId()).build();

  @Test
  void findsNothingWhereAllArrivedAsItWasSent() {
    assertThat(problems(correlated, answer)).isEmpty();
  }

  @Test
  void findsWhatIsMissing() {
    assertThat(problems(answer))
        .containsExactly(
            "task.completed " + completed.eventId() + " arrived 0 times instead of once.");
  }

  @Test
  void findsWhatArrivedTwice() {
    assertThat(problems(correlated, correlated, answer))
        .containsExactly(
            "task.completed " + completed.eventId() + " arrived 2 times instead of once.");
  }

  @Test
  void findsWhatIsDifferent() {
    TaskEvent later = correlated.toBuilder().timestamp(Instant.EPOCH).build();

    assertThat(problems(later, answer))
        .singleElement()
        .asString()
        .startsWith("task.completed " + completed.eventId() + " differs:");
  }

  @Test
  void findsAnAnswerThatBelongsToSomethingElse() {
    List<Event<?>> sent = List.of(completed, answer);

    assertThat(Verdict.problems(sent, arrivals(completed, answer), completed))
        .containsExactly(
            "task.created " + answer.eventId() + " has another correlation id than its cause.");
    assertThat(Verdict.problems(List.of(completed), arrivals(completed), completed))
        .containsExactly("task.completed " + completed.eventId() + " was answered by 0 new tasks.");
  }

  private List<String> problems(TaskEvent... arrived) {
    return Verdict.problems(List.of(correlated, answer), arrivals(arrived), correlated);
  }

  private static List<Arrival> arrivals(TaskEvent... events) {
    return Arrays.stream(events)
        .map(event -> new Arrival("task-events", 0, 0, null, event))
        .toList();
  }
}
