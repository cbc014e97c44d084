package io.eventfamily.benchmark.kafka;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;

/** The topics of a broker. */
final class Topics implements AutoCloseable {

  private static final int PARTITIONS = 3;

  /** The disk would be full without it. */
  private static final Map<String, String> SETTINGS =
      Map.of("segment.bytes", "67108864", "file.delete.delay.ms", "1000");

  private final Admin admin;

  Topics(String bootstrapServers) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  /** Makes a topic, and returns when the broker has its partitions. */
  void create(String topic) throws ExecutionException, InterruptedException {
    create(topic, Map.of());
  }

  /** Makes a topic that keeps only so much of each partition. */
  void create(String topic, long bytes) throws ExecutionException, InterruptedException {
    create(topic, Map.of("retention.bytes", Long.toString(bytes)));
  }

  private void create(String topic, Map<String, String> further)
      throws ExecutionException, InterruptedException {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.putAll(further);
    admin
        .createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1).configs(settings)))
        .all()
        .get();
    ends(topic);
  }

  /** Deletes what is on a topic. */
  void empty(String topic) throws ExecutionException, InterruptedException {
    Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
    ends(topic).forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end)));
    admin.deleteRecords(all).all().get();
  }

  static Set<TopicPartition> partitions(String topic) {
    Set<TopicPartition> partitions = new HashSet<>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      partitions.add(new TopicPartition(topic, partition));
    }
    return partitions;
  }

  private Map<TopicPartition, Long> ends(String topic)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions(topic).forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    listOffsets(latest).forEach((partition, found) -> ends.put(partition, found.offset()));
    return ends;
  }

  /** Asks until the broker knows them all: its first answer may be that there is no such topic. */
  private Map<TopicPartition, ListOffsetsResultInfo> listOffsets(
      Map<TopicPartition, OffsetSpec> all) throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return admin.listOffsets(all).all().get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof RetriableException)) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
