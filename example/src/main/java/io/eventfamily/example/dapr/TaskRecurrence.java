package io.eventfamily.example.dapr;

import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.example.NextOccurrence;
import io.eventfamily.example.Recurrence;
import io.eventfamily.example.RecurringEvent;
import io.eventfamily.example.TaskCompletedPayload;
import io.eventfamily.example.TaskCreatedPayload;
import io.eventfamily.example.TaskDeletedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventHandler;
import io.eventfamily.example.TaskUpdatedPayload;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the next occurrence of a recurring task when the task is completed.
 *
 * <p>Everything is safe to be done again, since events come at least once: a task is added once,
 * the next occurrence has the ids that it had before, and a task is forgotten only when the events
 * of the next one are published. What fails is thrown, and so delivered again.
 */
final class TaskRecurrence implements TaskEventHandler {

  private static final Logger LOG = LoggerFactory.getLogger(TaskRecurrence.class);

  private final TaskTable tasks;
  private final DaprEventPublisher<TaskEvent> taskEvents;
  private final DaprEventPublisher<RecurringEvent> recurringEvents;

  TaskRecurrence(
      TaskTable tasks,
      DaprEventPublisher<TaskEvent> taskEvents,
      DaprEventPublisher<RecurringEvent> recurringEvents) {
    this.tasks = tasks;
    this.taskEvents = taskEvents;
    this.recurringEvents = recurringEvents;
  }

  @Override
  public void onCreated(TaskEvent event, TaskCreatedPayload created) {
    LOG.info("Task {} was created.", created.taskId());
    inDatabase(() -> tasks.add(StoredTask.of(created, null)));
  }

  /** What has changed of a task does not matter to when the next one is due. */
  @Override
  public void onUpdated(TaskEvent event, TaskUpdatedPayload updated) {
    LOG.info("Task {} was changed.", updated.taskId());
  }

  @Override
  public void onCompleted(TaskEvent event, TaskCompletedPayload completed) {
    LOG.info("Task {} was completed.", completed.taskId());
    inDatabase(
        () -> {
          Optional<StoredTask> found = tasks.find(completed.taskId());
          Optional<Recurrence> recurrence =
              Optional.ofNullable(completed.recurrencePattern()).flatMap(Recurrence::ofPattern);
          if (found.isPresent() && completed.hasRecurrence() && recurrence.isPresent()) {
            spawnNext(event, found.get(), recurrence.get());
          }
          tasks.delete(completed.taskId());
        });
  }

  @Override
  public void onDeleted(TaskEvent event, TaskDeletedPayload deleted) {
    LOG.info("Task {} was deleted.", deleted.taskId());
    inDatabase(() -> tasks.delete(deleted.taskId()));
  }

  private void spawnNext(TaskEvent completed, StoredTask stored, Recurrence recurrence)
      throws SQLException {
    int number = stored.occurrence() + 1;
    NextOccurrence next = NextOccurrence.after(completed, stored.task(), recurrence, number);
    // Before its event comes back, which does not say which occurrence it is.
    tasks.add(new StoredTask(next.task(), recurrence.pattern(), number));
    recurringEvents.publish(next.triggered()).join();
    recurringEvents.publish(next.spawned()).join();
    taskEvents.publish(next.created()).join();
  }

  private static void inDatabase(Action action) {
    try {
      action.run();
    } catch (SQLException e) {
      throw new IllegalStateException("The database fails.", e);
    }
  }

  /** What is done in the database. */
  private interface Action {

    void run() throws SQLException;
  }
}
