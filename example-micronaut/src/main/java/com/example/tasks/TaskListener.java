package com.example.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.InvalidEventException;
import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.configuration.kafka.exceptions.DefaultKafkaListenerExceptionHandler;
import io.micronaut.configuration.kafka.exceptions.KafkaListenerException;
import io.micronaut.configuration.kafka.exceptions.KafkaListenerExceptionHandler;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Gives events of tasks to their handler. Events of types that it does not know are no failure. */
@KafkaListener(
    groupId = "open-tasks",
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.SYNC,
    errorStrategy = @ErrorStrategy(ErrorStrategyValue.RESUME_AT_NEXT_RECORD))
public class TaskListener implements KafkaListenerExceptionHandler {

  private final TaskEventHandler handler;
  private final DeadLetterClient deadLetters;
  private final DefaultKafkaListenerExceptionHandler log;

  TaskListener(
      TaskEventHandler handler,
      DeadLetterClient deadLetters,
      DefaultKafkaListenerExceptionHandler log) {
    this.handler = handler;
    this.deadLetters = deadLetters;
    this.log = log;
  }

  @Topic("task-events")
  public void on(Decoded<TaskEvent> decoded) {
    if (decoded instanceof Decoded.Valid<TaskEvent> valid) {
      valid.event().dispatch(handler);
    } else if (decoded instanceof Decoded.Invalid<TaskEvent> invalid) {
      throw new InvalidEventException(invalid.violations());
    }
  }

  @Override
  public void handle(KafkaListenerException failure) {
    log.handle(failure);
    failure.getConsumerRecord().ifPresent(record -> putAside(record, failure.getCause()));
  }

  @SuppressWarnings("unchecked")
  private void putAside(ConsumerRecord<?, ?> record, Throwable reason) {
    Headers headers = new RecordHeaders(record.headers());
    headers.add("dead-letter-reason", String.valueOf(reason.getMessage()).getBytes(UTF_8));
    deadLetters.publish((String) record.key(), (Decoded<TaskEvent>) record.value(), headers);
  }
}
