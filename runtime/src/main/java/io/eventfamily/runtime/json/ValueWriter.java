package io.eventfamily.runtime.json;

/**
 * Writes one value of a certain type, such as {@code JsonWriter::writeUuid}.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface ValueWriter<T> {

  /** Writes the value where the writer stands. */
  void write(JsonWriter out, T value);
}
