package io.eventfamily.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Events of the families of these tests, and the same as others write them. */
public final class Samples {

  public static final UUID TASK_ID = UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a");
  static final UUID EVENT_ID = UUID.fromString("5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11");
  static final UUID CORRELATION_ID = UUID.fromString("b1c2d3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e");
  static final UUID CAUSATION_ID = UUID.fromString("c1c2d3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e");
  static final Instant TIME = Instant.parse("2026-01-15T10:30:00.123456Z");

  private Samples() {}

  public static TaskEvent created(UUID taskId, String title) {
    return TaskEvent.of(TaskCreatedPayload.builder().taskId(taskId).title(title).build());
  }

  public static TaskEvent created() {
    return TaskEvent.builder()
        .eventId(EVENT_ID)
        .timestamp(TIME)
        .correlationId(CORRELATION_ID)
        .causationId(CAUSATION_ID)
        .payload(TaskCreatedPayload.builder().taskId(TASK_ID).title("Gießen 🌱").build())
        .build();
  }

  public static OrderEvent placed() {
    return OrderEvent.builder()
        .eventId(EVENT_ID)
        .timestamp(TIME)
        .tenantId("acme")
        .attempt(3)
        .replayed(true)
        .userEmail("secret@example.com")
        .payload(OrderPlacedPayload.builder().orderId("o-1").total(new BigDecimal("9.90")).build())
        .build();
  }

  public static RelayEvent received() {
    return RelayEvent.builder()
        .eventId(EVENT_ID)
        .timestamp(TIME)
        .payload(RelayReceivedPayload.builder().letterId("l-1").build())
        .build();
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  /** An event of a type that nobody knows. */
  static byte[] unknown(String type) {
    return utf8(TaskEventCodec.INSTANCE.toJson(created()).replace("task.created", type));
  }
}
