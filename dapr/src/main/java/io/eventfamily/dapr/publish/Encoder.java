package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes messages of events. Never fails: a codec may be the user's own, and what it does to one
 * event must not concern the others.
 */
final class Encoder<E extends Event<?>> {

  private final EventCodec<E> codec;
  private final MessageForm form;

  Encoder(EventCodec<E> codec, MessageForm form) {
    this.codec = codec;
    this.form = form;
  }

  Encoded<E> encode(E event, @Nullable String traceparent) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(512);
    try {
      form.write(codec, event, traceparent, body);
      return new Message<>(event, body.toByteArray(), form.metadata(codec, event));
    } catch (Throwable e) {
      // Its message may show a part of the event.
      return new Unwritten<>(
          event, "The event could not be written (" + e.getClass().getName() + ").");
    }
  }

  /** The entry of a bulk request; null where the event must go alone. */
  @Nullable Entry<E> entry(int index, Encoded<E> encoded) {
    return encoded instanceof Message<E> message && isLeftAsItIs(message)
        ? Entry.of(index, message, form.bulkContentType())
        : null;
  }

  /** Whether the sidecar's bulk API leaves all numbers of the message as they are. */
  private boolean isLeftAsItIs(Message<E> message) {
    return form.bulkContentType().equals(Entry.BINARY) || !RoundedNumbers.areIn(message.body());
  }
}
