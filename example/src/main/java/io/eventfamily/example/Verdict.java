package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Compares what arrived with what was sent. */
final class Verdict {

  /** A recurring task that is completed is answered by that many events. */
  static final int ANSWERS = 3;

  private Verdict() {}

  /** Everything that is not as it should be. */
  static List<String> problems(
      Collection<Event<?>> sent, List<Arrival> arrivals, TaskEvent completed) {
    List<String> problems = new ArrayList<>();
    for (Event<?> event : sent) {
      checkArrival(event, arrivals, problems);
    }
    checkAnswer(arrivals, completed, problems);
    return problems;
  }

  private static void checkArrival(Event<?> event, List<Arrival> arrivals, List<String> problems) {
    List<? extends Event<?>> received =
        arrivals.stream()
            .<Event<?>>map(Arrival::event)
            .filter(e -> e.eventId().equals(event.eventId()))
            .toList();
    if (received.size() != 1) {
      problems.add(name(event) + " arrived " + received.size() + " times instead of once.");
    } else if (!received.get(0).equals(event)) {
      problems.add(name(event) + " differs:\n  sent     " + event + "\n  received " + received);
    }
  }

  private static void checkAnswer(
      List<Arrival> arrivals, TaskEvent completed, List<String> problems) {
    List<TaskEvent> answers =
        arrivals.stream()
            .map(Arrival::event)
            .filter(TaskEvent.class::isInstance)
            .map(TaskEvent.class::cast)
            .filter(e -> e.eventType() == TaskEventType.CREATED)
            .filter(e -> completed.eventId().equals(e.causationId()))
            .toList();
    if (answers.size() != 1) {
      problems.add(name(completed) + " was answered by " + answers.size() + " new tasks.");
    } else if (!Objects.equals(answers.get(0).correlationId(), completed.correlationId())) {
      problems.add(name(answers.get(0)) + " has another correlation id than its cause.");
    }
  }

  private static String name(Event<?> event) {
    return event.eventType().wireName() + " " + event.eventId();
  }
}
