package io.eventfamily.example;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import java.time.Instant;
import java.util.UUID;

/** What happens to reminders. */
@EventFamily(name = "reminder", correlated = false)
public interface ReminderEvents {

  /** A reminder was scheduled. */
  @Payload
  interface Scheduled {
    @PartitionKey
    UUID reminderId();

    UUID taskId();

    UUID userId();

    Instant scheduledFor();

    /** One of email, push and sms. */
    @DefaultValue("email")
    String notificationChannel();

    String message();
  }

  /** A reminder has become due. */
  @Payload
  interface Due {
    @PartitionKey
    UUID reminderId();

    UUID taskId();

    UUID userId();

    String title();

    Instant dueAt();

    String notificationChannel();
  }

  /** A reminder was sent. */
  @Payload
  interface Sent {
    @PartitionKey
    UUID reminderId();

    UUID taskId();

    UUID userId();

    Instant sentAt();

    String notificationChannel();

    String deliveryStatus();
  }

  /** A reminder could not be sent. */
  @Payload
  interface Failed {
    @PartitionKey
    UUID reminderId();

    UUID taskId();

    UUID userId();

    Instant failedAt();

    String notificationChannel();

    String errorMessage();

    int retryCount();
  }
}
