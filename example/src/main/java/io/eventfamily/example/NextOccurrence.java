package io.eventfamily.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What follows when a recurring task is completed: the events that tell of the next one.
 *
 * <p>Their ids are derived from that of the event that they answer. Should that come again, the
 * same events are published again, and whoever receives them knows them by their ids.
 *
 * @param triggered the pattern asks for another task
 * @param spawned the other task, as an occurrence
 * @param created the other task, as a task
 */
public record NextOccurrence(RecurringEvent triggered, RecurringEvent spawned, TaskEvent created) {

  /**
   * The occurrence after a task.
   *
   * @param completed tells that the task was completed
   * @param number 1 for the first occurrence after the task that somebody created
   */
  public static NextOccurrence after(
      TaskEvent completed, TaskCreatedPayload task, Recurrence recurrence, int number) {
    Instant due = task.dueDate() != null ? task.dueDate() : completed.timestamp();
    Instant nextDue = recurrence.after(due);
    TaskCreatedPayload next =
        task.toBuilder().taskId(idFrom(completed, "task")).dueDate(nextDue).build();
    RecurringTriggeredPayload triggered =
        RecurringTriggeredPayload.builder()
            .taskId(task.taskId())
            .userId(task.userId())
            .recurrencePattern(recurrence.pattern())
            .nextDueDate(nextDue)
            .originalTaskData(dataOf(task))
            .build();
    RecurringSpawnedPayload spawned =
        RecurringSpawnedPayload.builder()
            .newTaskId(next.taskId())
            .originalTaskId(task.taskId())
            .userId(task.userId())
            .recurrencePattern(recurrence.pattern())
            .dueDate(nextDue)
            .occurrenceNumber(number)
            .build();
    return new NextOccurrence(
        RecurringEvent.of(triggered).toBuilder().eventId(idFrom(completed, "triggered")).build(),
        RecurringEvent.of(spawned).toBuilder().eventId(idFrom(completed, "spawned")).build(),
        TaskEvent.causedBy(completed, next).toBuilder()
            .eventId(idFrom(completed, "created"))
            .build());
  }

  /** The task that was created. */
  public TaskCreatedPayload task() {
    return (TaskCreatedPayload) created.payload();
  }

  private static UUID idFrom(TaskEvent completed, String what) {
    return UUID.nameUUIDFromBytes((completed.eventId() + "/" + what).getBytes(UTF_8));
  }

  private static Map<String, Object> dataOf(TaskCreatedPayload task) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", task.title());
    if (task.description() != null) {
      data.put("description", task.description());
    }
    data.put("priority", task.priority());
    data.put("tags", task.tags());
    return data;
  }
}
