package io.eventfamily.reliability;

import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.runtime.Decoded;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * One of two consumers of a group: it takes a batch, handles the events one by one, and then
 * commits. It begins when both are there and each has its partitions.
 */
final class GroupMember implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaConsumer<String, Decoded<MeterEvent>> consumer;
  private final Handler handler;
  private boolean begun;

  /** What is done with an event. */
  @FunctionalInterface
  interface Handler {
    void handle(MeterEvent event) throws Exception;
  }

  GroupMember(String bootstrapServers, String group, String topic, Handler handler) {
    this.handler = handler;
    this.consumer =
        new KafkaConsumer<>(
            settings(bootstrapServers, group),
            new StringDeserializer(),
            new EventDeserializer<>(MeterEventCodec.INSTANCE));
    consumer.subscribe(
        List.of(topic),
        new ConsumerRebalanceListener() {
          @Override
          public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!begun) {
              consumer.pause(partitions);
            }
          }

          @Override
          public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Everything is committed between two polls.
          }
        });
  }

  private static Map<String, Object> settings(String bootstrapServers, String group) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("group.id", group);
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", false);
    // So that nobody waits long until a member is found to be dead.
    settings.put("session.timeout.ms", 3_000);
    settings.put("heartbeat.interval.ms", 500);
    return settings;
  }

  /** Waits until the group has two members. */
  void begin() {
    while (consumer.assignment().size() != Cluster.PARTITIONS / 2) {
      consumer.poll(POLL);
    }
    begun = true;
    consumer.resume(consumer.assignment());
  }

  /** Handles batches until it has all partitions and has come to their ends. */
  void handleUntil(Map<TopicPartition, Long> ends) throws Exception {
    while (consumer.assignment().size() < ends.size() || Cluster.isBefore(consumer, ends)) {
      handleBatch();
    }
  }

  /** Takes a batch, handles all of it, and commits. */
  void handleBatch() throws Exception {
    for (ConsumerRecord<String, Decoded<MeterEvent>> record : consumer.poll(POLL)) {
      handler.handle(Cluster.event(record.value()));
    }
    consumer.commitSync();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
