package io.eventfamily.testing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** What a cluster says of its topics to those who ask it, as a client does. */
final class ClusterView implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Between two questions; nobody tells when the answer changes. */
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Admin admin;

  ClusterView(String bootstrapServers) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  void createTopic(String name, int partitions, Map<String, String> settings) {
    NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
    await(
        "there is a topic " + name,
        () -> admin.createTopics(List.of(topic.configs(settings))).all().thenApply(done -> true));
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    for (int partition = 0; partition < partitions; partition++) {
      ends.put(new TopicPartition(name, partition), OffsetSpec.latest());
    }
    await("all partitions of " + name + " have a leader", () -> admin.listOffsets(ends).all());
  }

  int leaderOf(String topic, int partition) {
    return await(
        "somebody leads the partition " + partition + " of " + topic,
        () -> describe(List.of(topic)).thenApply(found -> leaderIn(found.values(), partition)));
  }

  private static @Nullable Integer leaderIn(Collection<TopicDescription> topics, int partition) {
    for (TopicDescription topic : topics) {
      for (TopicPartitionInfo info : topic.partitions()) {
        Node leader = info.leader();
        if (info.partition() == partition && leader != null && !leader.isEmpty()) {
          return leader.id();
        }
      }
    }
    return null;
  }

  void awaitInSync() {
    ListTopicsOptions all = new ListTopicsOptions().listInternal(true);
    Set<String> topics = await("there are names of topics", () -> admin.listTopics(all).names());
    await(
        "all replicas are in sync",
        () -> describe(topics).thenApply(found -> areInSync(found.values()) ? true : null));
  }

  private static boolean areInSync(Collection<TopicDescription> topics) {
    return topics.stream()
        .flatMap(topic -> topic.partitions().stream())
        .allMatch(partition -> partition.isr().size() == partition.replicas().size());
  }

  private KafkaFuture<Map<String, TopicDescription>> describe(Collection<String> topics) {
    return admin.describeTopics(topics).allTopicNames();
  }

  /** Asks until there is an answer other than null, and other than that it is too early to ask. */
  private static <T> T await(String what, Supplier<KafkaFuture<? extends @Nullable T>> question) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      try {
        T answer = question.get().get(LONGEST.toNanos(), TimeUnit.NANOSECONDS);
        if (answer != null) {
          return answer;
        }
      } catch (ExecutionException | TimeoutException e) {
        if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > deadline) {
          throw new TestServerException("The embedded cluster fails before " + what + ": " + e, e);
        }
      } catch (InterruptedException e) {
        throw interrupted(what, e);
      }
      if (System.nanoTime() > deadline) {
        throw new TestServerException("It takes more than " + LONGEST + " until " + what + ".");
      }
      pause(what);
    }
  }

  private static void pause(String what) {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      throw interrupted(what, e);
    }
  }

  private static TestServerException interrupted(String what, InterruptedException e) {
    Thread.currentThread().interrupt();
    return new TestServerException("Interrupted before " + what + ".", e);
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
