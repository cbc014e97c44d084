package io.eventfamily.processor.random;

import java.util.List;

/** Texts that are hard to carry from one source file to another. */
final class Texts {

  private static final List<String> SNIPPETS =
      List.of(
          "\"",
          "\\",
          "$",
          "$L",
          "$T",
          "$$",
          "$W",
          "$>",
          "\n",
          "\r\n",
          "\t",
          "*/",
          "/*",
          "//",
          "{@code",
          "}",
          "{",
          "%s",
          "%n",
          "\u2028",
          "\u0000",
          "\u001a",
          "\uD83D\uDE00",
          "é",
          "İ",
          "ß",
          "\\u0041",
          "\\u002a/",
          "'",
          "<p>",
          "&",
          "@",
          "\b",
          "\f",
          "a b",
          "",
          "end\\");

  private static final List<String> LINES =
      List.of(
          "Plain words.",
          "Costs $5, $L and $T and $$.",
          "See {@link String} and {@linkplain java.util.List#of() the list}.",
          "{@link #x *}/",
          "{@link",
          "{@code a $L b}",
          "@param nothing at all",
          "@deprecated since long ago",
          "* * @see me",
          "\\\\u002a/ and \\\\",
          "\\u005cu002a/",
          "<p>&lt;b&gt; \uD83D\uDE00 İ",
          "%s %n \"quotes\" 'n \\ so on",
          "/* // /**",
          "&#42;/",
          "");

  /** With a letter after each, because javac loses its way in what follows. */
  private static final List<String> HALVES = List.of("\uD800x", "\uDC00x");

  private final Dice dice;

  Texts(Dice dice) {
    this.dice = dice;
  }

  /** Any text, as a literal of Java. */
  String literal() {
    StringBuilder text = new StringBuilder("t");
    for (int count = dice.below(4); count >= 0; count--) {
      text.append(dice.pick(dice.errs() ? HALVES : SNIPPETS)).append(dice.pick("", "x", " "));
    }
    return literal(text.toString());
  }

  /** A text of its own, which nothing else has. */
  String literal(int number) {
    return literal("t" + number + dice.pick(SNIPPETS) + dice.pick(dice.errs() ? HALVES : SNIPPETS));
  }

  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') {
        literal.append('\\').append(each);
      } else if (each == '\n') {
        literal.append("\\n");
      } else if (each < ' ') {
        literal.append("\\%03o".formatted((int) each));
      } else if (each > '~') {
        literal.append("\\u%04x".formatted((int) each));
      } else {
        literal.append(each);
      }
    }
    return literal.append('"').toString();
  }

  /** Javadoc, or most often none. */
  String documentation() {
    if (!dice.oneIn(6)) {
      return "";
    }
    StringBuilder comment = new StringBuilder("/** ");
    for (int count = dice.below(3); count >= 0; count--) {
      comment.append(dice.pick(LINES)).append("\n * ");
    }
    return comment.append("\n */ ").toString();
  }
}
