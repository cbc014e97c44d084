package io.eventfamily.jdbc;

import java.time.Instant;
import java.util.UUID;

/** Events of the families of these tests. */
final class Samples {

  static final UUID TASK_ID = UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a");

  private Samples() {}

  static TaskEvent created(String title) {
    return TaskEvent.builder()
        .timestamp(Instant.parse("2026-01-15T10:30:00.123456Z"))
        .payload(TaskCreatedPayload.builder().taskId(TASK_ID).title(title).build())
        .build();
  }

  static TaskEvent completed() {
    return TaskEvent.of(TaskCompletedPayload.builder().taskId(TASK_ID).build());
  }

  static NoteEvent taken(String text) {
    return NoteEvent.of(NoteTakenPayload.builder().text(text).build());
  }
}
