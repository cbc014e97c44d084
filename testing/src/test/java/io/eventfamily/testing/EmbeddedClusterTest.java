package io.eventfamily.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EmbeddedClusterTest {

  private static EmbeddedCluster cluster;

  @BeforeAll
  static void start() {
    cluster = EmbeddedCluster.start();
  }

  @AfterAll
  static void close() {
    cluster.close();
  }

  @AfterEach
  void startAll() {
    cluster.brokerIds().forEach(cluster::startBroker);
    cluster.awaitInSync();
  }

  @Test
  void hasThreeBrokersAndTopicsWithThreeReplicas() throws Exception {
    cluster.createTopic("replicas", 2, Map.of("max.message.bytes", "7000000"));
    cluster.awaitInSync();

    assertThat(cluster.brokerIds()).hasSize(3);
    try (Admin admin = Admin.create(settings())) {
      TopicDescription topic =
          admin
              .describeTopics(List.of("replicas"))
              .allTopicNames()
              .get(60, TimeUnit.SECONDS)
              .get("replicas");
      assertThat(topic.partitions())
          .hasSize(2)
          .allSatisfy(partition -> assertThat(partition.isr()).hasSize(3));
    }
  }

  @Test
  void hasAnotherLeaderForAPartitionWhoseLeaderIsStopped() throws Exception {
    cluster.createTopic("stopped", 1, Map.of());
    int leader = cluster.leaderOf("stopped", 0);
    send("stopped", "before");

    cluster.stopBroker(leader);
    send("stopped", "after");

    assertThat(cluster.leaderOf("stopped", 0)).isNotEqualTo(leader);
    assertThat(read("stopped", 2)).containsExactly("before", "after");
  }

  @Test
  void hasAnotherLeaderForAPartitionWhoseLeaderIsKilled() throws Exception {
    cluster.createTopic("killed", 1, Map.of());
    int leader = cluster.leaderOf("killed", 0);
    send("killed", "before");

    cluster.killBroker(leader);
    send("killed", "after");

    assertThatCode(() -> cluster.killBroker(leader)).doesNotThrowAnyException();
    assertThatCode(() -> cluster.stopBroker(leader)).doesNotThrowAnyException();
    assertThat(cluster.leaderOf("killed", 0)).isNotEqualTo(leader);
    assertThat(read("killed", 2)).containsExactly("before", "after");
  }

  @Test
  void startsABrokerAgainWithItsDataAndOnItsPort() throws Exception {
    cluster.createTopic("again", 1, Map.of());
    send("again", "value");
    int first = cluster.brokerIds().first();

    cluster.stopBroker(first);
    cluster.startBroker(first);
    cluster.awaitInSync();
    cluster.brokerIds().tailSet(first + 1).forEach(cluster::stopBroker);

    // Nobody else is there, and clients know no other ports.
    assertThat(read("again", 1)).containsExactly("value");
    assertThat(cluster.leaderOf("again", 0)).isEqualTo(first);
  }

  @Test
  void knowsItsBrokers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cluster.stopBroker(7))
        .withMessageStartingWith("There is no broker 7. The brokers are [");
    assertThatIllegalArgumentException().isThrownBy(() -> EmbeddedCluster.start(0));
  }

  private static void send(String topic, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get(60, TimeUnit.SECONDS);
    }
  }

  private static List<String> read(String topic, int count) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (values.size() < count) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", cluster.bootstrapServers());
  }
}
