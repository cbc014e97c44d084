package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static io.eventfamily.kafka.Samples.unknown;
import static io.eventfamily.kafka.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The serializers in Kafka's own clients, made by the names of their classes, on a real broker. */
@Timeout(120)
class ThroughBrokerTest {

  private static final String CODECS =
      "io.eventfamily.kafka.TaskEventCodec,io.eventfamily.kafka.OrderEventCodec";
  private static final String STRINGS = "org.apache.kafka.common.serialization.StringSerializer";
  private static final String STRINGS_BACK =
      "org.apache.kafka.common.serialization.StringDeserializer";

  @RegisterExtension static final Broker BROKER = new Broker();

  @ParameterizedTest
  @EnumSource(EventFormat.class)
  void carriesEventsOfTwoFamiliesOnOneTopic(EventFormat format) throws Exception {
    String topic = BROKER.topic(1);
    try (KafkaProducer<String, Event<?>> producer = new KafkaProducer<>(producing(format))) {
      producer.send(new ProducerRecord<>(topic, "k", created())).get();
      producer.send(new ProducerRecord<>(topic, "k", placed())).get();
      producer.send(new ProducerRecord<>(topic, "k", null)).get();
    }

    try (KafkaConsumer<String, Decoded<Event<?>>> consumer =
        new KafkaConsumer<>(consuming(EventDeserializer.class, Map.of()))) {
      assertThat(Broker.readAll(consumer, topic))
          .extracting(ConsumerRecord::value)
          .containsExactly(new Decoded.Valid<>(created()), new Decoded.Valid<>(placed()), null);
    }
    try (KafkaConsumer<String, Event<?>> consumer =
        new KafkaConsumer<>(consuming(StrictEventDeserializer.class, Map.of()))) {
      assertThat(Broker.readAll(consumer, topic))
          .extracting(ConsumerRecord::value)
          .containsExactly(created(), placed(), null);
    }
  }

  @Test
  void isNotStoppedByPoisonUnknownTypesAndNulls() throws Exception {
    String topic = BROKER.topic(1);
    BROKER.write(
        topic,
        TaskEventCodec.INSTANCE.toBytes(created()),
        utf8("poison"),
        unknown("task.archived"),
        null,
        TaskEventCodec.INSTANCE.toBytes(created()));

    try (KafkaConsumer<String, Decoded<Event<?>>> consumer =
        new KafkaConsumer<>(consuming(EventDeserializer.class, Map.of()))) {
      assertThat(Broker.readAll(consumer, topic))
          .extracting(it -> it.value() == null ? null : it.value().getClass().getSimpleName())
          .containsExactly("Valid", "Invalid", "Unknown", null, "Valid");
    }
  }

  @Test
  void failsWithTopicPartitionOffsetAndViolations() throws Exception {
    String topic = BROKER.topic(1);
    BROKER.write(topic, TaskEventCodec.INSTANCE.toBytes(created()), utf8("poison"));

    try (KafkaConsumer<String, Event<?>> consumer =
        new KafkaConsumer<>(consuming(StrictEventDeserializer.class, Map.of()))) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seek(partition, 1);

      assertThatExceptionOfType(RecordDeserializationException.class)
          .isThrownBy(() -> pollUntilFirst(consumer))
          .satisfies(
              it -> {
                assertThat(it.topicPartition()).isEqualTo(partition);
                assertThat(it.offset()).isEqualTo(1);
                assertThat(it.valueBuffer()).isEqualTo(ByteBuffer.wrap(utf8("poison")));
              })
          .havingCause()
          .isInstanceOf(EventDeserializationException.class)
          .withMessageContaining(topic)
          .withMessageContaining("[json_invalid]");
    }
  }

  @Test
  void showsWhatWasSkippedAmongTheMetricsOfTheConsumer() throws Exception {
    String topic = BROKER.topic(1);
    BROKER.write(
        topic,
        utf8("poison"),
        unknown("task.archived"),
        unknown("task.archived"),
        TaskEventCodec.INSTANCE.toBytes(created()));

    try (KafkaConsumer<String, Event<?>> consumer =
        new KafkaConsumer<>(
            consuming(StrictEventDeserializer.class, Map.of("eventfamily.invalid", "skip")))) {
      assertThat(Broker.readAll(consumer, topic))
          .extracting(ConsumerRecord::value)
          .containsExactly(null, null, null, created());
      assertThat(metric(consumer, "skipped-unknown-total")).isEqualTo(2L);
      assertThat(metric(consumer, "skipped-invalid-total")).isEqualTo(1L);
    }
  }

  @Test
  void keepsTheOrderOfEachEntity() throws Exception {
    String topic = BROKER.topic(3);
    Random random = new Random(11);
    List<UUID> tasks =
        Stream.generate(() -> new UUID(random.nextLong(), random.nextLong())).limit(50).toList();
    Map<UUID, List<UUID>> sent = new HashMap<>();
    try (KafkaProducer<String, Event<?>> producer =
        new KafkaProducer<>(producing(EventFormat.PLAIN))) {
      for (int number = 0; number < 5_000; number++) {
        TaskEvent event = created(tasks.get(random.nextInt(tasks.size())), "number " + number);
        UUID taskId = ((TaskCreatedPayload) event.payload()).taskId();
        sent.computeIfAbsent(taskId, id -> new ArrayList<>()).add(event.eventId());
        producer.send(
            new ProducerRecord<>(topic, TaskEventCodec.INSTANCE.partitionKey(event), event));
      }
      producer.flush();
    }

    Map<UUID, List<UUID>> read = new HashMap<>();
    try (KafkaConsumer<String, TaskEvent> consumer =
        new KafkaConsumer<>(consuming(StrictEventDeserializer.class, Map.of()))) {
      List<ConsumerRecord<String, TaskEvent>> records = Broker.readAll(consumer, topic);
      for (ConsumerRecord<String, TaskEvent> record : records) {
        UUID taskId = ((TaskCreatedPayload) record.value().payload()).taskId();
        assertThat(record.key()).isEqualTo(taskId.toString());
        read.computeIfAbsent(taskId, id -> new ArrayList<>()).add(record.value().eventId());
      }
      assertThat(records).extracting(ConsumerRecord::partition).contains(0, 1, 2);
    }
    assertThat(read).isEqualTo(sent);
  }

  private static Map<String, Object> producing(EventFormat format) {
    return BROKER.settings(
        "key.serializer",
        STRINGS,
        "value.serializer",
        EventSerializer.class.getName(),
        "eventfamily.codecs",
        CODECS,
        "eventfamily.format",
        format.settingName(),
        "eventfamily.cloudevents.source",
        "/services/tests");
  }

  private static Map<String, Object> consuming(Class<?> deserializer, Map<String, ?> further) {
    Map<String, Object> settings =
        BROKER.settings(
            "key.deserializer", STRINGS_BACK,
            "value.deserializer", deserializer.getName(),
            "eventfamily.codecs", CODECS);
    settings.putAll(further);
    return settings;
  }

  private static void pollUntilFirst(KafkaConsumer<String, Event<?>> consumer) {
    while (consumer.poll(Duration.ofMillis(100)).isEmpty()) {
      // The timeout of the class ends it.
    }
  }

  private static Object metric(KafkaConsumer<?, ?> consumer, String name) {
    return consumer.metrics().entrySet().stream()
        .filter(it -> it.getKey().name().equals(name))
        .map(it -> it.getValue().metricValue())
        .findFirst()
        .orElseThrow();
  }
}
