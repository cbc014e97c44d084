package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.Collections;
import java.util.Map;

/** An event in the form in which it is sent, the same at each attempt. */
final class Message<E extends Event<?>> implements Encoded<E> {

  private final E event;
  private final byte[] body;
  private final Map<String, String> metadata;

  Message(E event, byte[] body, Map<String, String> metadata) {
    this.event = event;
    this.body = body;
    this.metadata = Collections.unmodifiableMap(metadata);
  }

  @Override
  public E event() {
    return event;
  }

  /** Not a copy. */
  byte[] body() {
    return body;
  }

  Map<String, String> metadata() {
    return metadata;
  }
}
