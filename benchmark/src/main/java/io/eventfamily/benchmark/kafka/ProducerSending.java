package io.eventfamily.benchmark.kafka;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends by Kafka's own producer. */
final class ProducerSending<V> implements Sending {

  private final KafkaProducer<String, V> producer;
  private final String topic;
  private final List<String> keys;
  private final List<V> values;
  private final Failure failure = new Failure();

  ProducerSending(
      Map<String, Object> settings,
      Serializer<V> serializer,
      String topic,
      List<String> keys,
      List<V> values) {
    this.producer = new KafkaProducer<>(settings, new StringSerializer(), serializer);
    this.topic = topic;
    this.keys = keys;
    this.values = values;
  }

  @Override
  public void send(int index, IntConsumer acknowledged) {
    failure.refuse();
    String key = keys.get(index % keys.size());
    V value = values.get(index % values.size());
    var unused =
        producer.send(
            new ProducerRecord<>(topic, key, value),
            (metadata, exception) -> {
              if (exception != null) {
                failure.set(exception);
              }
              acknowledged.accept(index);
            });
  }

  @Override
  public void close() {
    producer.close();
    failure.refuse();
  }
}
