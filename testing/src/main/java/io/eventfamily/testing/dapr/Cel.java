package io.eventfamily.testing.dapr;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Common Expression Language that rules of routes usually need: {@code event.x ==
 * "text"}, {@code has(event.x)}, {@code &&}, {@code ||} and parentheses. It means what it means
 * there; all else is refused.
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

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<path>event\\.(?<name>[A-Za-z_]\\w*))"
              + "|(?<has>has\\b)"
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
    if (hasNext && next.group("has") != null) {
      advance(next.end());
      require("(");
      String name = path();
      require(")");
      return event ->
          event == null || event instanceof Map<?, ?>
              ? verdict(event instanceof Map<?, ?> map && map.containsKey(name))
              : Verdict.ERROR;
    }
    String name = path();
    require("==");
    String text = text();
    return event ->
        event instanceof Map<?, ?> map && map.containsKey(name)
            ? verdict(text.equals(map.get(name)))
            : Verdict.ERROR;
  }

  private static Verdict verdict(boolean holds) {
    return holds ? Verdict.TRUE : Verdict.FALSE;
  }

  private String path() throws UnsupportedCelException {
    return take("name");
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
