package com.example.app;

import com.example.TaskCreatedPayload;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Fails as its task says, so that what the page declares for failures has something to do. */
@Component
class FlakyListener {

  private final List<String> calls = new CopyOnWriteArrayList<>();

  @KafkaListener(topics = "task-events", groupId = "flaky")
  void on(TaskCreatedPayload payload) {
    calls.add(payload.title());
    switch (payload.title()) {
      case "useless" -> throw new IllegalArgumentException();
      case "failing" -> throw new IllegalStateException();
      default -> {}
    }
  }

  List<String> calls() {
    return calls;
  }
}
