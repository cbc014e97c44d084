package com.example.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@Timeout(120)
class TasksTest {

  @Inject TaskPublisher publisher;
  @Inject OpenTasks openTasks;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void handlesWhatWasPublished() {
    UUID taskId = UUID.randomUUID();

    publish(TaskEventFactory.createTaskCreatedEvent(taskId, "Water the plants"));
    await(taskId, Optional.of("Water the plants"));

    publish(TaskEventFactory.createTaskCompletedEvent(taskId));
    await(taskId, Optional.empty());
  }

  @Test
  void putsBadRecordsToTheDeadLettersAndGoesOn() throws Exception {
    UUID taskId = UUID.randomUUID();
    TaskEvent event = TaskEventFactory.createTaskCreatedEvent(taskId, "Water the plants");
    String json = TaskEventCodec.INSTANCE.toJson(event);
    String invalid = json.replace("Water the plants", "");

    write(json.replace("task.created", "task.lent"));
    write(invalid);
    write(json);

    await(taskId, Optional.of("Water the plants"));
    ConsumerRecord<String, byte[]> dead = deadLetter(invalid);
    assertEquals("key", dead.key());
    assertTrue(reason(dead).contains("/payload/title"), reason(dead));
  }

  @Test
  void putsAnEventToTheDeadLettersThatTheHandlerCannotHandle() throws Exception {
    TaskEvent event = TaskEventFactory.createTaskCompletedEvent(UUID.randomUUID());

    publish(event);

    ConsumerRecord<String, byte[]> dead = deadLetter(TaskEventCodec.INSTANCE.toJson(event));
    assertEquals("A task was completed that is not open.", reason(dead));
  }

  private void publish(TaskEvent event) {
    publisher.publish(event).await().atMost(Duration.ofSeconds(60));
  }

  private void write(String value) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>("task-events", "key", value.getBytes(UTF_8)))
          .get(60, TimeUnit.SECONDS);
    }
  }

  private static String reason(ConsumerRecord<?, ?> dead) {
    return new String(dead.headers().lastHeader("dead-letter-reason").value(), UTF_8);
  }

  private ConsumerRecord<String, byte[]> deadLetter(String value) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("task-events-dead"));
      Instant deadline = Instant.now().plusSeconds(60);
      while (Instant.now().isBefore(deadline)) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          if (new String(record.value(), UTF_8).equals(value)) {
            return record;
          }
        }
      }
    }
    throw new AssertionError("There is no such dead letter: " + value);
  }

  private void await(UUID taskId, Optional<String> title) {
    Instant deadline = Instant.now().plusSeconds(60);
    while (!openTasks.title(taskId).equals(title)) {
      assertTrue(Instant.now().isBefore(deadline), "The title is still another one.");
      Thread.onSpinWait();
    }
  }
}
