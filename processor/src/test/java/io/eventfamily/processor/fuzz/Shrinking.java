package io.eventfamily.processor.fuzz;

import java.util.function.Predicate;

/** Makes documents small that show a defect. */
final class Shrinking {

  private Shrinking() {}

  /** A document out of which nothing can be cut without the defect being gone. */
  static byte[] shrink(byte[] document, Predicate<byte[]> isDefect) {
    byte[] small = document;
    for (int length = Math.max(1, document.length / 2); length > 0; length /= 2) {
      int from = 0;
      while (from < small.length) {
        int to = Math.min(small.length, from + length);
        byte[] smaller = Mutations.replace(small, from, to, new byte[0]);
        if (isDefect.test(smaller)) {
          small = smaller;
        } else {
          from = to;
        }
      }
    }
    return small;
  }
}
