package io.eventfamily.example.dapr;

import io.eventfamily.example.TaskCreatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * A task in the database.
 *
 * @param task what it was created with
 * @param recurrencePattern such as daily; null where it does not recur
 * @param occurrence 0 where somebody created it, 1 for the first occurrence after that
 */
record StoredTask(TaskCreatedPayload task, @Nullable String recurrencePattern, int occurrence) {

  static StoredTask of(TaskCreatedPayload task, @Nullable String recurrencePattern) {
    return new StoredTask(task, recurrencePattern, 0);
  }
}
