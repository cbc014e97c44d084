package io.eventfamily.runtime.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The levels that a reader allows by default, less the event. */
  private static final int MAX_DEPTH = 499;

  private FreeJson() {}

  /** A copy of any value. */
  public static @Nullable Object copyOf(@Nullable Object value) {
    return copy(value, newContainers());
  }

  /** A copy of an object. */
  public static @Nullable Map<String, Object> copyOf(@Nullable Map<String, Object> value) {
    if (value == null) {
      return null;
    }
    Set<Object> containers = newContainers();
    containers.add(value);
    return copyMap(value, containers);
  }

  /** Copies of the properties of an object that is none of these levels itself. */
  static Map<String, Object> copyOfProperties(Map<?, ?> properties) {
    return copyMap(properties, newContainers());
  }

  /** The lists and maps that a value is in, told apart by identity: where one recurs is a cycle. */
  private static Set<Object> newContainers() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static @Nullable Object copy(@Nullable Object value, Set<Object> containers) {
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
    if (containers.size() == MAX_DEPTH || !containers.add(value)) {
      return Problem.TOO_DEEP;
    }
    Object copy =
        isMap ? copyMap((Map<?, ?>) value, containers) : copyList((List<?>) value, containers);
    containers.remove(value);
    return copy;
  }

  /** Whether a value, or what is wrong with one, is no container. */
  static boolean isScalar(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Problem;
  }

  private static List<Object> copyList(List<?> values, Set<Object> containers) {
    List<Object> copy = new ArrayList<>(values.size());
    for (Object value : values) {
      copy.add(copy(value, containers));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Map<String, Object> copyMap(Map<?, ?> values, Set<Object> containers) {
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      String name = String.valueOf(entry.getKey());
      // Another key may have the same text, as 1 and "1" have; neither may hide what is wrong.
      if (!(copy.get(name) instanceof Problem)) {
        copy.put(name, copyEntry(entry.getKey(), entry.getValue(), containers));
      }
    }
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object copyEntry(
      @Nullable Object key, @Nullable Object value, Set<Object> containers) {
    if (!(key instanceof String name)) {
      return Problem.NOT_JSON;
    }
    return Texts.isWellFormed(name) ? copy(value, containers) : Problem.STRING_UNICODE;
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

  /**
   * Reports the places of a copy, at which the cursor is, where JSON cannot carry what was given.
   */
  public static void check(Problems problems, @Nullable Object copy) {
    boolean container = copy instanceof List<?> || copy instanceof Map<?, ?>;
    if (container && problems.isTooDeep()) {
      problems.reject(Problem.TOO_DEEP);
    } else if (copy instanceof Problem problem) {
      problems.reject(problem);
    } else if (copy instanceof List<?> values) {
      for (int index = 0; index < values.size(); index++) {
        checkPart(problems, index, values.get(index));
      }
    } else if (copy instanceof Map<?, ?> values) {
      values.forEach((name, value) -> checkPart(problems, name, value));
    }
  }

  private static void checkPart(Problems problems, Object segment, @Nullable Object part) {
    problems.enter(segment);
    check(problems, part);
    problems.leave();
  }
}
