package io.eventfamily.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.benchmark.peer.Format;
import java.io.IOException;

/**
 * What is measured: a format, with what it writes and reads.
 *
 * @param <E> the format's event
 */
final class Exercise<E> {

  private final Format<E> format;
  private final E event;
  private final byte[] bytes;
  private final String text;

  private Exercise(Format<E> format, E event, byte[] bytes) {
    this.format = format;
    this.event = event;
    this.bytes = bytes;
    text = new String(bytes, UTF_8);
  }

  static <E> Exercise<E> of(Format<E> format) throws IOException {
    return new Exercise<>(format, format.event(), format.bytes());
  }

  byte[] write() throws IOException {
    return format.write(event);
  }

  Object read() throws IOException {
    return format.read(bytes);
  }

  String writeText() throws IOException {
    return format.writeText(event);
  }

  Object readText() throws IOException {
    return format.readText(text);
  }
}
