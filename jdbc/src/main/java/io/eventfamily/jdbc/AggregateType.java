package io.eventfamily.jdbc;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;

/**
 * Says what stands in the column {@code aggregatetype}, of which Debezium's router makes the topic.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface AggregateType<E extends Event<?>> {

  /**
   * The aggregate type of an event.
   *
   * @param codec that of the event's family, which has the family's name and topic
   */
  String of(E event, EventCodec<?> codec);
}
