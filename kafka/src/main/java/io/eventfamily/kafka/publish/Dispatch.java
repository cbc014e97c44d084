package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One event on its way, until there is a result. */
final class Dispatch<E extends Event<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private final E event;
  private final PublishListener listener;
  private final Consumer<? super PublishResult<E>> hearer;
  private final long start = System.nanoTime();
  private @Nullable String topic;
  private boolean sent;

  private Dispatch(E event, PublishListener listener, Consumer<? super PublishResult<E>> hearer) {
    this.event = event;
    this.listener = listener;
    this.hearer = hearer;
  }

  /**
   * An event sets out.
   *
   * @param hearer hears once what became of it
   */
  static <E extends Event<?>> Dispatch<E> start(
      E event, PublishListener listener, Consumer<? super PublishResult<E>> hearer) {
    Dispatch<E> dispatch = new Dispatch<>(event, listener, hearer);
    try {
      listener.started(event);
    } catch (RuntimeException e) {
      LOG.warn("The listener failed with {}", EventText.of(event), e);
    }
    return dispatch;
  }

  E event() {
    return event;
  }

  void setTopic(String topic) {
    this.topic = topic;
  }

  /** From now on, it is the producer that answers. */
  void setSent() {
    sent = true;
  }

  PublishResult.Published<E> succeed(RecordMetadata metadata) {
    PublishResult.Published<E> published =
        new PublishResult.Published<>(
            event, metadata.topic(), metadata.partition(), metadata.offset());
    complete(published);
    return published;
  }

  void fail(PublishException cause) {
    LOG.warn("{} Topic: {}", cause.getMessage(), topic);
    abandon(cause);
  }

  /** Fails on the thread that publishes, where the producer does not answer. */
  void failUnlessSent(PublishException cause) {
    if (!sent) {
      fail(cause);
    }
  }

  /** Fails without a word, where one is said for many. */
  void abandon(PublishException cause) {
    complete(new PublishResult.Failed<>(event, topic, cause));
  }

  private void complete(PublishResult<E> outcome) {
    try {
      listener.completed(outcome, Duration.ofNanos(System.nanoTime() - start));
    } catch (RuntimeException e) {
      LOG.warn("The listener failed with {}", EventText.of(event), e);
    }
    hearer.accept(outcome);
  }
}
