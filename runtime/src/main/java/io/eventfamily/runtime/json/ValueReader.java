package io.eventfamily.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value of a certain type, such as {@code JsonReader::readUuid}.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface ValueReader<T> {

  /** The next value; null where it was rejected, which the reader's {@link Problems} then tell. */
  @Nullable T read(JsonReader in);
}
