package io.eventfamily.spring.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.BackOff;

/**
 * Spring's error handler as listeners of events have it: what is invalid is not tried again, and
 * what follows a failed record is kept and not fetched again. A batch listener may name the record
 * that failed by its index in what it was given.
 *
 * <p>Where a dead letter of a batch could not be published, the listener was not called. So the
 * batch comes again, however often that is.
 */
public final class EventErrorHandler extends DefaultErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(EventErrorHandler.class);

  /** Of a record; Spring calls it for batches too. */
  private static final class Retries implements RetryListener {
    @Override
    public void failedDelivery(ConsumerRecord<?, ?> failed, @Nullable Exception e, int attempt) {
      if (e != null && LOG.isDebugEnabled()) {
        LOG.debug(
            "Attempt {} with {}-{}@{} has failed ({})",
            attempt,
            failed.topic(),
            failed.partition(),
            failed.offset(),
            DeadLetterHeaders.rootOf(e).getClass().getName());
      }
    }
  }

  /**
   * A handler that calls listeners again.
   *
   * @param recoverer takes what cannot be handled: by default the bean {@code eventKafkaRecoverer},
   *     which makes dead letters
   * @param backOff when, and how often
   */
  public EventErrorHandler(ConsumerRecordRecoverer recoverer, BackOff backOff) {
    super(recoverer, backOff);
    addNotRetryableExceptions(InvalidRecordException.class);
    setSeekAfterError(false);
    setRetryListeners(new Retries());
  }

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> records,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    super.handleBatch(
        DeliveredBatch.byRecord(thrown), records, consumer, container, invokeListener);
  }

  @Override
  public <K, V> ConsumerRecords<K, V> handleBatchAndReturnRemaining(
      Exception thrown,
      ConsumerRecords<?, ?> records,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    if (DeadLetterNotPublishedException.isCauseOf(thrown)) {
      return all(records);
    }
    return super.handleBatchAndReturnRemaining(
        DeliveredBatch.byRecord(thrown), records, consumer, container, invokeListener);
  }

  /** The container asks for records of its own types. */
  @SuppressWarnings("unchecked")
  private static <K, V> ConsumerRecords<K, V> all(ConsumerRecords<?, ?> records) {
    return (ConsumerRecords<K, V>) records;
  }
}
