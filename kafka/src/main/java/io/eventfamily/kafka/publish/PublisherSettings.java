package io.eventfamily.kafka.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;

/** The settings of the producers that a publisher has. */
final class PublisherSettings {

  /** What a publisher promises rests on these. */
  private static final List<String> ITS_OWN =
      List.of(
          ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
          ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
          ProducerConfig.TRANSACTIONAL_ID_CONFIG,
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
          ProducerConfig.ACKS_CONFIG,
          ProducerConfig.MAX_BLOCK_MS_CONFIG);

  /**
   * How many bytes of a partition's records are collected for a request, where nothing else is set.
   * Kafka's own default is a quarter of it. With that, a third of the time that an event takes of
   * client and broker is for requests.
   */
  private static final int BATCH_SIZE = 65_536;

  private PublisherSettings() {}

  /**
   * Refuses settings that are the publisher's own, so that none is overruled without a word.
   *
   * @throws IllegalArgumentException where there is one
   */
  static void requireFit(Map<String, ?> settings) {
    for (String name : ITS_OWN) {
      if (settings.containsKey(name)) {
        throw new IllegalArgumentException(
            "The setting "
                + name
                + " is the publisher's own. Leave it out; maxBlock and transactionalId are methods of"
                + " the builder.");
      }
    }
  }

  static Map<String, Object> of(
      Map<String, ?> settings, Duration maxBlock, @Nullable String transactionalId) {
    Map<String, Object> all = new HashMap<>();
    all.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_SIZE);
    all.putAll(settings);
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, maxBlock.toMillis());
    if (transactionalId != null) {
      all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
      // Two producers with one id would share the names of their metrics.
      all.computeIfPresent(ProducerConfig.CLIENT_ID_CONFIG, (name, id) -> id + "-transactions");
    }
    return all;
  }
}
