package io.eventfamily.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** Kafka's own kit for servers inside the JVM, started without a word and closed once. */
final class TestKit implements AutoCloseable {

  private final String name;
  private final KafkaClusterTestKit cluster;
  private boolean closed;

  private TestKit(String name, KafkaClusterTestKit cluster) {
    this.name = name;
    this.cluster = cluster;
  }

  /**
   * Starts servers, and returns when they are ready.
   *
   * @param name of what is started, to begin a message with
   * @throws TestServerException where they do not start
   */
  static TestKit start(String name, TestKitNodes nodes, Map<String, String> settings) {
    TestKit kit = new TestKit(name, newCluster(name, nodes, settings));
    try {
      kit.format();
      kit.cluster.startup();
      kit.cluster.waitForReadyBrokers();
      return kit;
    } catch (Exception e) {
      kit.close();
      throw new TestServerException(name + " does not start: " + e.getMessage(), e);
    }
  }

  private static KafkaClusterTestKit newCluster(
      String name, TestKitNodes nodes, Map<String, String> settings) {
    KafkaClusterTestKit.Builder builder = new KafkaClusterTestKit.Builder(nodes);
    settings.forEach(builder::setConfigProp);
    try {
      return builder.build();
    } catch (Exception e) {
      throw new TestServerException(name + " cannot be made: " + e.getMessage(), e);
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

  KafkaClusterTestKit cluster() {
    return cluster;
  }

  /**
   * Stops the servers and deletes their data. Doing so twice does nothing.
   *
   * @throws TestServerException where they do not stop
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
      throw new TestServerException(name + " does not stop: " + e.getMessage(), e);
    }
  }
}
