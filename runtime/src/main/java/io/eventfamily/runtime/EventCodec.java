package io.eventfamily.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
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
   * Reads one event.
   *
   * @throws InvalidEventException with all violations, and nothing else, where {@code json} is no
   *     valid event of this family; an unknown type is the violation {@code enum} at {@code
   *     /event_type}
   */
  E fromBytes(byte[] json);

  /**
   * Reads one event from a part of an array.
   *
   * @throws InvalidEventException as {@link #fromBytes(byte[])} does
   * @throws IndexOutOfBoundsException where the array has no such part
   */
  E fromBytes(byte[] json, int offset, int length);

  /**
   * Reads one event from what is left of a buffer, whose position stays where it is.
   *
   * @throws InvalidEventException as {@link #fromBytes(byte[])} does
   */
  E fromBuffer(ByteBuffer json);

  /**
   * Reads one event.
   *
   * @throws InvalidEventException as {@link #fromBytes(byte[])} does
   */
  E fromJson(String json);

  /**
   * Reads one event and tells the three outcomes apart: valid, of a type that this code does not
   * know, and invalid. Never throws, whatever the bytes are.
   *
   * @param json one JSON document in UTF-8; the result keeps this array, not a copy of it
   */
  Decoded<E> decode(byte[] json);

  /**
   * Reads one event from a part of an array, as {@link #decode(byte[])} does; the result has a copy
   * of the part where the event is not valid.
   *
   * @throws IndexOutOfBoundsException where the array has no such part
   */
  Decoded<E> decode(byte[] json, int offset, int length);

  /**
   * Reads one event from what is left of a buffer, whose position stays where it is, as {@link
   * #decode(byte[])} does; the result has a copy where the event is not valid.
   */
  Decoded<E> decodeBuffer(ByteBuffer json);

  /** The family's name, such as {@code task}. */
  String family();

  /** The topic that the family's events are published to. */
  String topic();

  /** The types of events that this codec reads, as they stand in JSON, in declared order. */
  List<String> eventTypes();

  /** The properties of the envelope, in the order in which they are written; the payload is one. */
  List<EnvelopeProperty> envelopeProperties();

  /**
   * The text of the event's partition key; null where its payload declares none, or has none.
   *
   * <p>Events with equal keys keep their order on a Kafka topic.
   */
  @Nullable String partitionKey(E event);
}
