package io.eventfamily.schema.document;

import io.eventfamily.schema.Constraints;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Tells which regular expressions of Java mean the same in ECMA-262 with its flag {@code u}, which
 * is the dialect of JSON Schema. It knows what both have in common, and takes anything else for
 * Java's own: flags, possessive quantifiers, looking behind, names, references, classes in classes,
 * white space, and boundaries.
 */
final class EcmaRegex {

  private static final String SYNTAX = "^$\\.*+?()[]{}|/";
  private static final String SIMPLE_ESCAPES = "tnrf";
  private static final String CLASS_ESCAPES = "dDwW";

  private static final String BEGIN = "^(?:";
  private static final String END = ")$";

  private final String regex;
  private int position;

  private EcmaRegex(String regex) {
    this.regex = regex;
  }

  /** The same expression for JSON Schema, bound to the whole of a string. */
  static Optional<String> anchored(Constraints.Pattern pattern) {
    boolean same = pattern.flags() == 0 && new EcmaRegex(pattern.regex()).isCommon();
    return same ? Optional.of(BEGIN + pattern.regex() + END) : Optional.empty();
  }

  /** Undoes {@link #anchored}. */
  static Optional<Constraints.Pattern> ofAnchored(String pattern) {
    return pattern.length() >= BEGIN.length() + END.length()
            && pattern.startsWith(BEGIN)
            && pattern.endsWith(END)
        ? Optional.of(
            new Constraints.Pattern(
                pattern.substring(BEGIN.length(), pattern.length() - END.length()), 0))
        : Optional.empty();
  }

  private boolean isCommon() {
    Deque<Boolean> groups = new ArrayDeque<>(); // whether each can be repeated
    boolean repeatable = false;
    while (position < regex.length()) {
      char character = regex.charAt(position++);
      switch (character) {
        case '(' -> {
          boolean isPlain = !accept("?") || accept(":");
          if (!isPlain && !accept("=") && !accept("!")) {
            return false;
          }
          groups.push(isPlain);
          repeatable = false;
        }
        case ')' -> {
          if (groups.isEmpty()) {
            return false;
          }
          repeatable = groups.pop();
        }
        case '|' -> repeatable = false;
        case '*', '+', '?', '{' -> {
          if (!repeatable || (character == '{' && !isCount())) {
            return false;
          }
          accept("?");
          repeatable = false;
        }
        case '[' -> {
          if (!isCommonClass()) {
            return false;
          }
          repeatable = true;
        }
        case '\\' -> {
          if (!isEscape(SYNTAX + SIMPLE_ESCAPES + CLASS_ESCAPES)) {
            return false;
          }
          repeatable = true;
        }
        case '^' -> {
          if (position != 1) {
            return false;
          }
        }
        case '$' -> {
          if (position != regex.length()) {
            return false;
          }
        }
        case ']', '}' -> {
          return false;
        }
        default -> {
          // Java takes the half of a pair for a character; JSON cannot carry it.
          if (Character.isSurrogate(character) && !isPair(character)) {
            return false;
          }
          repeatable = true;
        }
      }
    }
    return groups.isEmpty();
  }

  private boolean isPair(char character) {
    if (Character.isHighSurrogate(character)
        && position < regex.length()
        && Character.isLowSurrogate(regex.charAt(position))) {
      position++;
      return true;
    }
    return false;
  }

  /** Takes what follows the brace of {@code {2}}, {@code {2,}} or {@code {2,3}}. */
  private boolean isCount() {
    int digits = digits();
    if (accept(",")) {
      digits();
    }
    return digits > 0 && accept("}");
  }

  private int digits() {
    int start = position;
    while (position < regex.length()
        && regex.charAt(position) >= '0'
        && regex.charAt(position) <= '9') {
      position++;
    }
    return position - start;
  }

  /** Takes a class after its bracket. */
  private boolean isCommonClass() {
    accept("^");
    int start = position;
    boolean canBegin = false; // whether what stands before can be the lower end of a range
    while (position < regex.length()) {
      char character = regex.charAt(position++);
      if (character == ']') {
        return position - 1 > start;
      }
      if (character == '-') {
        boolean isFirst = position - 1 == start;
        boolean isLast = position < regex.length() && regex.charAt(position) == ']';
        if (isFirst || isLast) {
          canBegin = false;
          continue;
        }
        if (!canBegin || !isMember() || isClassEscape()) {
          return false;
        }
        canBegin = false;
        continue;
      }
      if (!isMember(character)) {
        return false;
      }
      canBegin = !isClassEscape();
    }
    return false;
  }

  private boolean isMember() {
    return position < regex.length() && isMember(regex.charAt(position++));
  }

  /** Takes one member of a class, whose first character was taken already. */
  private boolean isMember(char character) {
    return switch (character) {
      case '\\' -> isEscape(SYNTAX + SIMPLE_ESCAPES + CLASS_ESCAPES + "-");
      case '[', ']', '-', '^' -> false;
      case '&' -> position >= regex.length() || regex.charAt(position) != '&';
      default -> !Character.isSurrogate(character) || isPair(character);
    };
  }

  /** Whether what was taken last stands for several characters, and so cannot end a range. */
  private boolean isClassEscape() {
    return position >= 2
        && regex.charAt(position - 2) == '\\'
        && CLASS_ESCAPES.indexOf(regex.charAt(position - 1)) >= 0;
  }

  private boolean isEscape(String allowed) {
    if (position == regex.length()) {
      return false;
    }
    char character = regex.charAt(position++);
    return switch (character) {
      case 'x' -> isHex(2);
      case 'u' -> !regex.startsWith("d", position) && !regex.startsWith("D", position) && isHex(4);
      default -> allowed.indexOf(character) >= 0;
    };
  }

  private boolean isHex(int count) {
    for (int index = 0; index < count; index++) {
      if (position == regex.length() || Character.digit(regex.charAt(position), 16) < 0) {
        return false;
      }
      position++;
    }
    return true;
  }

  private boolean accept(String expected) {
    if (!regex.startsWith(expected, position)) {
      return false;
    }
    position += expected.length();
    return true;
  }
}
