package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.testing.EmbeddedBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One broker for all tests of this JVM, and what tests do with it directly. */
final class Broker implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedBroker broker = EmbeddedBroker.start();
  private final Admin admin = Admin.create(config());
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(config(), new StringSerializer(), new ByteArraySerializer());

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  private Map<String, Object> config() {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }

  /** A new topic with so many partitions, and a name that no other has. */
  String topic(int partitions) throws Exception {
    return topic(partitions, Map.of());
  }

  String topic(int partitions, Map<String, String> config) throws Exception {
    NewTopic topic =
        new NewTopic("topic-" + UUID.randomUUID(), partitions, (short) 1).configs(config);
    admin.createTopics(List.of(topic)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return topic.name();
  }

  /** Sends texts to partition 0, in their order, with the key k. */
  void sendTexts(String topic, String... texts) throws Exception {
    for (String text : texts) {
      send(new ProducerRecord<>(topic, 0, "k", text.getBytes(UTF_8)));
    }
  }

  void send(ProducerRecord<String, byte[]> sent) throws Exception {
    producer.send(sent).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** The first records of a topic, as many as named, in the order of their partitions. */
  List<ConsumerRecord<String, byte[]>> records(String topic, int count) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "fetch.max.wait.ms", 10),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      Collection<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
      Instant deadline = Instant.now().plus(PATIENCE);
      while (found.size() < count) {
        assertThat(Instant.now()).as("%s records of %s", found.size(), topic).isBefore(deadline);
        consumer.poll(Duration.ofMillis(50)).forEach(found::add);
      }
      return found;
    }
  }

  ConsumerRecord<String, byte[]> onlyRecord(String topic) {
    List<ConsumerRecord<String, byte[]>> found = records(topic, 1);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** How many records a topic has. */
  long size(String topic, int partitions) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config(), new StringDeserializer(), new ByteArrayDeserializer())) {
      return consumer
          .endOffsets(
              IntStream.range(0, partitions).mapToObj(i -> new TopicPartition(topic, i)).toList())
          .values()
          .stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  /** Waits until a group has committed this offset, and no other, of partition 0. */
  void awaitCommitted(String group, String topic, long offset) throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (committed(group, topic) != offset) {
      assertThat(Instant.now())
          .as("offset %s, wanted %s", committed(group, topic), offset)
          .isBefore(deadline);
    }
  }

  /** The offset that a group has committed of partition 0; -1 where there is none. */
  long committed(String group, String topic) throws Exception {
    OffsetAndMetadata committed =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .get(new TopicPartition(topic, 0));
    return committed == null ? -1 : committed.offset();
  }

  static Map<String, String> headers(ConsumerRecord<?, ?> found) {
    return StreamSupport.stream(found.headers().spliterator(), false)
        .collect(Collectors.toMap(Header::key, header -> new String(header.value(), UTF_8)));
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    admin.close();
    broker.close();
  }

  /** Gives test classes the broker. */
  static final class Shared implements ParameterResolver {

    private record Held(Broker broker) implements AutoCloseable {
      @Override
      public void close() {
        broker.close();
      }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Broker.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Broker.class))
          .getOrComputeIfAbsent(Held.class, key -> new Held(new Broker()), Held.class)
          .broker();
    }
  }
}
