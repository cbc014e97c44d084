package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Receives the events of some families, and hands each to what is done with its family.
 *
 * <p>A topic may hold anything: what cannot be read, or is not meant for this subscriber, is noted
 * and passed over.
 */
final class Subscriber implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<String, Route<?>> routes;
  private final Predicate<Event<?>> meant;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /**
   * @param routes one for each family
   * @param meant which events are meant for this subscriber
   */
  Subscriber(String bootstrapServers, Collection<Route<?>> routes, Predicate<Event<?>> meant) {
    this.routes =
        routes.stream().collect(Collectors.toMap(r -> r.codec().topic(), Function.identity()));
    this.meant = meant;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "eventfamily-example-" + UUID.randomUUID(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /**
   * Returns when all that is sent from then on will be received.
   *
   * @throws ExampleException where that takes too long
   */
  void subscribe(Instant deadline) {
    consumer.subscribe(routes.keySet());
    while (!isAssigned()) {
      if (Instant.now().isAfter(deadline)) {
        throw new ExampleException("The broker assigns no partitions.");
      }
      receive();
    }
    // A topic may be long: what was there before is not read. The positions are committed, for
    // otherwise a rebalance would skip what is sent in the meantime.
    consumer.assignment().forEach(consumer::position);
    consumer.commitSync();
  }

  private boolean isAssigned() {
    long assigned = consumer.assignment().stream().map(TopicPartition::topic).distinct().count();
    return assigned == routes.size();
  }

  /** Waits shortly for records, and deals with those that came. */
  void receive() {
    for (ConsumerRecord<String, byte[]> received : consumer.poll(POLL)) {
      Route<?> route = routes.get(received.topic());
      if (route != null) {
        deliver(route, received);
      }
    }
  }

  private <E extends Event<?>> void deliver(
      Route<E> route, ConsumerRecord<String, byte[]> received) {
    if (received.value() == null) {
      passOver(received, "empty");
      return;
    }
    Runnable delivery =
        route
            .codec()
            .decode(received.value())
            .fold(
                valid -> () -> accept(route, received, valid.event()),
                unknown -> () -> passOver(received, "of unknown type " + unknown.eventType()),
                invalid -> () -> passOver(received, "invalid: " + invalid.violations()));
    delivery.run();
  }

  private <E extends Event<?>> void accept(
      Route<E> route, ConsumerRecord<String, byte[]> received, E event) {
    if (!meant.test(event)) {
      passOver(received, "of another run");
      return;
    }
    arrivals.add(
        new Arrival(
            received.topic(), received.partition(), received.offset(), received.key(), event));
    route.action().accept(event);
  }

  private void passOver(ConsumerRecord<String, byte[]> received, String why) {
    passedOver.add(
        "%s %d/%d is %s".formatted(received.topic(), received.partition(), received.offset(), why));
  }

  /** The events that came and were meant for this subscriber, in order. */
  List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  /** What else came, and why nothing was done with it. */
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
