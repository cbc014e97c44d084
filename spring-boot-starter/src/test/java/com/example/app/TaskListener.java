package com.example.app;

import com.example.TaskEvent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class TaskListener {

  private final List<UUID> heard = new CopyOnWriteArrayList<>();

  @KafkaListener(topics = "task-events")
  void on(TaskEvent event) {
    heard.add(event.eventId());
  }

  // What the page does not show:

  List<UUID> heard() {
    return heard;
  }
}
