package io.eventfamily.runtime.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as text, RFC 9562, section 4. */
final class Uuids {

  private static final int LENGTH = 36;

  private Uuids() {}

  /**
   * Reads 36 characters in any case. {@link UUID#fromString} will not do: it takes {@code
   * 1-2-3-4-5} too.
   *
   * @return null where the text is no UUID
   */
  static @Nullable UUID parse(String text) {
    if (text.length() != LENGTH) {
      return null;
    }
    long high = 0;
    long low = 0;
    for (int index = 0; index < LENGTH; index++) {
      char character = text.charAt(index);
      if (index == 8 || index == 13 || index == 18 || index == 23) {
        if (character != '-') {
          return null;
        }
        continue;
      }
      int digit = hexDigit(character);
      if (digit < 0) {
        return null;
      }
      if (index < 18) {
        high = high << 4 | digit;
      } else {
        low = low << 4 | digit;
      }
    }
    return new UUID(high, low);
  }

  private static int hexDigit(char character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }
}
