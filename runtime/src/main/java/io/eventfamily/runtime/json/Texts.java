package io.eventfamily.runtime.json;

/** What UTF-8 can and cannot carry. */
public final class Texts {

  private Texts() {}

  /** Whether every surrogate of a text is half of a pair, so that the text can be encoded. */
  public static boolean isWellFormed(String text) {
    int length = text.length();
    for (int index = 0; index < length; index++) {
      char unit = text.charAt(index);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && index + 1 < length
                && Character.isLowSurrogate(text.charAt(index + 1));
        if (!pair) {
          return false;
        }
        index++;
      }
    }
    return true;
  }
}
