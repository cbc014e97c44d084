package io.eventfamily.spring.kafka;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.AbstractKafkaListenerEndpoint;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpoint;
import org.springframework.kafka.listener.BatchInterceptor;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Makes containers for listeners of events. Their consumers leave records as they are, and an
 * interceptor reads them, because then the error handler has the bytes of every record.
 */
final class EventListenerContainerFactory
    extends ConcurrentKafkaListenerContainerFactory<Object, Object> {

  private final ListenerDemands demands;
  private final Admission admission;
  private final ConsumerAwareRecordRecoverer deadLetters;
  private final @Nullable String defaultGroup;
  private @Nullable RecordInterceptor<Object, Object> recordInterceptor;
  private @Nullable BatchInterceptor<Object, Object> batchInterceptor;

  EventListenerContainerFactory(
      ListenerDemands demands,
      Admission admission,
      ConsumerAwareRecordRecoverer deadLetters,
      @Nullable String defaultGroup) {
    this.demands = demands;
    this.admission = admission;
    this.deadLetters = deadLetters;
    this.defaultGroup = defaultGroup;
  }

  /** Comes after ours: it sees events. */
  @Override
  public void setRecordInterceptor(RecordInterceptor<Object, Object> recordInterceptor) {
    this.recordInterceptor = recordInterceptor;
  }

  /** Comes after ours: it sees events. */
  @Override
  public void setBatchInterceptor(BatchInterceptor<Object, Object> batchInterceptor) {
    this.batchInterceptor = batchInterceptor;
  }

  @Override
  public ConcurrentMessageListenerContainer<Object, Object> createListenerContainer(
      KafkaListenerEndpoint endpoint) {
    if (endpoint instanceof AbstractKafkaListenerEndpoint<?, ?> named
        && named.getBatchListener() == null) {
      named.setBatchListener(demandOf(endpoint).batch());
    }
    return super.createListenerContainer(endpoint);
  }

  /** One that was given this factory by name, and does not say what it takes, gets all events. */
  private ListenerDemand demandOf(KafkaListenerEndpoint endpoint) {
    return demands.of(endpoint).orElse(ListenerDemand.ALL_EVENTS);
  }

  @Override
  protected void initializeContainer(
      ConcurrentMessageListenerContainer<Object, Object> container,
      KafkaListenerEndpoint endpoint) {
    super.initializeContainer(container, endpoint);
    ListenerDemand demand = demandOf(endpoint);
    String group = endpoint.getGroupId() == null ? defaultGroup : endpoint.getGroupId();
    container.setRecordInterceptor(
        new EventRecordInterceptor(admission, demand, group, recordInterceptor));
    container.setBatchInterceptor(
        new EventBatchInterceptor(admission, demand, group, deadLetters, batchInterceptor));
    // A record that is refused must be refused inside of the transaction, where there is one.
    container.setInterceptBeforeTx(false);
  }
}
