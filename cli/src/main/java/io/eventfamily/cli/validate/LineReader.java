package io.eventfamily.cli.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as bytes. Holds one line, and no more of it than a limit: any input can be read. */
final class LineReader {

  private static final int CHUNK = 64 * 1024;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int maxLength;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int end;

  private byte[] line = new byte[1024];
  private int length;
  private boolean tooLong;
  private long number;
  private long bytesRead;

  LineReader(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int from = position;
      while (position < end && chunk[position] != '\n') {
        position++;
      }
      append(from, position - from);
      if (position < end) {
        position++;
        break;
      }
    }
    if (any) {
      number++;
      trim();
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(in.read(chunk), 0);
      bytesRead += end;
    }
    return end > 0;
  }

  private void append(int from, int count) {
    if (tooLong || count > maxLength - length) {
      tooLong = true;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(maxLength, Math.max(length + count, 2L * length)));
    }
    System.arraycopy(chunk, from, line, length, count);
    length += count;
  }

  private void trim() {
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    boolean isMarked =
        number == 1
            && length >= BYTE_ORDER_MARK.length
            && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    if (isMarked) {
      length -= BYTE_ORDER_MARK.length;
      System.arraycopy(line, BYTE_ORDER_MARK.length, line, 0, length);
    }
  }

  /** The bytes of the line begin here; they are gone with the next one. */
  byte[] line() {
    return line;
  }

  /** How many bytes the line has. */
  int length() {
    return length;
  }

  /** Whether the line is longer than the limit, and was left out. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    for (int index = 0; index < length; index++) {
      if (line[index] != ' ' && line[index] != '\t' && line[index] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  /** Of the line, from 1 on. */
  long number() {
    return number;
  }

  /** How far the input has been read. */
  long bytesRead() {
    return bytesRead;
  }
}
