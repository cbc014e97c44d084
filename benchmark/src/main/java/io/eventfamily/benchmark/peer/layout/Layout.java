package io.eventfamily.benchmark.peer.layout;

/**
 * How values of a class are written and read, always in one order and without a space.
 *
 * @param <T> the class
 */
interface Layout<T> {

  /** Writes an object. */
  void write(LayoutWriter out, T value);

  /** Reads an object. */
  T read(LayoutReader in);
}
