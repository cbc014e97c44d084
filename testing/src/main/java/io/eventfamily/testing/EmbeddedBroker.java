package io.eventfamily.testing;

import java.util.Map;
import org.apache.kafka.common.test.TestKitNodes;

/**
 * A Kafka broker inside this process, on a free port, with its data in a temporary directory.
 *
 * <p>A topic that does not exist is created when it is first used, with three partitions.
 */
public final class EmbeddedBroker implements AutoCloseable {

  /** Of a broker that is alone and has nobody to wait for. */
  private static final Map<String, String> CONFIG =
      Map.of(
          "offsets.topic.replication.factor", "1",
          "offsets.topic.num.partitions", "1",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1",
          "group.initial.rebalance.delay.ms", "0",
          // Kafka looks every five minutes, in which a fast program fills the disk.
          "log.retention.check.interval.ms", "1000",
          "num.partitions", "3");

  private final TestKit kit;

  private EmbeddedBroker(TestKit kit) {
    this.kit = kit;
  }

  /**
   * Starts a broker, and returns when it is ready.
   *
   * @throws TestServerException where it does not start
   */
  public static EmbeddedBroker start() {
    TestKitNodes node =
        new TestKitNodes.Builder()
            .setCombined(true)
            .setNumBrokerNodes(1)
            .setNumControllerNodes(1)
            .build();
    return new EmbeddedBroker(TestKit.start("The embedded broker", node, CONFIG));
  }

  /** Where clients reach the broker, as Kafka's {@code bootstrap.servers} has it. */
  public String bootstrapServers() {
    return kit.cluster().bootstrapServers();
  }

  /**
   * Creates a topic, as {@link EmbeddedCluster#createTopic} does: returns when its partitions are
   * there.
   *
   * @param settings of the topic, beside those of the broker
   * @throws TestServerException where that fails
   */
  public void createTopic(String name, int partitions, Map<String, String> settings) {
    try (ClusterView view = new ClusterView(bootstrapServers())) {
      view.createTopic(name, partitions, settings);
    }
  }

  /**
   * Stops the broker and deletes its data. Doing so twice does nothing.
   *
   * @throws TestServerException where it does not stop
   */
  @Override
  public void close() {
    kit.close();
  }
}
