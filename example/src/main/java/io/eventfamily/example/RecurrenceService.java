package io.eventfamily.example;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Creates the next occurrence of a recurring task when the task is completed. */
final class RecurrenceService implements TaskEventHandler {

  private final Publisher publisher;
  private final Map<UUID, TaskCreatedPayload> tasks = new HashMap<>();
  private final Map<UUID, Integer> occurrences = new HashMap<>();

  RecurrenceService(Publisher publisher) {
    this.publisher = publisher;
  }

  /** Of the recurring events, the service needs one type: which occurrence a task is. */
  RecurringEventHandler recurringEvents() {
    return RecurringEventHandler.builder()
        .onSpawned((event, spawned) -> remember(spawned))
        .otherwise(event -> {})
        .build();
  }

  @Override
  public void onCreated(TaskEvent event, TaskCreatedPayload created) {
    tasks.put(created.taskId(), created);
  }

  @Override
  public void onUpdated(TaskEvent event, TaskUpdatedPayload updated) {
    tasks.computeIfPresent(updated.taskId(), (id, task) -> changed(task, updated));
  }

  @Override
  public void onCompleted(TaskEvent event, TaskCompletedPayload completed) {
    TaskCreatedPayload task = tasks.get(completed.taskId());
    if (task != null && completed.hasRecurrence()) {
      recurrence(completed.recurrencePattern()).ifPresent(r -> spawnNext(event, task, r));
    }
  }

  @Override
  public void onDeleted(TaskEvent event, TaskDeletedPayload deleted) {
    tasks.remove(deleted.taskId());
    occurrences.remove(deleted.taskId());
  }

  private static Optional<Recurrence> recurrence(@Nullable String pattern) {
    return Optional.ofNullable(pattern).flatMap(Recurrence::ofPattern);
  }

  private static TaskCreatedPayload changed(TaskCreatedPayload task, TaskUpdatedPayload updated) {
    TaskCreatedPayload.Builder builder = task.toBuilder();
    if (updated.title() != null) {
      builder.title(updated.title());
    }
    if (updated.description() != null) {
      builder.description(updated.description());
    }
    if (updated.priority() != null) {
      builder.priority(updated.priority());
    }
    if (updated.dueDate() != null) {
      builder.dueDate(updated.dueDate());
    }
    if (updated.tags() != null) {
      builder.tags(updated.tags());
    }
    return builder.build();
  }

  private void spawnNext(TaskEvent completed, TaskCreatedPayload task, Recurrence recurrence) {
    int number = occurrences.getOrDefault(task.taskId(), 0) + 1;
    NextOccurrence next = NextOccurrence.after(completed, task, recurrence, number);
    // Not when it comes back: the next task might be completed before that.
    occurrences.put(next.task().taskId(), number);

    publisher.publish(RecurringEventCodec.INSTANCE, next.triggered());
    publisher.publish(RecurringEventCodec.INSTANCE, next.spawned());
    publisher.publish(TaskEventCodec.INSTANCE, next.created());
  }

  private void remember(RecurringSpawnedPayload spawned) {
    occurrences.put(spawned.newTaskId(), spawned.occurrenceNumber());
  }
}
