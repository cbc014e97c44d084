package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One event on its way, until there is a result. */
class Dispatch<E extends Event<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private final E event;
  private final Observation observation;
  private final long start;
  private @Nullable String topic;

  /** An event sets out. */
  Dispatch(E event, Observation observation) {
    this.event = event;
    this.observation = observation;
    this.start = observation.started(event);
  }

  final E event() {
    return event;
  }

  final void setTopic(String topic) {
    this.topic = topic;
  }

  final PublishResult.Published<E> succeed(RecordMetadata metadata) {
    PublishResult.Published<E> published =
        new PublishResult.Published<>(
            event, metadata.topic(), metadata.partition(), metadata.offset());
    complete(published);
    return published;
  }

  final void fail(PublishException cause) {
    LOG.warn("{} Topic: {}", cause.getMessage(), topic);
    abandon(cause);
  }

  /** Fails without a word, where one is said for many. */
  final void abandon(PublishException cause) {
    complete(new PublishResult.Failed<>(event, topic, cause));
  }

  /** There is a result, and it is the only one. */
  void complete(PublishResult<E> result) {
    observation.completed(result, start);
  }
}
