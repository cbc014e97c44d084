package io.eventfamily.kafka.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.junit.jupiter.api.Test;

class KeyPartitionsTest {

  private static final String TOPIC = "orders";

  /** Knows nothing but how many partitions the topic has. */
  private static final class Producer extends MockProducer<String, String> {

    private int partitions = 3;
    private int asked;

    @Override
    public List<PartitionInfo> partitionsFor(String topic) {
      asked++;
      return Collections.nCopies(
          partitions, new PartitionInfo(topic, 0, Node.noNode(), new Node[0], new Node[0]));
    }
  }

  private final Producer producer = new Producer();
  private final MetadataUpdates updates = new MetadataUpdates();
  private final KeyPartitions partitions = new KeyPartitions(producer, updates, Map.of());

  @Test
  void choosesAsKafkaDoes() {
    IntStream.range(0, 1_000)
        .mapToObj(number -> number + "é")
        .forEach(
            key ->
                assertThat(partitions.of(TOPIC, key))
                    .isEqualTo(BuiltInPartitioner.partitionForKey(key.getBytes(UTF_8), 3)));
  }

  @Test
  void asksForTheNumberOfPartitionsWhenTheProducerHasHeardOfIt() {
    partitions.of(TOPIC, "a");
    producer.partitions = 1;
    boolean several = IntStream.range(0, 10).anyMatch(key -> partitions.of(TOPIC, "" + key) > 0);

    updates.onUpdate(new ClusterResource("any"));

    assertThat(several).isTrue();
    assertThat(partitions.of(TOPIC, "a")).isZero();
    assertThat(partitions.of(TOPIC, "c")).isZero();
    assertThat(producer.asked).isEqualTo(2);
  }

  @Test
  void leavesWhatHasNoKeyToTheProducer() {
    assertThat(partitions.of(TOPIC, null)).isNull();
    assertThat(producer.asked).isZero();
  }

  @Test
  void leavesEverythingToAnotherPartitioner() {
    for (String setting : List.of("partitioner.class", "partitioner.ignore.keys")) {
      assertThat(new KeyPartitions(producer, updates, Map.of(setting, "any")).of(TOPIC, "a"))
          .isNull();
    }
  }
}
