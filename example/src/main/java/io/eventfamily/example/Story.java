package io.eventfamily.example;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One event of each type, around a task that recurs every week. */
final class Story {

  private static final String CHANNEL = "push";

  private final UUID user = UUID.randomUUID();
  private final UUID rent = UUID.randomUUID();
  private final UUID plants = UUID.randomUUID();
  private final UUID reminder = UUID.randomUUID();
  private final Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private final TaskEvent created =
      TaskEvent.builder()
          .correlationId(UUID.randomUUID())
          .payload(
              TaskCreatedPayload.builder()
                  .taskId(plants)
                  .userId(user)
                  .title("Water plants")
                  .dueDate(due)
                  .tags(List.of("home", "garden"))
                  .build())
          .build();

  private final TaskEvent completed =
      TaskEvent.causedBy(
          created,
          TaskCompletedPayload.builder()
              .taskId(plants)
              .userId(user)
              .completedAt(due.plusSeconds(60))
              .hasRecurrence(true)
              .recurrencePattern(Recurrence.WEEKLY.pattern())
              .build());

  /** The event that a service must answer. */
  TaskEvent completed() {
    return completed;
  }

  /** Sends all events of the story. */
  void tell(Publisher publisher) {
    rentRecurred().forEach(e -> publisher.publish(RecurringEventCodec.INSTANCE, e));
    publisher.publish(TaskEventCodec.INSTANCE, created);
    publisher.publish(TaskEventCodec.INSTANCE, updated());
    reminders().forEach(e -> publisher.publish(ReminderEventCodec.INSTANCE, e));
    publisher.publish(TaskEventCodec.INSTANCE, completed);
    publisher.publish(TaskEventCodec.INSTANCE, deleted());
  }

  /** Of another task, as some other service would tell it. */
  private List<RecurringEvent> rentRecurred() {
    String pattern = Recurrence.MONTHLY.pattern();
    Instant next = Recurrence.MONTHLY.after(due);
    return List.of(
        RecurringEvent.of(
            RecurringTriggeredPayload.builder()
                .taskId(rent)
                .userId(user)
                .recurrencePattern(pattern)
                .nextDueDate(next)
                .originalTaskData(Map.of("title", "Pay the rent", "priority", "high"))
                .build()),
        RecurringEvent.of(
            RecurringSpawnedPayload.builder()
                .newTaskId(UUID.randomUUID())
                .originalTaskId(rent)
                .userId(user)
                .recurrencePattern(pattern)
                .dueDate(next)
                .occurrenceNumber(7)
                .build()));
  }

  private TaskEvent updated() {
    return TaskEvent.causedBy(
        created,
        TaskUpdatedPayload.builder()
            .taskId(plants)
            .userId(user)
            .priority("high")
            .updatedFields(List.of("priority"))
            .build());
  }

  private TaskEvent deleted() {
    return TaskEvent.causedBy(
        completed,
        TaskDeletedPayload.builder()
            .taskId(plants)
            .userId(user)
            .deletedAt(due.plusSeconds(120))
            .reason("archived")
            .build());
  }

  private List<ReminderEvent> reminders() {
    return List.of(
        ReminderEvent.of(
            ReminderScheduledPayload.builder()
                .reminderId(reminder)
                .taskId(plants)
                .userId(user)
                .scheduledFor(due)
                .notificationChannel(CHANNEL)
                .message("The plants are thirsty.")
                .build()),
        ReminderEvent.of(
            ReminderDuePayload.builder()
                .reminderId(reminder)
                .taskId(plants)
                .userId(user)
                .title("Water plants")
                .dueAt(due)
                .notificationChannel(CHANNEL)
                .build()),
        ReminderEvent.of(
            ReminderFailedPayload.builder()
                .reminderId(reminder)
                .taskId(plants)
                .userId(user)
                .failedAt(due.plusSeconds(1))
                .notificationChannel(CHANNEL)
                .errorMessage("phone is off")
                .retryCount(1)
                .build()),
        ReminderEvent.of(
            ReminderSentPayload.builder()
                .reminderId(reminder)
                .taskId(plants)
                .userId(user)
                .sentAt(due.plusSeconds(30))
                .notificationChannel(CHANNEL)
                .deliveryStatus("delivered")
                .build()));
  }
}
