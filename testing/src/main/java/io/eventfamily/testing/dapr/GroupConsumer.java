package io.eventfamily.testing.dapr;

import io.eventfamily.testing.TestServerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Takes part in a consumer group, with a worker for each partition that it gets. */
final class GroupConsumer implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration CLOSE = Duration.ofSeconds(5);

  /** Makes the worker of a partition, which says what is done. */
  @FunctionalInterface
  interface Workers {
    PartitionWorker start(TopicPartition partition, LongConsumer done);
  }

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Workers factory;
  private final Consumer<String> failure;
  private final Map<TopicPartition, PartitionWorker> workers = new HashMap<>();
  private final Map<TopicPartition, OffsetAndMetadata> done = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean closed;

  /**
   * Joins the group.
   *
   * @param failure is told why, where the consumer cannot go on
   */
  GroupConsumer(
      SidecarOptions options,
      Collection<String> topics,
      Workers factory,
      Consumer<String> failure) {
    this.factory = factory;
    this.failure = failure;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                options.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                options.consumerGroup(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                // Or it could not be closed where the broker is gone.
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                // Or a partition with records would wait half a second behind those without.
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                50,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                RangeAssignor.class.getName()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(topics, new Rebalances());
    thread = new Thread(this::consume, "fake-dapr-consumer-" + options.appId());
    thread.setDaemon(true);
    thread.start();
  }

  private void consume() {
    try {
      while (!closed) {
        for (ConsumerRecord<byte[], byte[]> received : consumer.poll(POLL)) {
          TopicPartition partition = new TopicPartition(received.topic(), received.partition());
          workers.computeIfAbsent(partition, this::worker).add(received);
        }
        workers.forEach(
            (partition, worker) -> {
              if (worker.isFull()) {
                consumer.pause(List.of(partition));
              } else {
                consumer.resume(List.of(partition));
              }
            });
        commit();
      }
    } catch (KafkaException e) {
      failure.accept("The fake sidecar cannot consume: " + e.getMessage());
    } finally {
      stop(List.copyOf(workers.keySet()));
      leave();
    }
  }

  private PartitionWorker worker(TopicPartition partition) {
    return factory.start(partition, offset -> done.put(partition, new OffsetAndMetadata(offset)));
  }

  private void commit() {
    Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>(done);
    if (taken.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(taken);
      taken.forEach(done::remove);
    } catch (CommitFailedException | RebalanceInProgressException e) {
      // Others have the partitions now, or will: what is not committed comes again there.
      taken.forEach(done::remove);
    }
  }

  private void stop(Collection<TopicPartition> partitions) {
    List<PartitionWorker> stopped = new ArrayList<>();
    for (TopicPartition partition : partitions) {
      PartitionWorker worker = workers.remove(partition);
      if (worker != null) {
        worker.requestStop();
        stopped.add(worker);
      }
    }
    try {
      for (PartitionWorker worker : stopped) {
        worker.awaitStop();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void leave() {
    try {
      commit();
    } catch (KafkaException e) {
      failure.accept("The fake sidecar cannot commit: " + e.getMessage());
    }
    consumer.close(CloseOptions.timeout(CLOSE));
  }

  /** Partitions come without records; a worker starts with the first. */
  private final class Rebalances implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      stop(partitions);
      commit();
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      stop(partitions);
      partitions.forEach(done::remove);
    }
  }

  /** Leaves the group, and returns when that is done. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(4 * CLOSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (thread.isAlive()) {
      throw new TestServerException("A consumer of the fake sidecar does not stop.");
    }
  }
}
