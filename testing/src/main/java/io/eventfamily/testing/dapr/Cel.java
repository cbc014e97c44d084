package io.eventfamily.testing.dapr;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Common Expression Language that rules of routes usually need: {@code event.x.y ==
 * "text"}, {@code has(event.x.y)}, {@code type(event.x) == map}, {@code &&}, {@code ||} and
 * parentheses. It means what it means there; all else is refused.
 */
final class Cel {

  /** What an expression comes to. */
  enum Verdict {
    TRUE,
    FALSE,
    /** A property that is asked for is not there. */
    ERROR
  }

  /** An expression, or a part of one. */
  private interface Node {
    Verdict of(@Nullable Object event);
  }

  private static final Object MISSING = new Object();

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:event\\.(?<path>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)"
              + "|(?<has>has\\b)"
              + "|(?<type>type\\b)"
              + "|(?<map>map\\b)"
              + "|(?<text>\"[^\"\\\\\\n]*\"|'[^'\\\\\\n]*')"
              + "|(?<sign>==|&&|\\|\\||[()]))");

  private final String expression;
  private final Matcher next;
  private boolean hasNext;

  private Cel(String expression) {
    this.expression = expression;
    this.next = TOKEN.matcher(expression);
  }

  /** Evaluates an expression that was parsed. */
  @FunctionalInterface
  interface Expression {
    /** What the expression comes to, with this as {@code event}. */
    Verdict evaluate(@Nullable Object event);
  }

  /**
   * Parses an expression.
   *
   * @throws UnsupportedCelException where it is none, or has what is not known here
   */
  static Expression parse(String expression) throws UnsupportedCelException {
    Cel parser = new Cel(expression.strip());
    parser.advance(0);
    Node root = parser.or();
    if (parser.hasNext) {
      throw parser.refusal();
    }
    return root::of;
  }

  private void advance(int from) throws UnsupportedCelException {
    next.region(from, expression.length());
    hasNext = next.lookingAt();
    if (!hasNext && from < expression.length()) {
      throw refusal();
    }
  }

  private boolean takes(String sign) throws UnsupportedCelException {
    boolean found = hasNext && sign.equals(next.group("sign"));
    if (found) {
      advance(next.end());
    }
    return found;
  }

  private void require(String sign) throws UnsupportedCelException {
    if (!takes(sign)) {
      throw refusal();
    }
  }

  private Node or() throws UnsupportedCelException {
    Node left = and();
    while (takes("||")) {
      left = either(left, and(), Verdict.TRUE);
    }
    return left;
  }

  private Node and() throws UnsupportedCelException {
    Node left = operand();
    while (takes("&&")) {
      left = either(left, operand(), Verdict.FALSE);
    }
    return left;
  }

  /** One side that decides is enough, even where the other is an error: so CEL has it. */
  private static Node either(Node left, Node right, Verdict deciding) {
    return event -> {
      Verdict first = left.of(event);
      Verdict second = right.of(event);
      if (first == deciding || second == deciding) {
        return deciding;
      }
      return first == Verdict.ERROR ? first : second;
    };
  }

  private Node operand() throws UnsupportedCelException {
    if (takes("(")) {
      Node inner = or();
      require(")");
      return inner;
    }
    if (isAt("has")) {
      take("has");
      List<String> path = pathInParentheses();
      return event -> has(event, path);
    }
    if (isAt("type")) {
      take("type");
      List<String> path = pathInParentheses();
      require("==");
      take("map");
      return event -> {
        Object value = valueOf(event, path);
        return value == MISSING ? Verdict.ERROR : verdict(value instanceof Map<?, ?>);
      };
    }
    List<String> path = path();
    require("==");
    String text = text();
    return event -> {
      Object value = valueOf(event, path);
      return value == MISSING ? Verdict.ERROR : verdict(text.equals(value));
    };
  }

  private static Verdict has(@Nullable Object event, List<String> path) {
    int last = path.size() - 1;
    Object parent = valueOf(event, path.subList(0, last));
    if (parent == null) {
      return Verdict.FALSE;
    }
    return parent instanceof Map<?, ?> map
        ? verdict(map.containsKey(path.get(last)))
        : Verdict.ERROR;
  }

  /** What a path leads to; {@link #MISSING} where a step of it is not there. */
  private static @Nullable Object valueOf(@Nullable Object event, List<String> path) {
    Object value = event;
    for (String name : path) {
      if (!(value instanceof Map<?, ?> map) || !map.containsKey(name)) {
        return MISSING;
      }
      value = map.get(name);
    }
    return value;
  }

  private static Verdict verdict(boolean holds) {
    return holds ? Verdict.TRUE : Verdict.FALSE;
  }

  private boolean isAt(String group) {
    return hasNext && next.group(group) != null;
  }

  private List<String> pathInParentheses() throws UnsupportedCelException {
    require("(");
    List<String> path = path();
    require(")");
    return path;
  }

  private List<String> path() throws UnsupportedCelException {
    return List.of(take("path").split("\\."));
  }

  private String text() throws UnsupportedCelException {
    String quoted = take("text");
    return quoted.substring(1, quoted.length() - 1);
  }

  private String take(String group) throws UnsupportedCelException {
    String found = hasNext ? next.group(group) : null;
    if (found == null) {
      throw refusal();
    }
    advance(next.end());
    return found;
  }

  private UnsupportedCelException refusal() {
    return new UnsupportedCelException(expression);
  }
}
