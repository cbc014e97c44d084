package com.example.app;

import com.example.TaskCompletedPayload;
import com.example.TaskCreatedPayload;
import com.example.TaskEvent;
import com.example.TaskEventHandler;
import io.eventfamily.spring.kafka.KafkaEventHandler;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
@KafkaEventHandler(groupId = "projection")
class TaskProjection implements TaskEventHandler {

  private final Map<UUID, String> openTasks = new ConcurrentHashMap<>();

  @Override
  public void onCreated(TaskEvent event, TaskCreatedPayload payload) {
    openTasks.put(payload.taskId(), payload.title());
  }

  @Override
  public void onCompleted(TaskEvent event, TaskCompletedPayload payload) {
    openTasks.remove(payload.taskId());
  }

  // What the page does not show:

  Map<UUID, String> openTasks() {
    return openTasks;
  }
}
