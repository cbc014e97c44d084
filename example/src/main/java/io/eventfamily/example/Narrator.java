package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Puts events into words. As it implements the handlers themselves, it does not compile until it
 * has words for a new type too.
 */
final class Narrator implements TaskEventHandler, ReminderEventHandler, RecurringEventHandler {

  private String words = "";

  private Narrator() {}

  /** What an event says, in a few words. */
  static String describe(Event<?> event) {
    Narrator narrator = new Narrator();
    if (event instanceof TaskEvent task) {
      task.dispatch(narrator);
    } else if (event instanceof ReminderEvent reminder) {
      reminder.dispatch(narrator);
    } else if (event instanceof RecurringEvent recurring) {
      recurring.dispatch(narrator);
    }
    return narrator.words;
  }

  @Override
  public void onCreated(TaskEvent event, TaskCreatedPayload created) {
    Instant due = created.dueDate();
    words = created.title() + (due != null ? ", due " + day(due) : "");
  }

  @Override
  public void onUpdated(TaskEvent event, TaskUpdatedPayload updated) {
    words = "changed: " + String.join(", ", updated.updatedFields());
  }

  @Override
  public void onCompleted(TaskEvent event, TaskCompletedPayload completed) {
    words = completed.hasRecurrence() ? "recurs " + completed.recurrencePattern() : "for good";
  }

  @Override
  public void onDeleted(TaskEvent event, TaskDeletedPayload deleted) {
    words = deleted.reason() != null ? deleted.reason() : "";
  }

  @Override
  public void onScheduled(ReminderEvent event, ReminderScheduledPayload scheduled) {
    words = scheduled.message();
  }

  @Override
  public void onDue(ReminderEvent event, ReminderDuePayload due) {
    words = due.title();
  }

  @Override
  public void onSent(ReminderEvent event, ReminderSentPayload sent) {
    words = sent.notificationChannel() + " " + sent.deliveryStatus();
  }

  @Override
  public void onFailed(ReminderEvent event, ReminderFailedPayload failed) {
    words = failed.notificationChannel() + ": " + failed.errorMessage();
  }

  @Override
  public void onTriggered(RecurringEvent event, RecurringTriggeredPayload triggered) {
    words = triggered.recurrencePattern() + ", next " + day(triggered.nextDueDate());
  }

  @Override
  public void onSpawned(RecurringEvent event, RecurringSpawnedPayload spawned) {
    words = "occurrence " + spawned.occurrenceNumber() + ", due " + day(spawned.dueDate());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
