package io.eventfamily.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.apache.kafka.common.test.KafkaClusterTestKit;
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
          "num.partitions", "3");

  private final KafkaClusterTestKit cluster;
  private boolean closed;

  private EmbeddedBroker(KafkaClusterTestKit cluster) {
    this.cluster = cluster;
  }

  /**
   * Starts a broker, and returns when it is ready.
   *
   * @throws TestServerException where it does not start
   */
  public static EmbeddedBroker start() {
    EmbeddedBroker broker = new EmbeddedBroker(newCluster());
    try {
      broker.format();
      broker.cluster.startup();
      broker.cluster.waitForReadyBrokers();
      return broker;
    } catch (Exception e) {
      broker.close();
      throw new TestServerException("The embedded broker does not start: " + e.getMessage(), e);
    }
  }

  /** Kafka's formatter tells the standard output what it does, and has no switch for that. */
  private void format() throws Exception {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      cluster.format();
    } finally {
      System.setOut(out);
    }
  }

  private static KafkaClusterTestKit newCluster() {
    TestKitNodes node =
        new TestKitNodes.Builder()
            .setCombined(true)
            .setNumBrokerNodes(1)
            .setNumControllerNodes(1)
            .build();
    KafkaClusterTestKit.Builder builder = new KafkaClusterTestKit.Builder(node);
    CONFIG.forEach(builder::setConfigProp);
    try {
      return builder.build();
    } catch (Exception e) {
      throw new TestServerException("The embedded broker cannot be made: " + e.getMessage(), e);
    }
  }

  /** Where clients reach the broker, as Kafka's {@code bootstrap.servers} has it. */
  public String bootstrapServers() {
    return cluster.bootstrapServers();
  }

  /**
   * Stops the broker and deletes its data. Doing so twice does nothing.
   *
   * @throws TestServerException where it does not stop
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      cluster.close();
    } catch (Exception e) {
      throw new TestServerException("The embedded broker does not stop: " + e.getMessage(), e);
    }
  }
}
