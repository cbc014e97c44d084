package io.eventfamily.benchmark.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The samples that are about tasks. */
public final class Tasks {

  private static final List<String> TEXTS =
      List.of(
          "周末之前给阳台上的植物浇水，并检查新来的那一盆是否需要换土。",
          "Полить растения на балконе до выходных и проверить, не нужна ли новому земля.",
          "Die Pflanzen übers Wochenende gießen; für die größeren genügt ein Kännchen täglich.",
          "週末までにベランダの植物に水をやり、新しい鉢の土を確認してください。",
          "Αν βρέξει, δεν χρειάζεται πότισμα. Τα υπόλοιπα μένουν όπως είναι.",
          "🌱🪴💧 🙂👍🏽 👩‍🌾 🏡");

  private Tasks() {}

  /** Of exactly 405 bytes. */
  public static TaskEvent small() {
    return event(
        TaskCreatedPayload.builder()
            .title("Water plants")
            .description("By noon.")
            .priority("high")
            .tags(List.of("home", "garden")));
  }

  /** Of about 2 KB, with characters of two, three and four bytes. */
  public static TaskEvent nonAscii() {
    return event(
        TaskCreatedPayload.builder()
            .title(TEXTS.get(1) + " " + TEXTS.get(0))
            .description(String.join("\n", TEXTS) + "\n" + String.join(" ", TEXTS) + TEXTS.get(3))
            .priority("срочно")
            .tags(List.of("家", "дом", "für später", "🌱", "ベランダ", "Größe", "важно", "植物")));
  }

  private static TaskEvent event(TaskCreatedPayload.Builder payload) {
    return TaskEvent.builder()
        .eventId(UUID.fromString("5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11"))
        .timestamp(Instant.parse("2026-01-15T10:30:00.123456Z"))
        .payload(
            payload
                .taskId(UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a"))
                .userId(UUID.fromString("b1c2d3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e"))
                .dueDate(Instant.parse("2026-01-16T18:00:00.654321Z"))
                .build())
        .build();
  }
}
