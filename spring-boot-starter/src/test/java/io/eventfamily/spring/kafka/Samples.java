package io.eventfamily.spring.kafka;

import static io.eventfamily.spring.kafka.Broker.utf8;

import com.example.OrderEvent;
import com.example.OrderEventCodec;
import com.example.OrderPlacedPayload;
import com.example.TaskCompletedPayload;
import com.example.TaskCreatedPayload;
import com.example.TaskEvent;
import com.example.TaskEventCodec;
import java.math.BigDecimal;
import java.util.UUID;

/** Events, and what is none, as they are on topics. */
final class Samples {

  static final String SECRET = "a secret that is too long";

  private Samples() {}

  static TaskEvent created(String title) {
    return TaskEvent.of(
        TaskCreatedPayload.builder().taskId(UUID.randomUUID()).title(title).build());
  }

  static TaskEvent completed() {
    return TaskEvent.of(TaskCompletedPayload.builder().taskId(UUID.randomUUID()).build());
  }

  static OrderEvent placed(String orderId) {
    return OrderEvent.of(
        OrderPlacedPayload.builder().orderId(orderId).total(new BigDecimal("9.90")).build());
  }

  static byte[] json(TaskEvent event) {
    return TaskEventCodec.INSTANCE.toBytes(event);
  }

  static byte[] json(OrderEvent event) {
    return OrderEventCodec.INSTANCE.toBytes(event);
  }

  static byte[] unknown(String type) {
    return utf8(TaskEventCodec.INSTANCE.toJson(created("x")).replace("task.created", type));
  }

  /** Three violations, one of them in a property that is sensitive. */
  static byte[] invalid() {
    return utf8(
        """
        {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"task.created",
         "timestamp":"2026-01-15T10:30:00Z","correlation_id":null,"causation_id":null,
         "payload":{"task_id":"no uuid","title":"","notes":{"pin of Ann":"%s"}}}"""
            .formatted(SECRET));
  }

  static byte[] invalidOrder() {
    return utf8(OrderEventCodec.INSTANCE.toJson(placed("o-1")).replace("\"9.90\"", "true"));
  }
}
