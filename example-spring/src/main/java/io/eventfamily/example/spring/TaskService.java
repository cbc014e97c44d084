package io.eventfamily.example.spring;

import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventFactory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with tasks. Each change and the event that tells of it are one transaction. */
@Service
class TaskService {

  private final TaskTable tasks;
  private final ApplicationEventPublisher events;

  TaskService(TaskTable tasks, ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.events = events;
  }

  @Transactional
  public UUID create(NewTask task) {
    UUID id = UUID.randomUUID();
    TaskEvent created =
        TaskEventFactory.createTaskCreatedEvent(
            it -> it.taskId(id).userId(task.userId()).title(task.title()));
    tasks.add(id, task);
    events.publishEvent(created);
    return id;
  }

  /** Creates all of them or none. */
  @Transactional
  public List<UUID> createAll(List<NewTask> all) {
    return all.stream().map(this::create).toList();
  }

  @Transactional
  public void complete(UUID id) {
    Instant now = Instant.now();
    UUID user = tasks.complete(id, now).orElseThrow(() -> new NoSuchTaskException(id));
    events.publishEvent(
        TaskEventFactory.createTaskCompletedEvent(
            it -> it.taskId(id).userId(user).completedAt(now)));
  }

  @Transactional
  public void delete(UUID id) {
    UUID user = tasks.remove(id).orElseThrow(() -> new NoSuchTaskException(id));
    events.publishEvent(
        TaskEventFactory.createTaskDeletedEvent(
            it -> it.taskId(id).userId(user).deletedAt(Instant.now())));
  }
}
