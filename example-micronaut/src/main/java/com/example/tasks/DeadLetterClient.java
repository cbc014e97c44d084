package com.example.tasks;

import io.eventfamily.runtime.Decoded;
import io.micronaut.configuration.kafka.annotation.KafkaClient;
import io.micronaut.configuration.kafka.annotation.KafkaKey;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.core.annotation.Nullable;
import org.apache.kafka.common.header.Headers;

/** Puts records aside that could not be handled. */
@KafkaClient("dead-letters")
public interface DeadLetterClient {

  /** Returns when the broker has the record. */
  @Topic("task-events-dead")
  void publish(@KafkaKey @Nullable String key, Decoded<TaskEvent> value, Headers headers);
}
