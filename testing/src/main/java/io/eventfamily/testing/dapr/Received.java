package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as Dapr's Kafka component passes it on. */
final class Received {

  /** The key under which the name of the component is added later. */
  static final String PUBSUB = "pubsubName";

  private static final byte[] NULL = "null".getBytes(UTF_8);

  private Received() {}

  /** The value; of a record without one, JSON's null. */
  static byte[] value(ConsumerRecord<byte[], byte[]> received) {
    return received.value() == null ? NULL : received.value();
  }

  /** Where the record comes from, and its headers, which come first. */
  static Map<String, String> metadata(ConsumerRecord<byte[], byte[]> received) {
    Map<String, String> metadata = new TreeMap<>();
    if (received.key() != null) {
      metadata.put("__key", new String(received.key(), UTF_8));
    }
    metadata.put("__offset", Long.toString(received.offset()));
    metadata.put("__topic", received.topic());
    metadata.put("__timestamp", Long.toString(received.timestamp()));
    metadata.put("__partition", Integer.toString(received.partition()));
    received
        .headers()
        .forEach(
            header ->
                metadata.put(
                    header.key(), header.value() == null ? "" : new String(header.value(), UTF_8)));
    return metadata;
  }
}
