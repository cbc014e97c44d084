package io.eventfamily.runtime.text;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Shows a document that lies outside of the heap, one part after the other, in an array that is
 * used again for the next one. So no array has to hold all of it.
 *
 * <p>A place is a position of the buffer. The buffer is only looked at, by its places: its own
 * position stays.
 */
public final class BufferWindow implements Document.Origin {

  /** How many bytes are shown at once: enough that a part costs little, and fit for a cache. */
  public static final int DEFAULT_SIZE = 1 << 16;

  /** What is read lately is shown too, so that a short token need not be fetched once more. */
  private static final int MAX_BEHIND = 64;

  /** How much of a part is shown where a cursor goes to, as it may go on to another place. */
  private static final int PARTS_OF_GLANCE = 16;

  /** Documents that are a little longer than the last one get no array of their own. */
  private static final int MIN_CAPACITY = 1 << 10;

  /** How many bytes an array may have that is kept for the next document. */
  private static final int MAX_CAPACITY_KEPT = 1 << 20;

  private static final byte[] NOTHING = new byte[0];

  private final int size;
  private final int glance;
  private final int behind;

  private @Nullable ByteBuffer buffer;
  private int first;
  private int last;

  private byte[] bytes = NOTHING;
  private int base;
  private int end;

  /**
   * A window that shows nothing yet.
   *
   * @param size how many bytes it shows at once, unless a token has more; at least 16
   */
  public BufferWindow(int size) {
    this.size = size;
    this.glance = size / PARTS_OF_GLANCE;
    this.behind = Math.min(MAX_BEHIND, size / 4);
  }

  /** What lies between a buffer's position and its limit, until {@link #clear} or the next one. */
  public Document of(ByteBuffer document) {
    buffer = document;
    first = document.position();
    last = document.limit();
    return Document.ofWindow(this, first, last);
  }

  /** Lets go of the buffer, and of an array that is too large to be kept. */
  public void clear() {
    buffer = null;
    if (bytes.length > MAX_CAPACITY_KEPT) {
      bytes = NOTHING;
    }
  }

  /** Shows what lies from a place on, and a little before it. */
  void show(int place) {
    show(place, size, 0);
  }

  /** The same, where it is not likely that a cursor goes on for long. */
  void glance(int place) {
    show(place, glance, 0);
  }

  /** Shows what lies between two places, and more where there is room. */
  void showAll(int place, int to) {
    show(place, size, to - place);
  }

  /** Shows the end of the document, from a place on at most. */
  int showEnd(int place) {
    int from = Math.max(place, last - glance);
    show(from, glance, last - from);
    return from;
  }

  private void show(int place, int usual, int count) {
    int from = Math.max(first, place - behind);
    // At least one byte that was not behind, so that a cursor gets on.
    int least = place - from + Math.max(1, count);
    int length = Math.min(last - from, Math.max(usual, least));
    if (bytes.length < length) {
      bytes = new byte[capacityFor(length)];
    }
    buffer().get(from, bytes, 0, length);
    base = from;
    end = length;
  }

  private int capacityFor(int length) {
    return length > size
        ? length
        : Math.min(size, Math.max(MIN_CAPACITY, Integer.highestOneBit(length) * 2));
  }

  /** Whether the document goes on behind what is shown. */
  boolean goesOn() {
    return base + end < last;
  }

  /** Whether what lies behind a position was shown only because it was read lately. */
  boolean isAtFront(int position) {
    return position <= behind;
  }

  /** The byte at a place, shown or not. */
  byte at(int place) {
    return buffer().get(place);
  }

  /** All of the document. */
  byte[] copy() {
    byte[] copy = new byte[last - first];
    buffer().get(first, copy);
    return copy;
  }

  /** Holds what is shown. */
  byte[] bytes() {
    return bytes;
  }

  /** The place of its first byte. */
  int base() {
    return base;
  }

  /** How many of its bytes are shown. */
  int end() {
    return end;
  }

  @SuppressWarnings("NullAway") // who looks through it has given it a buffer
  private ByteBuffer buffer() {
    return buffer;
  }
}
