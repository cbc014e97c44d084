package io.eventfamily.kafka.publish;

import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.ClusterResourceListener;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Counts how often a producer has heard from its brokers what topics and partitions there are. A
 * producer tells this to its serializers, so this is the one of its keys.
 */
final class MetadataUpdates extends StringSerializer implements ClusterResourceListener {

  private volatile int count;

  /** Until it changes, the producer knows of the same partitions. */
  int count() {
    return count;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // the producer holds a lock when it tells
  public void onUpdate(ClusterResource cluster) {
    count++;
  }
}
