package io.eventfamily.schema.example;

import io.eventfamily.schema.example.RegexNode.OneOf;
import io.eventfamily.schema.example.RegexNode.Repeated;
import io.eventfamily.schema.example.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads what most regular expressions consist of: characters and classes of them, groups,
 * alternatives and quantifiers. What matches no character is passed over. The expression is known
 * to be sound.
 */
final class RegexParser {

  /** What is tried for a class of characters, the most readable first. */
  private static final String CANDIDATES =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890"
          + " -_.:/@+,;#!?=&%*'\"()<>[]{}$^~|\\`\t\n";

  /** What is tried for a class that none of these is in. */
  private static final int MAX_CODE_POINT = 0x2fff;

  private static final int MAX_CHARACTERS = 62;

  private static final String CLASSES = "dDwWsShHvV";
  private static final String ANCHORS = "bBAGzZ";

  /** Escapes that mean something else than the character itself. */
  private static final String OTHER_ESCAPES = "0123456789ckNRX";

  private static final RegexNode NOTHING = new Sequence(List.of());

  private final String regex;
  private final int flags;
  private int position;

  private RegexParser(Pattern pattern) {
    this.regex = pattern.pattern();
    this.flags = pattern.flags();
  }

  /** Empty where the expression has parts that are not known. */
  static Optional<RegexNode> parse(Pattern pattern) {
    if ((pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) != 0) {
      return Optional.empty();
    }
    try {
      RegexParser parser = new RegexParser(pattern);
      RegexNode root = parser.readChoice();
      return parser.isAtEnd() ? Optional.of(root) : Optional.empty();
    } catch (UnknownPartException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty(); // it only looks like what is known
    }
  }

  private static final class UnknownPartException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private RegexNode readChoice() {
    List<RegexNode> branches = new ArrayList<>(List.of(readSequence()));
    while (skip("|")) {
      branches.add(readSequence());
    }
    return branches.size() == 1 ? branches.get(0) : new RegexNode.Choice(branches);
  }

  private RegexNode readSequence() {
    List<RegexNode> parts = new ArrayList<>();
    while (!isAtEnd() && !isAt("|") && !isAt(")")) {
      parts.add(readQuantifier(readPart()));
    }
    return new Sequence(parts);
  }

  private RegexNode readPart() {
    if (skip("(")) {
      return readGroup();
    }
    if (isAt("[")) {
      return oneOf(readClass());
    }
    if (skip("\\")) {
      return readEscape();
    }
    if (skip("^") || skip("$")) {
      return NOTHING;
    }
    return skip(".") ? oneOf(".") : literal(readCodePoint());
  }

  private RegexNode readGroup() {
    boolean looksAround = false;
    if (skip("?")) {
      if (skip("=") || skip("!") || skip("<=") || skip("<!")) {
        looksAround = true;
      } else if (skip("<")) {
        position = regex.indexOf('>', position) + 1;
      } else if (!skip(":") && !skip(">")) {
        int end = position;
        while (Character.isLetter(regex.charAt(end)) || regex.charAt(end) == '-') {
          end++; // flags, which only the matching knows of
        }
        position = end;
        if (skip(")")) {
          return NOTHING;
        }
        require(skip(":"));
      }
    }
    RegexNode content = readChoice();
    require(skip(")"));
    return looksAround ? NOTHING : content;
  }

  /** The text of a class, with its brackets. */
  private String readClass() {
    int start = position;
    int depth = 0;
    do {
      if (skip("\\")) {
        readCodePoint();
      } else if (skip("[")) {
        depth++;
        skip("^");
        skip("]"); // as the first of the class it is itself a character
      } else if (skip("]")) {
        depth--;
      } else {
        readCodePoint();
      }
    } while (depth > 0);
    return regex.substring(start, position);
  }

  private RegexNode readEscape() {
    int start = position - 1;
    char kind = regex.charAt(position);
    if (CLASSES.indexOf(kind) >= 0) {
      position++;
      return oneOf(regex.substring(start, position));
    }
    if (ANCHORS.indexOf(kind) >= 0) {
      position++;
      return NOTHING;
    }
    if (skip("Q")) {
      int end = regex.indexOf("\\E", position);
      String text = regex.substring(position, end < 0 ? regex.length() : end);
      position = end < 0 ? regex.length() : end + 2;
      return new Sequence(text.codePoints().mapToObj(RegexParser::literal).toList());
    }
    require(OTHER_ESCAPES.indexOf(kind) < 0);
    if (Character.isLetter(kind)) {
      position++;
      skipArgument(kind);
      return oneOf(regex.substring(start, position));
    }
    return literal(readCodePoint());
  }

  /** What follows the letter of an escape. */
  private void skipArgument(char kind) {
    if (isAt("{")) {
      position = regex.indexOf('}', position) + 1;
    } else if (kind == 'x') {
      position += 2;
    } else if (kind == 'u') {
      position += 4;
    } else if (kind == 'p' || kind == 'P') {
      position++;
    }
  }

  private RegexNode readQuantifier(RegexNode part) {
    RegexNode quantified = part;
    if (skip("*")) {
      quantified = new Repeated(part, 0, Integer.MAX_VALUE);
    } else if (skip("+")) {
      quantified = new Repeated(part, 1, Integer.MAX_VALUE);
    } else if (skip("?")) {
      quantified = new Repeated(part, 0, 1);
    } else if (skip("{")) {
      int end = regex.indexOf('}', position);
      String[] limits = regex.substring(position, end).split(",", -1);
      position = end + 1;
      int min = Integer.parseInt(limits[0]);
      String max = limits[limits.length - 1];
      quantified =
          new Repeated(part, min, max.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(max));
    } else {
      return part;
    }
    if (!skip("?")) {
      skip("+");
    }
    return quantified;
  }

  /** A class, of which the matching itself tells what is in it. */
  private RegexNode oneOf(String source) {
    Pattern pattern = Pattern.compile(source, flags & ~Pattern.CANON_EQ);
    List<Integer> members = members(CANDIDATES.codePoints(), pattern);
    if (members.isEmpty()) {
      members = members(IntStream.rangeClosed(0, MAX_CODE_POINT), pattern);
    }
    require(!members.isEmpty());
    return new OneOf(members);
  }

  private static List<Integer> members(IntStream codePoints, Pattern pattern) {
    return codePoints
        .filter(codePoint -> pattern.matcher(Character.toString(codePoint)).matches())
        .limit(MAX_CHARACTERS)
        .boxed()
        .toList();
  }

  private static RegexNode literal(int codePoint) {
    return new OneOf(List.of(codePoint));
  }

  private int readCodePoint() {
    int codePoint = regex.codePointAt(position);
    position += Character.charCount(codePoint);
    return codePoint;
  }

  private boolean isAtEnd() {
    return position == regex.length();
  }

  private boolean isAt(String text) {
    return regex.startsWith(text, position);
  }

  private boolean skip(String text) {
    boolean found = isAt(text);
    position += found ? text.length() : 0;
    return found;
  }

  private static void require(boolean isKnown) {
    if (!isKnown) {
      throw new UnknownPartException();
    }
  }
}
