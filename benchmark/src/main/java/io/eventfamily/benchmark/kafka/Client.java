package io.eventfamily.benchmark.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Publishes and consumes, with Kafka's defaults. */
final class Client {

  private static final Duration POLL = Duration.ofMillis(100);

  private final String bootstrapServers;

  Client(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  private Map<String, Object> settings() {
    return new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
  }

  Sending sending(Contender contender) {
    return contender.sending().apply(settings());
  }

  /** Publishes events, and returns when the broker has them all. */
  void publish(Sending sending, int events) throws InterruptedException {
    CountDownLatch acknowledged = new CountDownLatch(events);
    for (int index = 0; index < events; index++) {
      sending.send(index, each -> acknowledged.countDown());
    }
    acknowledged.await();
  }

  /** Hears every record, in the thread that polls. */
  @FunctionalInterface
  interface Hearer {

    /**
     * Hears a record.
     *
     * @return whether there should be more
     */
    boolean hear(ConsumerRecord<String, ?> record);
  }

  /** Consumes a topic from its beginning. */
  void consume(Contender contender, Hearer hearer) {
    try (KafkaConsumer<String, Object> consumer = consumer(contender)) {
      consumer.seekToBeginning(consumer.assignment());
      poll(consumer, hearer);
    }
  }

  /** Consumes what comes from now on. */
  void follow(Contender contender, Runnable ready, Hearer hearer) {
    try (KafkaConsumer<String, Object> consumer = consumer(contender)) {
      consumer.seekToEnd(consumer.assignment());
      consumer.assignment().forEach(consumer::position);
      ready.run();
      poll(consumer, hearer);
    }
  }

  @SuppressWarnings("unchecked") // What is read is only looked at as an object.
  private KafkaConsumer<String, Object> consumer(Contender contender) {
    Deserializer<Object> deserializer = (Deserializer<Object>) contender.deserializer().get();
    KafkaConsumer<String, Object> consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), deserializer);
    consumer.assign(Topics.partitions(contender.topic()));
    return consumer;
  }

  private static void poll(KafkaConsumer<String, Object> consumer, Hearer hearer) {
    while (true) {
      for (ConsumerRecord<String, Object> record : consumer.poll(POLL)) {
        if (record.value() == null) {
          throw new IllegalStateException("A record has no value.");
        }
        if (!hearer.hear(record)) {
          return;
        }
      }
    }
  }
}
