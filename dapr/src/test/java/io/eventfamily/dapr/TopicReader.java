package io.eventfamily.dapr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what is on a topic, past all sidecars. */
public final class TopicReader {

  private static final Duration MOST = Duration.ofSeconds(60);

  private TopicReader() {}

  /** All records that are there now, in the order of each partition. */
  public static List<ConsumerRecord<byte[], byte[]>> readAll(
      String bootstrapServers, String topic) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic, MOST).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, MOST);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      long deadline = System.nanoTime() + MOST.toNanos();
      while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("The topic " + topic + " cannot be read to its end.");
        }
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }
}
