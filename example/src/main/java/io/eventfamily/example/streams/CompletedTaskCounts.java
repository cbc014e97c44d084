package io.eventfamily.example.streams;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;

/**
 * What has been counted until now, of hours that are over and of those that are not.
 *
 * <p>All methods throw an {@link InvalidStateStoreException} while the service starts, and for a
 * moment whenever partitions move.
 */
final class CompletedTaskCounts {

  private final KafkaStreams streams;

  CompletedTaskCounts(KafkaStreams streams) {
    this.streams = streams;
  }

  /** The counts of all users who completed a task in the hour that begins then. */
  Map<UUID, Long> inHour(Instant hour) {
    Map<UUID, Long> counts = new TreeMap<>();
    try (KeyValueIterator<Windowed<UUID>, Long> found = store().fetchAll(hour, hour)) {
      while (found.hasNext()) {
        KeyValue<Windowed<UUID>, Long> count = found.next();
        counts.put(count.key.key(), count.value);
      }
    }
    return counts;
  }

  /** The count of one user in the hour that begins then; 0 where there is nothing to count. */
  long of(UUID userId, Instant hour) {
    Long count = store().fetch(userId, hour.toEpochMilli());
    return count == null ? 0 : count;
  }

  private ReadOnlyWindowStore<UUID, Long> store() {
    return streams.store(
        StoreQueryParameters.fromNameAndType(
            CompletedTasks.STORE, QueryableStoreTypes.windowStore()));
  }
}
