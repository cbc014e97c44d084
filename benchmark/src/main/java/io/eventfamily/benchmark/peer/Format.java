package io.eventfamily.benchmark.peer;

import java.io.IOException;

/**
 * How one library writes and reads one sample.
 *
 * @param <E> the library's event
 */
public interface Format<E> {

  /** The sample, to be written. */
  E event() throws IOException;

  /** The sample, to be read. */
  byte[] bytes() throws IOException;

  /** Writes an event. */
  byte[] write(E event) throws IOException;

  /** Reads an event. */
  E read(byte[] bytes) throws IOException;

  /** Writes an event as text, where the format is one of texts. */
  default String writeText(E event) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Reads an event from text, where the format is one of texts. */
  default E readText(String text) throws IOException {
    throw new UnsupportedOperationException();
  }
}
