package io.eventfamily.testing.dapr;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.common.TopicPartition;

/** Asks the application for its subscriptions, and delivers what it subscribes to. */
final class Deliveries implements AutoCloseable {

  private final SidecarOptions options;
  private final Outbox outbox;
  private final AppChannel channel;
  private final Consumer<String> failure;
  private final List<GroupConsumer> consumers = new ArrayList<>();
  private final Thread thread;
  private boolean closed;

  /**
   * Starts, and goes on by itself.
   *
   * @param failure is told why, where it cannot go on
   */
  Deliveries(SidecarOptions options, int appPort, Outbox outbox, Consumer<String> failure) {
    this.options = options;
    this.outbox = outbox;
    this.channel = new AppChannel(appPort, options.appToken());
    this.failure = failure;
    this.thread = new Thread(this::start, "fake-dapr-discovery-" + options.appId());
    thread.setDaemon(true);
    thread.start();
  }

  private void start() {
    try {
      List<Subscription> found = new Discovery(channel, options.appId()).subscriptions();
      for (String pubsub : options.pubsubs()) {
        // Of two subscriptions to one topic, the later one counts.
        Map<String, Subscription> byTopic = new LinkedHashMap<>();
        found.stream()
            .filter(subscription -> subscription.pubsub().equals(pubsub))
            .filter(subscription -> options.allows(subscription.topic()))
            .forEach(subscription -> byTopic.put(subscription.topic(), subscription));
        consume(byTopic);
      }
    } catch (UnsupportedCelException e) {
      failure.accept(e.reason());
    } catch (InterruptedException e) {
      // It is closed before the application was there.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void consume(Map<String, Subscription> byTopic) {
    if (!closed && !byTopic.isEmpty()) {
      consumers.add(
          new GroupConsumer(
              options,
              byTopic.keySet(),
              (partition, done) ->
                  worker(requireNonNull(byTopic.get(partition.topic())), partition, done),
              failure));
    }
  }

  private PartitionWorker worker(
      Subscription subscription, TopicPartition partition, LongConsumer done) {
    DeadLetters deadLetters = new DeadLetters(options, outbox, subscription);
    InboundRetry policy = options.inboundRetry();
    Delivery delivery =
        subscription.bulk() == null
            ? new SingleDelivery(subscription, channel, deadLetters, policy)
            : new BulkDelivery(subscription, channel, deadLetters, policy);
    return new PartitionWorker(
        "fake-dapr-delivery-" + partition,
        subscription.bulk(),
        delivery,
        options.redeliveryInterval(),
        done);
  }

  @Override
  public void close() {
    thread.interrupt();
    List<GroupConsumer> started;
    synchronized (this) {
      closed = true;
      started = List.copyOf(consumers);
    }
    started.forEach(GroupConsumer::close);
  }
}
