package io.eventfamily.runtime.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * JSON without a declared shape: null, Boolean, Number, String, List and Map with String keys.
 *
 * <p>A copy is deep and unmodifiable, and its numbers are those that reading gives: Integer, Long
 * or BigInteger by size, Double for the rest. What JSON cannot carry stands in the copy as the
 * {@link Problem} that it is, for {@link #check} to report.
 */
public final class FreeJson {

  /** The levels that a reader allows by default, less the event and its payload. */
  private static final int MAX_DEPTH = 498;

  private FreeJson() {}

  /** A copy of any value. */
  public static @Nullable Object copyOf(@Nullable Object value) {
    return copy(value, 0);
  }

  /** A copy of an object. */
  public static @Nullable Map<String, Object> copyOf(@Nullable Map<String, Object> value) {
    return value == null ? null : copyMap(value, 1);
  }

  private static @Nullable Object copy(@Nullable Object value, int depth) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof String text) {
      return Texts.isWellFormed(text) ? text : Problem.STRING_UNICODE;
    }
    if (value instanceof Number number) {
      return normalise(number);
    }
    boolean isMap = value instanceof Map<?, ?>;
    if (!isMap && !(value instanceof List<?>)) {
      return Problem.NOT_JSON;
    }
    if (depth == MAX_DEPTH) {
      return Problem.TOO_DEEP;
    }
    return isMap ? copyMap((Map<?, ?>) value, depth + 1) : copyList((List<?>) value, depth + 1);
  }

  private static List<Object> copyList(List<?> values, int depth) {
    List<Object> copy = new ArrayList<>(values.size());
    for (Object value : values) {
      copy.add(copy(value, depth));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Map<String, Object> copyMap(Map<?, ?> values, int depth) {
    Map<String, Object> copy = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            copy.put(
                String.valueOf(key),
                key instanceof String name && Texts.isWellFormed(name)
                    ? copy(value, depth)
                    : Problem.NOT_JSON));
    return Collections.unmodifiableMap(copy);
  }

  private static Object normalise(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.intValue();
    }
    if (number instanceof Long || number instanceof AtomicInteger || number instanceof AtomicLong) {
      return integer(number.longValue());
    }
    if (number instanceof BigInteger integer) {
      return integer(integer);
    }
    // A float is taken at its shortest decimal, as everybody reads it: 0.1f is 0.1.
    double value =
        number instanceof Float single ? Doubles.asWritten(single) : number.doubleValue();
    return Double.isFinite(value) ? value : Problem.FINITE_NUMBER;
  }

  static Number integer(BigInteger value) {
    return value.bitLength() < Long.SIZE ? integer(value.longValue()) : value;
  }

  static Number integer(long value) {
    // Not a conditional expression: that would make a Long of the Integer.
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  /** Reports the places of a copy where JSON cannot carry what was given. */
  static void check(Problems problems, @Nullable Object copy) {
    if (copy instanceof Problem problem) {
      problems.reject(problem);
    } else if (copy instanceof List<?> values) {
      for (int index = 0; index < values.size(); index++) {
        problems.enter(index);
        check(problems, values.get(index));
        problems.leave();
      }
    } else if (copy instanceof Map<?, ?> values) {
      values.forEach(
          (name, value) -> {
            problems.enter(name);
            check(problems, value);
            problems.leave();
          });
    }
  }
}
