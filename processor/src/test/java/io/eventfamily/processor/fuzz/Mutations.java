package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.processor.random.Dice;
import java.util.Arrays;
import java.util.List;

/** Damages documents. */
final class Mutations {

  /** What parsers stumble over, each character a byte. */
  private static final List<String> SPECIAL =
      List.of(
          // The grammar of JSON
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          " ",
          "\n",
          "0",
          "9",
          ".",
          "e",
          "E",
          "-",
          "+",
          "null",
          "true",
          "false",
          "{}",
          "[]",
          "\"\"",
          ",\"\":0",
          "-0",
          "0.0",
          "1e5",
          "1E-400",
          // What only looks like JSON
          "\0",
          "\t",
          "\f",
          "\u001f",
          "\u007f",
          "/",
          "//",
          "/**/",
          "'",
          "#",
          "NaN",
          "-Infinity",
          "nul",
          "TRUE",
          "00",
          "-",
          "1.",
          ".5",
          "1e",
          "0x1",
          "+1",
          ",,",
          "::",
          ",}",
          ",]",
          // Escapes
          "\\\"",
          "\\\\",
          "\\/",
          "\\n",
          "\\x",
          "\\u0000",
          "\\u00e9",
          "\\uD83D",
          "\\ude00",
          "\\ud83d\\ude00",
          "\\ude00\\ud83d",
          "\\ud83d\\n",
          "\\u12",
          "\\u123g",
          "\\U0041",
          // UTF-8, sound and not
          "\u00c3\u00a9",
          "\u00e2\u0082\u00ac",
          "\u00f0\u009f\u0098\u0080",
          "\u00ef\u00bb\u00bf",
          "\u00ef\u00bf\u00bf",
          "\u00f4\u008f\u00bf\u00bf",
          "\u0080",
          "\u00bf",
          "\u00c3",
          "\u00e2\u0082",
          "\u00f0\u009f\u0098",
          "\u00c0\u0080",
          "\u00c1\u00bf",
          "\u00e0\u0080\u00af",
          "\u00e0\u009f\u00bf",
          "\u00f0\u0080\u0080\u00af",
          "\u00f0\u008f\u00bf\u00bf",
          "\u00ed\u00a0\u0080",
          "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
          "\u00f4\u0090\u0080\u0080",
          "\u00f5\u0080\u0080\u0080",
          "\u00f8\u0088\u0080\u0080\u0080",
          "\u00fe\u00ff",
          "\u00ff");

  private Mutations() {}

  /** A document with a few changes. */
  static byte[] damage(Dice dice, byte[] document) {
    byte[] damaged = document;
    for (int count = 1 + dice.below(dice.oneIn(4) ? 8 : 2); count > 0; count--) {
      damaged = change(dice, damaged);
    }
    return damaged;
  }

  private static byte[] change(Dice dice, byte[] document) {
    int at = dice.below(document.length + 1);
    int end = Math.min(document.length, at + 1 + dice.below(dice.oneIn(4) ? 60 : 3));
    return switch (dice.below(8)) {
      case 0 -> replace(document, at, end, new byte[] {(byte) dice.bits()});
      case 1 -> flip(document, at, 1 << dice.below(8));
      case 2 -> replace(document, at, end, new byte[0]);
      case 3 -> replace(document, at, at, Arrays.copyOfRange(document, at, end));
      case 4 -> dice.oneIn(4) ? Arrays.copyOf(document, at) : document;
      case 5 -> replace(document, at, end, special(dice));
      default -> replace(document, at, at, special(dice));
    };
  }

  /** The beginning of one document and the end of another. */
  static byte[] splice(Dice dice, byte[] first, byte[] second) {
    int from = dice.below(second.length + 1);
    byte[] end = Arrays.copyOfRange(second, from, second.length);
    return replace(first, dice.below(first.length + 1), first.length, end);
  }

  private static byte[] special(Dice dice) {
    return dice.pick(SPECIAL).getBytes(ISO_8859_1);
  }

  private static byte[] flip(byte[] document, int at, int bit) {
    byte[] flipped = document.clone();
    if (at < flipped.length) {
      flipped[at] ^= (byte) bit;
    }
    return flipped;
  }

  static byte[] replace(byte[] document, int from, int to, byte[] octets) {
    byte[] changed = new byte[from + octets.length + document.length - to];
    System.arraycopy(document, 0, changed, 0, from);
    System.arraycopy(octets, 0, changed, from, octets.length);
    System.arraycopy(document, to, changed, from + octets.length, document.length - to);
    return changed;
  }
}
