package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events of any family to its topic, and remembers them in order. */
final class Publisher implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;
  private final Map<UUID, Event<?>> sent = new LinkedHashMap<>();

  Publisher(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Returns when the broker has the event.
   *
   * @throws ExampleException where the broker does not take it
   */
  <E extends Event<?>> void publish(EventCodec<E> codec, E event) {
    try {
      producer
          .send(
              new ProducerRecord<>(codec.topic(), codec.partitionKey(event), codec.toBytes(event)))
          .get();
      sent.put(event.eventId(), event);
    } catch (ExecutionException e) {
      throw ExampleException.because("The broker does not take an event", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExampleException("Interrupted while publishing.", e);
    }
  }

  /** All events that were sent, in order. */
  Collection<Event<?>> sent() {
    return Collections.unmodifiableCollection(sent.values());
  }

  /** Whether the event with this id came from here. */
  boolean hasSent(UUID eventId) {
    return sent.containsKey(eventId);
  }

  @Override
  public void close() {
    producer.close();
  }
}
