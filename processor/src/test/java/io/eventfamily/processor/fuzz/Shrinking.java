package io.eventfamily.processor.fuzz;

import java.util.function.Predicate;

/** Makes documents small that show a defect. */
final class Shrinking {

  /** Longer cuts are halved, and of the shorter ones each length is tried. */
  private static final int LONG = 12;

  private Shrinking() {}

  /** A document out of which nothing can be cut without the defect being gone. */
  static byte[] shrink(byte[] document, Predicate<byte[]> isDefect) {
    byte[] small = document;
    int before;
    do {
      before = small.length;
      small = cut(small, isDefect);
    } while (small.length < before);
    return small;
  }

  private static byte[] cut(byte[] document, Predicate<byte[]> isDefect) {
    byte[] small = document;
    int length = document.length;
    while (length > 0) {
      int from = 0;
      while (from < small.length) {
        int to = Math.min(small.length, from + length);
        byte[] smaller = Mutations.replace(small, from, to, new byte[0]);
        if (isDefect.test(smaller)) {
          small = smaller;
        } else {
          from += length > LONG ? length : 1;
        }
      }
      length = length > LONG ? length / 2 : length - 1;
    }
    return small;
  }
}
