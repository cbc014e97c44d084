package io.eventfamily.dapr.subscribe;

/** Texts as literals. */
final class Quoted {

  private Quoted() {}

  /**
   * A text between double quotes, with escapes. JSON, YAML and CEL read it alike: they share these
   * escapes.
   *
   * @throws IllegalArgumentException where half of a surrogate pair is missing: CEL and YAML cannot
   *     say that
   */
  static String text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append((char) c);
      } else if (c >= ' ' && c <= '~') {
        quoted.append((char) c);
      } else if (Character.isSupplementaryCodePoint(c)) {
        // Not a pair of \\u escapes, which only JSON has: these characters stand for themselves.
        quoted.appendCodePoint(c);
      } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException("A text has half of a surrogate pair.");
      } else {
        quoted.append("\\u%04x".formatted(c));
      }
    }
    return quoted.append('"').toString();
  }
}
