package io.eventfamily.runtime;

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
public interface EventCodec<E extends Event<?>> {

  /** The event as JSON in UTF-8. */
  byte[] toBytes(E event);

  /** The event as JSON. */
  String toJson(E event);

  /**
   * Reads one event.
   *
   * @throws InvalidEventException with all violations, and nothing else, where {@code json} is no
   *     valid event of this family; an unknown type is the violation {@code enum} at {@code
   *     /event_type}
   */
  E fromBytes(byte[] json);

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

  /** The family's name, such as {@code task}. */
  String family();

  /** The topic that the family's events are published to. */
  String topic();

  /**
   * The text of the event's partition key; null where its payload declares none, or has none.
   *
   * <p>Events with equal keys keep their order on a Kafka topic.
   */
  @Nullable String partitionKey(E event);
}
