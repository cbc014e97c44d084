package com.example.tasks;

import io.micronaut.configuration.kafka.annotation.KafkaClient;
import io.micronaut.configuration.kafka.annotation.KafkaKey;
import io.micronaut.configuration.kafka.annotation.Topic;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Publishes what happens to tasks. */
@KafkaClient("tasks")
public interface TaskClient {

  /** Is done when the broker has the event. */
  @Topic("task-events")
  CompletableFuture<RecordMetadata> publish(@KafkaKey String key, TaskEvent event);

  default CompletableFuture<RecordMetadata> publish(TaskEvent event) {
    return publish(TaskEventCodec.INSTANCE.partitionKey(event), event);
  }
}
