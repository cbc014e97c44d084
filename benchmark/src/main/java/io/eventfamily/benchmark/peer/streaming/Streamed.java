package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * How values of a class are written and read.
 *
 * @param <T> the class
 */
interface Streamed<T> {

  /** Writes an object. */
  void write(JsonGenerator out, T value) throws IOException;

  /** Reads an object whose first token is the parser's current one. */
  T read(JsonParser in) throws IOException;
}
