package com.example.app;

import io.eventfamily.spring.kafka.EventErrorHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.util.backoff.FixedBackOff;

/** The application that {@code docs/spring.md} shows. */
@SpringBootApplication
class TaskApplication {

  @Bean
  KafkaAdmin.NewTopics topics() {
    return new KafkaAdmin.NewTopics(
        TopicBuilder.name("task-events").partitions(3).build(),
        TopicBuilder.name("task-events-dlt").partitions(1).build());
  }

  @Bean(defaultCandidate = false)
  CommonErrorHandler eventKafkaErrorHandler(
      @Qualifier("eventKafkaRecoverer") ConsumerRecordRecoverer deadLetters) {
    EventErrorHandler handler = new EventErrorHandler(deadLetters, new FixedBackOff(100, 2));
    handler.addNotRetryableExceptions(IllegalArgumentException.class);
    return handler;
  }
}
