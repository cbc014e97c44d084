package io.eventfamily.runtime.text;

import java.util.Locale;
import java.util.Random;

/** JSON strings by slow code that shows what they are, for the tests of fast code. */
final class SlowStrings {

  private SlowStrings() {}

  /** A text as a JSON string, with the escapes that it needs and no others. */
  static String quote(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      switch (unit) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> json.append(unit < ' ' ? hex(unit) : String.valueOf(unit));
      }
    }
    return json.append('"').toString();
  }

  /** A text as a JSON string, some characters of which are escaped though they need not be. */
  static String quoteAnyhow(String text, Random random) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> json.append(anyhow(character, random)));
    return json.append('"').toString();
  }

  private static String anyhow(String character, Random random) {
    if (character.equals("/") && random.nextBoolean()) {
      return "\\/";
    }
    if (random.nextInt(3) == 0) {
      StringBuilder escapes = new StringBuilder();
      for (char unit : character.toCharArray()) {
        String escape = hex(unit);
        escapes.append(
            random.nextBoolean() ? escape : "\\u" + escape.substring(2).toUpperCase(Locale.ROOT));
      }
      return escapes.toString();
    }
    String quoted = quote(character);
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String hex(char unit) {
    return "\\u" + Integer.toHexString(0x10000 | unit).substring(1);
  }

  static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** A text of so many characters, of all kinds, with long runs of one kind. */
  static String random(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    int kind = 0;
    for (int index = 0; index < length; index++) {
      if (random.nextInt(12) == 0) {
        kind = random.nextInt(6);
      }
      text.appendCodePoint(
          switch (kind) {
            case 0, 1 -> ' ' + random.nextInt(0x5F);
            case 2 -> random.nextInt(0x20);
            case 3 -> 0x80 + random.nextInt(0x780);
            case 4 -> 0x800 + random.nextInt(0xD000);
            default -> 0x10000 + random.nextInt(0x100000);
          });
    }
    return text.toString();
  }
}
