package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Makes messages of events. */
final class Encoder<E extends Event<?>> {

  private final EventCodec<E> codec;
  private final MessageForm form;

  Encoder(EventCodec<E> codec, MessageForm form) {
    this.codec = codec;
    this.form = form;
  }

  Message<E> encode(E event, @Nullable String traceparent) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(512);
    try {
      form.write(codec, event, traceparent, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Message<>(event, body.toByteArray(), form.metadata(codec, event));
  }

  Entry<E> entry(int index, Message<E> message) {
    return Entry.of(index, message, form.bulkContentType());
  }

  /** Whether the sidecar's bulk API leaves all numbers of the message as they are. */
  boolean isFitForBulk(Message<E> message) {
    return form.bulkContentType().equals(Entry.BINARY) || !RoundedNumbers.areIn(message.body());
  }
}
