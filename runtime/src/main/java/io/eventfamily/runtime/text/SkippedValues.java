package io.eventfamily.runtime.text;

import java.util.Arrays;

/**
 * Where the objects and arrays end that were passed over, so that they are passed over at once the
 * next time. Without it, a document of unions in unions would be read as often as it is deep.
 *
 * <p>They are found in the order in which they begin.
 */
final class SkippedValues {

  static final int NOT_FOUND = -1;

  /** Shorter ones are not worth the room. */
  private static final int MIN_LENGTH = 64;

  private int[] starts = new int[16];
  private int[] ends = new int[starts.length];
  private int size;

  /** Forgets them all. */
  void clear() {
    size = 0;
  }

  /** Adds a value that begins behind all others; its end is told later. */
  int begin(int start) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    return size++;
  }

  /**
   * Tells the end of a value.
   *
   * @param index what {@link #begin} gave
   */
  void end(int index, int end) {
    ends[index] = end;
    // Where it is not the last one, there is another in it, which was long enough, and so is it.
    if (index == size - 1 && end - starts[index] < MIN_LENGTH) {
      size--;
    }
  }

  /** Where a value ends, or {@link #NOT_FOUND}. */
  int endOf(int start) {
    if (size == 0 || start > starts[size - 1]) {
      return NOT_FOUND;
    }
    int index = Arrays.binarySearch(starts, 0, size, start);
    return index < 0 ? NOT_FOUND : ends[index];
  }
}
