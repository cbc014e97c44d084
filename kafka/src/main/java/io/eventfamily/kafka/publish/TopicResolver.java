package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;

/** Says which topic an event goes to. */
@FunctionalInterface
public interface TopicResolver {

  /**
   * The topic of an event.
   *
   * @param topic that of the event's family
   */
  String resolve(Event<?> event, String topic);
}
