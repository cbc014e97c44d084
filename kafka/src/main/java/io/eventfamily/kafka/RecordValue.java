package io.eventfamily.kafka;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The value of a record, where it stands in an array. It may be in Confluent's framing, which is no
 * JSON and so cannot be mistaken: a zero and the four bytes of a schema's id, or a one and the
 * sixteen bytes of a GUID. Where a header has the id, the value has no framing.
 */
final class RecordValue {

  private static final byte MAGIC_ID = 0;
  private static final int ID_FRAME = 1 + Integer.BYTES;
  private static final byte MAGIC_GUID = 1;
  private static final int GUID_FRAME = 1 + 2 * Long.BYTES;

  private final byte[] array;
  private final int offset;
  private final int length;

  private RecordValue(byte[] array, int offset, int length) {
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  static RecordValue of(byte[] bytes) {
    return new RecordValue(bytes, 0, bytes.length);
  }

  /** What is left of a buffer, which is copied only where it has no array. */
  static RecordValue of(ByteBuffer buffer) {
    if (buffer.hasArray()) {
      return new RecordValue(
          buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
    }
    byte[] copy = new byte[buffer.remaining()];
    buffer.duplicate().get(copy);
    return of(copy);
  }

  /** The value without its framing; not a copy. */
  ByteBuffer json() {
    int frame = frame();
    return ByteBuffer.wrap(array, offset + frame, length - frame);
  }

  private int frame() {
    if (length > ID_FRAME && array[offset] == MAGIC_ID) {
      return ID_FRAME;
    }
    return length > GUID_FRAME && array[offset] == MAGIC_GUID ? GUID_FRAME : 0;
  }

  /** All of it, as an array of its own: the one that it came in, where that holds nothing else. */
  byte[] toArray() {
    return length == array.length ? array : Arrays.copyOfRange(array, offset, offset + length);
  }
}
