package io.eventfamily.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.testing.EmbeddedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Producers of two versions publish to one topic, and consumers of each version read both. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoVersionsTest {

  private static final UUID TASK = new UUID(1, 1);
  private static final UUID USER = new UUID(2, 2);
  private static final UUID SUBTASK = new UUID(3, 3);

  private static final TaskEvent CREATED =
      TaskEventFactory.createTaskCreatedEvent(
          payload -> payload.taskId(TASK).userId(USER).title("Water the plants"));

  private static final TaskEventV2 CREATED_V2 =
      TaskEventFactoryV2.createTaskCreatedEvent(
          payload ->
              payload
                  .taskId(TASK)
                  .userId(USER)
                  .title("Repot the plants")
                  .attachments(List.of("plan.pdf"))
                  .subtasks(List.of(SUBTASK))
                  .estimatedDurationMinutes(30));

  private static final TaskEventV2 DELETED_V2 =
      TaskEventFactoryV2.createTaskDeletedEvent(
          payload -> payload.taskId(TASK).userId(USER).deletedAt(CREATED_V2.timestamp()));

  private List<byte[]> topic = List.of();

  @BeforeAll
  void publish() {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      try (KafkaProducer<String, byte[]> producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", broker.bootstrapServers()),
              new StringSerializer(),
              new ByteArraySerializer())) {
        send(producer, TaskEventCodec.INSTANCE, CREATED);
        send(producer, TaskEventCodecV2.INSTANCE, CREATED_V2);
        send(producer, TaskEventCodecV2.INSTANCE, DELETED_V2);
      }
      topic = readAll(broker.bootstrapServers(), TaskEventCodec.INSTANCE.topic(), 3);
    }
  }

  @Test
  void bothVersionsHaveOneTopicAndOneKey() {
    assertThat(TaskEventCodecV2.INSTANCE.topic()).isEqualTo(TaskEventCodec.INSTANCE.topic());
    assertThat(TaskEventCodecV2.INSTANCE.partitionKey(CREATED_V2))
        .isEqualTo(TaskEventCodec.INSTANCE.partitionKey(CREATED));
    assertThat(topic).hasSize(3);
  }

  @Test
  void theNewConsumerReadsOldEventsAsNewOnes() {
    List<TaskEventV2> events = valid(TaskEventCodecV2.INSTANCE);

    assertThat(events)
        .containsExactly(TaskEventV2.upgrade(CREATED), CREATED_V2, DELETED_V2)
        .allMatch(event -> "2.0.0".equals(event.schemaVersion()));
    TaskCreatedPayloadV2 upgraded = (TaskCreatedPayloadV2) events.get(0).payload();
    assertThat(upgraded.title()).isEqualTo("Water the plants");
    assertThat(upgraded.attachments()).isEmpty();
    assertThat(upgraded.subtasks()).isEmpty();
    assertThat(upgraded.estimatedDurationMinutes()).isNull();
    assertThat(events.get(0).eventId()).isEqualTo(CREATED.eventId());
  }

  @Test
  void theOldConsumerPassesNewEventsOnUnchanged() {
    List<Decoded<TaskEvent>> decoded = topic.stream().map(TaskEventCodec.INSTANCE::decode).toList();

    assertThat(decoded.get(0)).isEqualTo(new Decoded.Valid<>(CREATED));
    assertThat(decoded.subList(1, 3))
        .allSatisfy(
            each -> {
              Decoded.Unknown<TaskEvent> unknown = (Decoded.Unknown<TaskEvent>) each;
              assertThat(unknown.eventType()).endsWith(".v2");
              assertThat(topic).contains(unknown.json());
            });
  }

  @Test
  void theOldConsumerReadsNewEventsWhereItAsksForThat() {
    List<TaskEvent> events = valid(TaskEventCodec.INSTANCE.readingNewerVersions());

    assertThat(events)
        .extracting(TaskEvent::eventId)
        .containsExactly(CREATED.eventId(), CREATED_V2.eventId(), DELETED_V2.eventId());
    assertThat(events.get(1).payload())
        .isEqualTo(
            TaskCreatedPayload.builder()
                .taskId(TASK)
                .userId(USER)
                .title("Repot the plants")
                .build());
    assertThat(events.get(2).eventType()).isEqualTo(TaskEventType.DELETED);
  }

  @Test
  void theViewReadsWhatItUses() {
    List<Decoded<TaskViewEvent>> decoded =
        topic.stream().map(TaskViewEventDecoder.INSTANCE::decode).toList();

    Decoded.Valid<TaskViewEvent> created = (Decoded.Valid<TaskViewEvent>) decoded.get(1);
    TaskViewCreatedPayload payload = (TaskViewCreatedPayload) created.event().payload();
    assertThat(payload.title()).isEqualTo("Repot the plants");
    assertThat(payload.subtasks()).containsExactly(SUBTASK);
    assertThat(List.of(decoded.get(0), decoded.get(2)))
        .allMatch(other -> other instanceof Decoded.Unknown);
  }

  private <E extends Event<?>> List<E> valid(EventCodec<E> codec) {
    return topic.stream().map(codec::fromBytes).toList();
  }

  private static <E extends Event<?>> void send(
      KafkaProducer<String, byte[]> producer, EventCodec<E> codec, E event) {
    producer.send(
        new ProducerRecord<>(codec.topic(), codec.partitionKey(event), codec.toBytes(event)));
  }

  private static List<byte[]> readAll(String bootstrapServers, String topic, int count) {
    List<byte[]> values = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (values.size() < count) {
        ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofSeconds(60));
        assertThat(records.isEmpty()).as("Nothing came in time.").isFalse();
        records.forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
