package io.eventfamily.processor.fuzz;

import io.eventfamily.processor.random.Dice;
import java.util.Locale;

/** JSON strings, with each character written in any of the ways that there are. */
final class Texts {

  private Texts() {}

  /** A text of at most so many characters; one in many is very long. */
  static Value any(int max) {
    return dice -> quote(dice, characters(dice, max));
  }

  /** A text that has at least one character that is no space. */
  static Value notBlank(int max) {
    return dice -> quote(dice, "x" + characters(dice, max - 1));
  }

  /** A text as any, but thousands of characters long at times. */
  static Value maybeLong() {
    return dice -> quote(dice, characters(dice, dice.oneIn(50) ? 9_000 : 12));
  }

  /** A name that no declaration has. */
  static Value unknownName() {
    return dice -> quote(dice, "?" + characters(dice, 5));
  }

  /** One character of Java. */
  static Value letter() {
    return dice -> {
      String letter = character(dice);
      return quote(dice, letter.length() == 1 ? letter : "\u20ac");
    };
  }

  private static String characters(Dice dice, int max) {
    StringBuilder text = new StringBuilder();
    boolean plain = dice.oneIn(2);
    for (int count = dice.below(max + 1); count > 0; count--) {
      text.append(plain ? String.valueOf((char) ('a' + dice.below(26))) : character(dice));
    }
    return text.toString();
  }

  private static String character(Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> Character.toString(dice.below(0x20));
      case 1 -> dice.pick("\"", "\\", "/", "~", "'", "\u007f");
      case 2 -> Character.toString(0x80 + dice.below(0x780));
      case 3 -> dice.pick("\u2028", "\ufeff", "\uffff", "\ud7ff", "\ue000", "\u0800", "\u00a0");
      case 4 -> Character.toString(0x4e00 + dice.below(0x5000));
      case 5 -> Character.toString(0x10000 + dice.below(0x100000));
      default -> Character.toString(0x20 + dice.below(0x5f));
    };
  }

  /** A text as a JSON string. */
  static String quote(Dice dice, String text) {
    boolean escapes = dice.oneIn(6);
    StringBuilder json = new StringBuilder("\"");
    text.codePoints().forEach(character -> append(json, character, escapes, dice));
    return json.append('"').toString();
  }

  private static void append(StringBuilder json, int character, boolean escapes, Dice dice) {
    String names = "\"\\/\b\f\n\r\t";
    int name = names.indexOf(character);
    boolean must = character < 0x20 || character == '"' || character == '\\';
    if (!must && !(escapes && dice.oneIn(3))) {
      json.appendCodePoint(character);
    } else if (name >= 0 && !dice.oneIn(4)) {
      json.append('\\').append("\"\\/bfnrt".charAt(name));
    } else {
      for (char unit : Character.toChars(character)) {
        json.append(String.format(Locale.ROOT, dice.oneIn(2) ? "\\u%04x" : "\\u%04X", (int) unit));
      }
    }
  }
}
