package com.example.tasks;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The tasks that are to be done, as the events tell. */
@Singleton
public class OpenTasks implements TaskEventHandler {

  private final Map<UUID, String> titles = new ConcurrentHashMap<>();

  @Override
  public void onCreated(TaskEvent event, TaskCreatedPayload payload) {
    titles.put(payload.taskId(), payload.title());
  }

  @Override
  public void onCompleted(TaskEvent event, TaskCompletedPayload payload) {
    if (titles.remove(payload.taskId()) == null) {
      throw new IllegalStateException("A task was completed that is not open.");
    }
  }

  public Optional<String> title(UUID taskId) {
    return Optional.ofNullable(titles.get(taskId));
  }
}
