package io.eventfamily.runtime.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that a library has as characters, or takes as bytes, in the one form that events have. */
public final class ValueText {

  /** The length of a UUID. */
  public static final int UUID_LENGTH = UuidText.LENGTH;

  /** No value is longer. */
  public static final int MAX_LENGTH = 40;

  private final byte[] ascii = new byte[MAX_LENGTH];

  /**
   * Reads a UUID.
   *
   * @return null where there is anything else, a UUID with letters in upper case too
   */
  public @Nullable UUID parseUuid(char[] text, int from) {
    return take(text, from, UuidText.LENGTH) ? UuidText.parse(ascii, 0) : null;
  }

  /**
   * Reads a time in UTC.
   *
   * @return null where there is anything else, a time that would be written otherwise too
   */
  @SuppressWarnings("JavaInstantGetSecondsGetNano") // the fraction alone is asked for
  public @Nullable Instant parseInstant(char[] text, int from, int length) {
    boolean micros = length == InstantText.LENGTH_TO_MICROS;
    if ((!micros && length != InstantText.LENGTH_TO_SECONDS) || !take(text, from, length)) {
      return null;
    }
    Instant value = InstantText.parse(ascii, 0, length);
    return value == null || (micros && value.getNano() == 0) ? null : value;
  }

  /** The text of a UUID. */
  public static byte[] of(UUID value) {
    byte[] text = new byte[UuidText.LENGTH];
    UuidText.put(value, text, 0);
    return text;
  }

  /** The text of a time in the years 1 to 9999. */
  public static byte[] of(Instant value) {
    byte[] text = new byte[InstantWriter.ROOM];
    return Arrays.copyOf(text, InstantWriter.putOne(value, text, 0));
  }

  /** Takes characters as bytes, if they are ASCII. */
  private boolean take(char[] text, int from, int length) {
    byte[] bytes = ascii;
    int bits = 0;
    for (int index = 0; index < length; index++) {
      char unit = text[from + index];
      bits |= unit;
      bytes[index] = (byte) unit;
    }
    return bits < 0x80;
  }
}
