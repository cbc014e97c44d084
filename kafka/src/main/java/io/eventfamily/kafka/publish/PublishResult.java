package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event that was to be published. No text of it shows the event's payload.
 *
 * @param <E> the event
 */
public sealed interface PublishResult<E extends Event<?>> {

  /** The event. */
  E event();

  /** The topic that it was for; null where it was not even found out. */
  @Nullable String topic();

  /**
   * The brokers have acknowledged the event.
   *
   * @param partition of the topic
   * @param offset in the partition
   */
  record Published<E extends Event<?>>(E event, String topic, int partition, long offset)
      implements PublishResult<E> {

    @Override
    public String toString() {
      return "Published[%s, topic=%s, partition=%d, offset=%d]"
          .formatted(EventText.of(event), topic, partition, offset);
    }
  }

  /**
   * The brokers have not acknowledged the event. It may have reached them nevertheless, where it
   * was the answer that got lost.
   *
   * @param cause names the event and says why; its own cause is what Kafka threw
   */
  record Failed<E extends Event<?>>(E event, @Nullable String topic, PublishException cause)
      implements PublishResult<E> {

    @Override
    public String toString() {
      return "Failed[%s, topic=%s, reason=%s]"
          .formatted(EventText.of(event), topic, cause.reason());
    }
  }
}
