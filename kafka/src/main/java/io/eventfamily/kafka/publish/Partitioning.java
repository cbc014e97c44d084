package io.eventfamily.kafka.publish;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Chooses partitions for records. */
@FunctionalInterface
interface Partitioning {

  /** Leaves it to the producer. */
  Partitioning BY_PRODUCER = (topic, key) -> null;

  /**
   * The partition of a key. May wait where the producer does not know the topic yet.
   *
   * @return null where the producer chooses
   * @throws KafkaException where the producer does not get to know the topic
   */
  @Nullable Integer of(String topic, @Nullable String key);
}
