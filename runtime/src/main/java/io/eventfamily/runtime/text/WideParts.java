package io.eventfamily.runtime.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parts of a growing text that Latin-1 cannot hold, and where they stand in the rest of it. */
final class WideParts {

  private static final int FIRST_CAPACITY = 16;

  /** How many parts there may be room for in what is kept for the next text. */
  private static final int MAX_CAPACITY_KEPT = 1 << 12;

  /** How many units a buffer may have that is kept for the next text. */
  private static final int MAX_UNITS_KEPT = 1 << 19;

  /** The texts that the parts are cut out of. */
  private @Nullable String[] texts = new String[FIRST_CAPACITY];

  /** For each part: where it stands in the rest, and where it begins and ends in its text. */
  private int[] places = new int[3 * FIRST_CAPACITY];

  private int count;

  /** How many units the parts have. */
  private int size;

  private char[] units = new char[0];

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * Adds a part behind all others.
   *
   * @param position where it stands in the rest of the text
   */
  void add(int position, String text, int from, int to) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, count * 2);
      places = Arrays.copyOf(places, 3 * count * 2);
    }
    texts[count] = text;
    places[3 * count] = position;
    places[3 * count + 1] = from;
    places[3 * count + 2] = to;
    count++;
    size += to - from;
  }

  /**
   * The whole text.
   *
   * @param latin the rest of it, in Latin-1
   */
  String join(byte[] latin, int length) {
    if (units.length < length + size) {
      units = new char[length + size];
    }
    char[] out = units;
    int position = 0;
    int end = 0;
    for (int part = 0; part < count; part++) {
      int next = places[3 * part];
      end = widen(latin, position, next, out, end);
      position = next;
      int from = places[3 * part + 1];
      int to = places[3 * part + 2];
      textAt(part).getChars(from, to, out, end);
      end += to - from;
    }
    end = widen(latin, position, length, out, end);
    return new String(out, 0, end);
  }

  @SuppressWarnings("NullAway") // there is a text for each part
  private String textAt(int part) {
    return texts[part];
  }

  private static int widen(byte[] latin, int from, int to, char[] out, int position) {
    for (int index = from; index < to; index++) {
      out[position + index - from] = (char) (latin[index] & 0xFF);
    }
    return position + to - from;
  }

  /** Forgets all parts, and lets go of buffers that are too large to be kept. */
  void clear() {
    if (texts.length > MAX_CAPACITY_KEPT) {
      texts = new String[FIRST_CAPACITY];
      places = new int[3 * FIRST_CAPACITY];
    } else {
      Arrays.fill(texts, 0, count, null);
    }
    if (units.length > MAX_UNITS_KEPT) {
      units = new char[0];
    }
    count = 0;
    size = 0;
  }
}
