package io.eventfamily.spring.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchInterceptor;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Does for a batch what {@link EventRecordInterceptor} does for a record. Records that are refused
 * are recovered here, because a failure would mean the whole batch: so the others reach the
 * listener.
 */
final class EventBatchInterceptor implements BatchInterceptor<Object, Object> {

  private record Place(TopicPartition partition, long offset) {

    static Place of(TopicPartition partition, ConsumerRecord<?, ?> raw) {
      return new Place(partition, raw.offset());
    }
  }

  private final Admission admission;
  private final ListenerDemand demand;
  private final @Nullable String group;
  private final ConsumerAwareRecordRecoverer recoverer;
  private final BatchInterceptor<Object, Object> next;

  /** Recovered already, though the batch may come again because of another record. */
  private final Set<Place> recovered = ConcurrentHashMap.newKeySet();

  EventBatchInterceptor(
      Admission admission,
      ListenerDemand demand,
      @Nullable String group,
      ConsumerAwareRecordRecoverer recoverer,
      @Nullable BatchInterceptor<Object, Object> next) {
    this.admission = admission;
    this.demand = demand;
    this.group = group;
    this.recoverer = recoverer;
    this.next = next == null ? (read, consumer) -> read : next;
  }

  @Override
  public @Nullable ConsumerRecords<Object, Object> intercept(
      ConsumerRecords<Object, Object> raw, Consumer<Object, Object> consumer) {
    Map<TopicPartition, List<ConsumerRecord<Object, Object>>> read = new LinkedHashMap<>();
    List<ConsumerRecord<?, ?>> delivered = new ArrayList<>();
    DeliveredBatch.forget();
    for (TopicPartition partition : raw.partitions()) {
      List<ConsumerRecord<Object, Object>> ofPartition = new ArrayList<>();
      for (ConsumerRecord<Object, Object> each : raw.records(partition)) {
        ConsumerRecord<Object, Object> admitted = admit(partition, each, consumer);
        if (admitted != null) {
          ofPartition.add(admitted);
          delivered.add(each);
        }
      }
      read.put(partition, ofPartition);
    }
    if (delivered.isEmpty()) {
      forget(raw);
      return null;
    }
    DeliveredBatch.remember(delivered);
    return next.intercept(new ConsumerRecords<>(read, raw.nextOffsets()), consumer);
  }

  private @Nullable ConsumerRecord<Object, Object> admit(
      TopicPartition partition,
      ConsumerRecord<Object, Object> raw,
      Consumer<Object, Object> consumer) {
    try {
      return admission.admit(raw, demand);
    } catch (InvalidRecordException e) {
      if (!recovered.contains(Place.of(partition, raw))) {
        recoverer.accept(
            raw,
            consumer,
            new ListenerExecutionFailedException(
                "The listener is not called with a record that is no valid event.", group, e));
        recovered.add(Place.of(partition, raw));
      }
      return null;
    }
  }

  private void forget(ConsumerRecords<Object, Object> records) {
    recovered.removeIf(place -> records.partitions().contains(place.partition()));
  }

  @Override
  public void success(ConsumerRecords<Object, Object> read, Consumer<Object, Object> consumer) {
    forget(read);
    next.success(read, consumer);
  }

  @Override
  public void failure(
      ConsumerRecords<Object, Object> read,
      Exception exception,
      Consumer<Object, Object> consumer) {
    next.failure(read, exception, consumer);
  }

  @Override
  public void setupThreadState(Consumer<?, ?> consumer) {
    next.setupThreadState(consumer);
  }

  @Override
  public void clearThreadState(Consumer<?, ?> consumer) {
    next.clearThreadState(consumer);
  }
}
