package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;

/** How an event is named in logs and messages: by its type and id, never by its payload. */
final class EventText {

  private EventText() {}

  static String of(Event<?> event) {
    return event.eventType().wireName() + " " + event.eventId();
  }
}
