package io.eventfamily.spring.kafka;

import java.time.Duration;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.support.LoggingProducerListener;

/**
 * Takes the records that cannot be handled: publishes each to the dead-letter topic of its topic,
 * with its key, value and headers as they came. Where that fails the record is not lost: it comes
 * again. Counts and logs them, with nothing of what is in them.
 */
final class DeadLetters implements ConsumerAwareRecordRecoverer, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  /** The producer takes the partition by the key: any number of partitions will do. */
  private static final int BY_KEY = -1;

  private final @Nullable DefaultKafkaProducerFactory<byte[], byte[]> producers;
  private final @Nullable DeadLetterPublishingRecoverer publishing;
  private final EventFamilyKafkaProperties.DeadLetter properties;
  private final Duration pause;
  private final ListenerMetrics metrics;

  /**
   * @param pause the time after a dead letter could not be published
   */
  DeadLetters(
      EventFamilyKafkaProperties.DeadLetter properties,
      ClientSettings settings,
      Duration pause,
      ListenerMetrics metrics) {
    this.properties = properties;
    this.pause = pause;
    this.metrics = metrics;
    if (properties.enabled()) {
      ByteArraySerializer bytes = new ByteArraySerializer();
      this.producers = new DefaultKafkaProducerFactory<>(settings.ofDeadLetters(), bytes, bytes);
      this.publishing = publishing(producers);
    } else {
      this.producers = null;
      this.publishing = null;
    }
  }

  private DeadLetterPublishingRecoverer publishing(
      DefaultKafkaProducerFactory<byte[], byte[]> producers) {
    KafkaTemplate<byte[], byte[]> template = new KafkaTemplate<>(producers);
    LoggingProducerListener<byte[], byte[]> log = new LoggingProducerListener<>();
    log.setIncludeContents(false);
    template.setProducerListener(log);
    DeadLetterPublishingRecoverer recoverer =
        new Publishing(template, (failed, e) -> new TopicPartition(topicFor(failed), BY_KEY));
    recoverer.setHeadersFunction((failed, e) -> DeadLetterHeaders.of(e));
    if (!properties.exceptionMessages()) {
      recoverer.setExceptionHeadersCreator(
          (headers, e, isKey, names) -> DeadLetterHeaders.addWithoutMessages(headers, e, names));
    }
    return recoverer;
  }

  /** What has been a dead letter before says what is wrong with it now. */
  private static final class Publishing extends DeadLetterPublishingRecoverer {

    Publishing(
        KafkaTemplate<byte[], byte[]> template,
        BiFunction<ConsumerRecord<?, ?>, Exception, @Nullable TopicPartition> destination) {
      super(template, destination);
    }

    @Override
    protected ProducerRecord<Object, Object> createProducerRecord(
        ConsumerRecord<?, ?> failed,
        TopicPartition destination,
        Headers headers,
        byte @Nullable [] key,
        byte @Nullable [] value) {
      DeadLetterHeaders.removeOutdated(headers);
      return super.createProducerRecord(failed, destination, headers, key, value);
    }
  }

  private String topicFor(ConsumerRecord<?, ?> failed) {
    return failed.topic() + properties.suffix();
  }

  @Override
  public void accept(
      ConsumerRecord<?, ?> failed, @Nullable Consumer<?, ?> consumer, @Nullable Exception thrown) {
    Exception e =
        thrown == null ? new ListenerExecutionFailedException("for no known reason") : thrown;
    if (DeliveredBatch.leftOut(failed) && DeadLetterHeaders.invalid(e) == null) {
      return;
    }
    if (publishing != null) {
      publish(publishing, failed, consumer, e);
    }
    metrics.deadLetter(failed.topic(), DeadLetterHeaders.reasonOf(e));
    log(failed, e);
  }

  private void publish(
      DeadLetterPublishingRecoverer publishing,
      ConsumerRecord<?, ?> failed,
      @Nullable Consumer<?, ?> consumer,
      Exception e) {
    try {
      publishing.accept(failed, consumer, e);
    } catch (RuntimeException notPublished) {
      pause();
      throw new DeadLetterNotPublishedException(notPublished);
    }
  }

  /** What is invalid is tried again without waiting for anything else. */
  private void pause() {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void log(ConsumerRecord<?, ?> failed, Exception e) {
    String place = failed.topic() + "-" + failed.partition() + "@" + failed.offset();
    String fate = publishing == null ? "is passed over" : "is now on " + topicFor(failed);
    InvalidRecordException invalid = DeadLetterHeaders.invalid(e);
    if (invalid != null) {
      LOG.warn("{} {}. {}", place, fate, invalid.getMessage());
    } else {
      LOG.error("{} {}. The listener has failed with it", place, fate, e);
    }
  }

  @Override
  public void destroy() {
    if (producers != null) {
      producers.destroy();
    }
  }
}
