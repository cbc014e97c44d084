package io.eventfamily.spring.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Stands between a container, which has records as the brokers have them, and its listener, which
 * is given events. The error handler of the container still has the record with its bytes.
 */
final class EventRecordInterceptor implements RecordInterceptor<Object, Object> {

  private final Admission admission;
  private final ListenerDemand demand;
  private final @Nullable String group;
  private final RecordInterceptor<Object, Object> next;

  /**
   * @param next what the application itself has between container and listener
   */
  EventRecordInterceptor(
      Admission admission,
      ListenerDemand demand,
      @Nullable String group,
      @Nullable RecordInterceptor<Object, Object> next) {
    this.admission = admission;
    this.demand = demand;
    this.group = group;
    this.next = next == null ? (read, consumer) -> read : next;
  }

  @Override
  public @Nullable ConsumerRecord<Object, Object> intercept(
      ConsumerRecord<Object, Object> raw, Consumer<Object, Object> consumer) {
    ConsumerRecord<Object, Object> read;
    try {
      read = admission.admit(raw, demand);
    } catch (InvalidRecordException e) {
      // As if the listener had said so: then the dead letter names the group.
      throw new ListenerExecutionFailedException(
          "The listener is not called with a record that is no valid event.", group, e);
    }
    return read == null ? null : next.intercept(read, consumer);
  }

  @Override
  public void success(ConsumerRecord<Object, Object> raw, Consumer<Object, Object> consumer) {
    next.success(raw, consumer);
  }

  @Override
  public void failure(
      ConsumerRecord<Object, Object> raw, Exception exception, Consumer<Object, Object> consumer) {
    next.failure(raw, exception, consumer);
  }

  @Override
  public void afterRecord(ConsumerRecord<Object, Object> raw, Consumer<Object, Object> consumer) {
    next.afterRecord(raw, consumer);
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
