package io.eventfamily.runtime;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads the events of one family from JSON: what a reader's view has, and the reading half of an
 * {@link EventCodec}.
 *
 * <p>A decoder is stateless and can be shared between threads. What it reads is judged in full:
 * every violation of a document is reported at once.
 *
 * @param <E> the event as it is read
 */
public interface EventDecoder<E extends Event<?>> {

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
   * Reads one event from what is left of a buffer, whose position stays where it is. What is
   * outside of the heap is not copied as a whole, but read a part at a time.
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
   * #decode(byte[])} does; the result has a copy where the event is not valid. What is outside of
   * the heap is read a part at a time, as {@link #fromBuffer} does.
   */
  Decoded<E> decodeBuffer(ByteBuffer json);

  /** The family's name, such as {@code task}. */
  String family();

  /** The topic that the family's events are published to. */
  String topic();

  /**
   * The types of events that are read, as they stand in JSON: those of the family in declared
   * order, and then those of older versions.
   */
  List<String> eventTypes();

  /** The properties of the envelope, in the order in which they are written; the payload is one. */
  List<EnvelopeProperty> envelopeProperties();
}
