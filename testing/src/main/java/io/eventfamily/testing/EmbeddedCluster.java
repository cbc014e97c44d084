package io.eventfamily.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kafka.server.BrokerServer;
import org.apache.kafka.common.test.TestKitNodes;

/**
 * Several Kafka brokers inside this process, on free ports, that tests can stop and start again.
 * Beside them is a controller, so that the cluster goes on whichever broker is gone.
 *
 * <p>With three brokers or more, a topic has three replicas, and two of them at least must have a
 * record before it is acknowledged. Who leads a partition leads it until it goes. A topic that does
 * not exist is created when it is first used, with three partitions.
 */
public final class EmbeddedCluster implements AutoCloseable {

  private static final int USUAL = 3;

  private final TestKit kit;
  private final String bootstrapServers;
  private final ClusterView view;

  /** Those of brokers that do not run, by the ids of the brokers. */
  private final Map<Integer, ReservedPort> reserved = new HashMap<>();

  private EmbeddedCluster(TestKit kit) {
    this.kit = kit;
    this.bootstrapServers = kit.cluster().bootstrapServers();
    this.view = new ClusterView(bootstrapServers);
  }

  /**
   * Starts three brokers, and returns when they are ready.
   *
   * @throws TestServerException where they do not start
   */
  public static EmbeddedCluster start() {
    return start(USUAL);
  }

  /**
   * Starts so many brokers, and returns when they are ready.
   *
   * @throws IllegalArgumentException where that is none
   * @throws TestServerException where they do not start
   */
  public static EmbeddedCluster start(int brokers) {
    if (brokers < 1) {
      throw new IllegalArgumentException("A cluster has at least one broker.");
    }
    TestKitNodes nodes =
        new TestKitNodes.Builder()
            .setCombined(false)
            .setNumBrokerNodes(brokers)
            .setNumControllerNodes(1)
            .build();
    return new EmbeddedCluster(
        TestKit.start("The embedded cluster", nodes, settings(Math.min(brokers, USUAL))));
  }

  private static Map<String, String> settings(int replicas) {
    String all = Integer.toString(replicas);
    String enough = Integer.toString(Math.min(replicas, 2));
    return Map.ofEntries(
        Map.entry("default.replication.factor", all),
        Map.entry("min.insync.replicas", enough),
        Map.entry("num.partitions", "3"),
        Map.entry("offsets.topic.replication.factor", all),
        Map.entry("offsets.topic.num.partitions", "1"),
        Map.entry("transaction.state.log.replication.factor", all),
        Map.entry("transaction.state.log.min.isr", enough),
        Map.entry("transaction.state.log.num.partitions", "1"),
        Map.entry("share.coordinator.state.topic.replication.factor", all),
        Map.entry("share.coordinator.state.topic.min.isr", enough),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        // Who leads a partition changes when a test makes it change.
        Map.entry("auto.leader.rebalance.enable", "false"),
        // Tests need not wait long until a broker or a consumer is found to be dead.
        Map.entry("broker.heartbeat.interval.ms", "500"),
        Map.entry("broker.session.timeout.ms", "3000"),
        Map.entry("group.min.session.timeout.ms", "1000"));
  }

  /**
   * Where clients reach the brokers, as Kafka's {@code bootstrap.servers} has it. Brokers that are
   * stopped are among them, since each comes back on the port that it had, and nobody else has it
   * meanwhile.
   */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** The ids of all brokers, whether they run or not. */
  public SortedSet<Integer> brokerIds() {
    return new TreeSet<>(kit.cluster().brokers().keySet());
  }

  /**
   * Creates a topic, and returns when each partition is there for its leader. Brokers say a little
   * earlier that there is a topic, and a producer that comes in between may lose its order
   * (KAFKA-15591).
   *
   * @param settings of the topic, beside those of the brokers
   * @throws TestServerException where that fails
   */
  public void createTopic(String name, int partitions, Map<String, String> settings) {
    view.createTopic(name, partitions, settings);
  }

  /**
   * Which broker leads a partition. Waits for one where there is none.
   *
   * @throws TestServerException where that fails
   */
  public int leaderOf(String topic, int partition) {
    return view.leaderOf(topic, partition);
  }

  /**
   * Waits until all replicas of all partitions are in sync, Kafka's own topics among them. For that
   * all brokers must run.
   *
   * @throws TestServerException where they are not within a minute
   */
  public void awaitInSync() {
    view.awaitInSync();
  }

  /**
   * Stops a broker in good order: other ones lead its partitions before it is gone. One that does
   * not run is left alone.
   *
   * @throws IllegalArgumentException where there is no such broker
   * @throws TestServerException where somebody else takes the port at once
   */
  public synchronized void stopBroker(int id) {
    BrokerServer broker = broker(id);
    if (!broker.isShutdown()) {
      shutDown(id, broker);
    }
  }

  /**
   * Stops a broker at once: it closes its connections, answers nothing that it was asked, and tells
   * nobody. Nobody leads its partitions until the cluster misses it, three seconds later. Only its
   * files are closed in good order. One that does not run is left alone.
   *
   * @throws IllegalArgumentException where there is no such broker
   * @throws TestServerException where somebody else takes the port at once
   */
  public synchronized void killBroker(int id) {
    BrokerServer broker = broker(id);
    if (!broker.isShutdown()) {
      broker.socketServer().stopProcessingRequests();
      // What the broker would tell the controller, that it is going, has nobody to tell it then.
      broker.lifecycleManager().close();
      shutDown(id, broker);
    }
  }

  private void shutDown(int id, BrokerServer broker) {
    int port = broker.boundPort(kit.cluster().nodes().brokerListenerName());
    broker.shutdown();
    reserved.put(id, ReservedPort.at(port));
  }

  /**
   * Starts a broker that was stopped or killed, with the data and on the port that it had. Returns
   * when it takes requests; its replicas may not be in sync yet. One that runs is left alone.
   *
   * @throws IllegalArgumentException where there is no such broker
   */
  public synchronized void startBroker(int id) {
    BrokerServer broker = broker(id);
    ReservedPort port = reserved.remove(id);
    if (port != null) {
      port.giveTo(broker::startup);
    }
  }

  private BrokerServer broker(int id) {
    BrokerServer broker = kit.cluster().brokers().get(id);
    if (broker == null) {
      throw new IllegalArgumentException(
          "There is no broker " + id + ". The brokers are " + brokerIds() + ".");
    }
    return broker;
  }

  /**
   * Stops the brokers and deletes their data. Doing so twice does nothing.
   *
   * @throws TestServerException where they do not stop
   */
  @Override
  public synchronized void close() {
    reserved.values().forEach(ReservedPort::close);
    reserved.clear();
    view.close();
    kit.close();
  }
}
