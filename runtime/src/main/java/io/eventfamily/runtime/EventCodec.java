package io.eventfamily.runtime;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of one family as JSON and reads them back.
 *
 * <p>A codec is stateless and can be shared between threads. What it writes is UTF-8 without
 * spaces, properties in declared order. What it reads is judged in full: every violation of a
 * document is reported at once.
 *
 * @param <E> the family's event
 */
public interface EventCodec<E extends Event<?>> extends EventDecoder<E> {

  /** The event as JSON in UTF-8. */
  byte[] toBytes(E event);

  /** The event as JSON. */
  String toJson(E event);

  /**
   * Writes the event as JSON in UTF-8, at once and not piece by piece. The stream is neither
   * flushed nor closed.
   *
   * @throws IOException as the stream throws it
   */
  void write(E event, OutputStream out) throws IOException;

  /**
   * The text of the event's partition key; null where its payload declares none, or has none.
   *
   * <p>Events with equal keys keep their order on a Kafka topic.
   */
  @Nullable String partitionKey(E event);
}
