package io.eventfamily.runtime.text;

/** Reads one escape of a JSON string, RFC 8259, section 7. */
final class Escape {

  private static final int NONE = -1;
  private static final int LENGTH_OF_UNIT = 6;

  private int codePoint;

  /** The character that the escape which was read last stands for. */
  int codePoint() {
    return codePoint;
  }

  /**
   * Reads an escape, or two that are a pair of surrogates.
   *
   * @return the position behind it; negative where there is none, or half of a pair
   */
  int read(byte[] json, int backslash, int end) {
    if (end - backslash < 2) {
      return NONE;
    }
    byte letter = json[backslash + 1];
    if (letter == 'u') {
      return readUnits(json, backslash, end);
    }
    codePoint =
        switch (letter) {
          case '"', '\\', '/' -> letter;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> NONE;
        };
    return codePoint == NONE ? NONE : backslash + 2;
  }

  private int readUnits(byte[] json, int backslash, int end) {
    int unit = unit(json, backslash, end);
    if (unit == NONE || Character.isLowSurrogate((char) unit)) {
      return NONE;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      codePoint = unit;
      return backslash + LENGTH_OF_UNIT;
    }
    int low = unit(json, backslash + LENGTH_OF_UNIT, end);
    if (low == NONE || !Character.isLowSurrogate((char) low)) {
      return NONE;
    }
    codePoint = Character.toCodePoint((char) unit, (char) low);
    return backslash + 2 * LENGTH_OF_UNIT;
  }

  private static int unit(byte[] json, int backslash, int end) {
    if (end - backslash < LENGTH_OF_UNIT || json[backslash] != '\\' || json[backslash + 1] != 'u') {
      return NONE;
    }
    int unit = 0;
    for (int index = backslash + 2; index < backslash + LENGTH_OF_UNIT; index++) {
      int digit = json[index] < 0 ? NONE : Character.digit(json[index], 16);
      if (digit == NONE) {
        return NONE;
      }
      unit = (unit << 4) | digit;
    }
    return unit;
  }
}
