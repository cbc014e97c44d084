package com.example.app;

import com.example.TaskCreatedPayload;
import com.example.TaskEvent;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

@Service
class TaskService {

  private final KafkaEventPublisher<TaskEvent> publisher;

  TaskService(KafkaEventPublisher<TaskEvent> publisher) {
    this.publisher = publisher;
  }

  CompletableFuture<?> create(UUID taskId, String title) {
    return publisher.publish(
        TaskEvent.of(TaskCreatedPayload.builder().taskId(taskId).title(title).build()));
  }

  // What the page does not show:

  CompletableFuture<?> publish(TaskEvent event) {
    return publisher.publish(event);
  }
}
