package io.eventfamily.cli.console;

/** Makes texts from elsewhere harmless: a terminal obeys some characters. */
public final class Printable {

  private Printable() {}

  /** The text with all characters escaped that would not show as what they are. */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (isPlain(character)) {
                printable.appendCodePoint(character);
              } else {
                for (char unit : Character.toChars(character)) {
                  printable.append("\\u%04x".formatted((int) unit));
                }
              }
            });
    return printable.toString();
  }

  /** The beginning of a text that may be long. */
  public static String of(String text, int maxLength) {
    int length = text.codePointCount(0, text.length());
    return length <= maxLength
        ? of(text)
        : of(text.substring(0, text.offsetByCodePoints(0, maxLength))) + "…";
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
