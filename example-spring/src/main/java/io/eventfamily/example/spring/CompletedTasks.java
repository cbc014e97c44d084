package io.eventfamily.example.spring;

import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventHandler;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import io.eventfamily.runtime.idempotence.ProcessedEvents;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many tasks each user has completed, as the events on the topic say. */
@Component
class CompletedTasks {

  private static final Logger LOG = LoggerFactory.getLogger(CompletedTasks.class);

  private final JdbcClient database;
  private final IdempotentConsumer consumer;
  private final TaskEventHandler handler;

  CompletedTasks(JdbcClient database, ProcessedEvents processed) {
    this.database = database;
    this.consumer = IdempotentConsumer.of("completed-tasks", processed);
    this.handler =
        TaskEventHandler.builder()
            .onCompleted((event, payload) -> add(payload.userId()))
            .otherwise(event -> {})
            .build();
  }

  long of(UUID user) {
    return database
        .sql("SELECT completed FROM completed_tasks WHERE user_id = ?")
        .param(user)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** What is counted and that it is counted are one transaction. */
  @KafkaListener(topics = "task-events")
  @Transactional
  public void on(ConsumerRecord<String, Decoded<TaskEvent>> record) {
    if (record.value() instanceof Decoded.Valid<TaskEvent> valid) {
      consumer.handle(valid.event(), event -> event.dispatch(handler));
    } else {
      LOG.warn("There is no task event at {}-{}.", record.partition(), record.offset());
    }
  }

  private void add(UUID user) {
    int updated =
        database
            .sql("UPDATE completed_tasks SET completed = completed + 1 WHERE user_id = ?")
            .param(user)
            .update();
    if (updated == 0) {
      database
          .sql("INSERT INTO completed_tasks (user_id, completed) VALUES (?, 1)")
          .param(user)
          .update();
    }
  }
}
