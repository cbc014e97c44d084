package io.eventfamily.runtime.json;

import io.eventfamily.runtime.json.JsonScalarReader.Kind;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a source that cannot go back, in the order of the document. To keep a value
 * costs one entry of an array: it is the value that was read, which tells its text.
 */
final class KeptTokens {

  private static final int FIRST_CAPACITY = 32;
  private static final Object[] NONE = {};

  /** A token that is always the same. */
  private enum Mark {
    END,
    NULL,
    OTHER
  }

  /** A number with a fraction or an exponent: a Number, or its JSON. */
  private record Decimal(Object number) {}

  /** The start of an object or an array. */
  private static final class Start {

    final Kind kind;

    /** What it stands in, unless that is not kept. */
    final @Nullable Start outer;

    /** Where its end is. */
    int end;

    Start(Kind kind, @Nullable Start outer) {
      this.kind = kind;
      this.outer = outer;
    }
  }

  private Object[] tokens = NONE;
  private int size;
  private @Nullable Start open;

  /** Where the next token will be. */
  int size() {
    return size;
  }

  /** Whether all containers that are kept were kept to their end. */
  boolean isComplete() {
    return open == null;
  }

  void clear() {
    Arrays.fill(tokens, 0, size, null);
    size = 0;
  }

  void addStart(Kind kind) {
    Start start = new Start(kind, open);
    add(start);
    open = start;
  }

  void addEnd() {
    if (open != null) {
      open.end = size;
      open = open.outer;
    }
    add(Mark.END);
  }

  void addNull() {
    add(Mark.NULL);
  }

  void addOther() {
    add(Mark.OTHER);
  }

  /** The token of a number with a fraction or an exponent. */
  static Object decimal(Object number) {
    return new Decimal(number);
  }

  /**
   * Adds a token.
   *
   * @param token a name, a String, a Long, a BigInteger, a Boolean, a {@link #decimal}, or a UUID
   *     or an Instant instead of the text that writers give it
   */
  void add(Object token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, Math.max(FIRST_CAPACITY, size * 2));
    }
    tokens[size++] = token;
  }

  Kind kindAt(int index) {
    Object token = tokens[index];
    if (token instanceof Start start) {
      return start.kind;
    }
    if (token instanceof String || token instanceof UUID || token instanceof Instant) {
      return Kind.STRING;
    }
    if (token instanceof Boolean) {
      return Kind.BOOLEAN;
    }
    if (token instanceof Decimal) {
      return Kind.DECIMAL;
    }
    return token instanceof Number ? Kind.INTEGER : token == Mark.NULL ? Kind.NULL : Kind.OTHER;
  }

  Object at(int index) {
    return tokens[index];
  }

  /** Where the last token of the value is that begins at an index. */
  int endOf(int index) {
    return tokens[index] instanceof Start start ? start.end : index;
  }

  boolean isEnd(int index) {
    return tokens[index] == Mark.END;
  }

  /** The name or the string at an index. */
  String stringAt(int index) {
    Object token = tokens[index];
    return token instanceof Instant value ? Instants.format(value) : token.toString();
  }

  BigInteger integerAt(int index) {
    return tokens[index] instanceof BigInteger value
        ? value
        : BigInteger.valueOf((Long) tokens[index]);
  }

  Object decimalAt(int index) {
    return ((Decimal) tokens[index]).number;
  }

  boolean boolAt(int index) {
    return (Boolean) tokens[index];
  }
}
