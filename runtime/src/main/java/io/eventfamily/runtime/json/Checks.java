package io.eventfamily.runtime.json;

import io.eventfamily.runtime.InvalidEventException;
import java.util.Collection;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What generated code checks besides constraints: presence, what is in containers, and what code of
 * the user's own says.
 *
 * <p>A check of presence finds the problem that a value has, or null, for {@link Problems#check} to
 * report.
 */
public final class Checks {

  private Checks() {}

  /**
   * The problem of a property that has no default.
   *
   * @param set whether anybody gave a value, null included
   * @param nullProblem what a null is, where one was given
   */
  public static @Nullable Problem required(
      @Nullable Object value, boolean set, Problem nullProblem) {
    if (value != null) {
      return null;
    }
    return set ? nullProblem : Problem.MISSING;
  }

  /** The problem of a property that has no default and cannot be null, only forgotten. */
  public static @Nullable Problem required(boolean set) {
    return set ? null : Problem.MISSING;
  }

  /** The problem of a value that is always there, but takes no null. */
  public static @Nullable Problem notNull(@Nullable Object value, Problem nullProblem) {
    return value == null ? nullProblem : null;
  }

  /** The problem of a property whose default is made when nothing else is set. */
  public static @Nullable Problem notNullIfSet(
      @Nullable Object value, boolean set, Problem nullProblem) {
    return set && value == null ? nullProblem : null;
  }

  /** Checks the items of a property that was made in Java. */
  public static <T> void items(
      Problems problems,
      PropertyName name,
      @Nullable Collection<T> values,
      ValueCheck<? super T> check) {
    if (values != null && problems.areOfJavaValues()) {
      problems.enter(name);
      items(problems, values, check);
      problems.leave();
    }
  }

  /** Checks the items of a value that was made in Java, and at which the cursor is. */
  public static <T> void items(
      Problems problems, @Nullable Collection<T> values, ValueCheck<? super T> check) {
    if (values == null || !problems.areOfJavaValues() || isTooDeep(problems)) {
      return;
    }
    int index = 0;
    for (T value : values) {
      problems.enter(index++);
      check.check(problems, value);
      problems.leave();
    }
  }

  /** Checks the entries of a property that was made in Java. */
  public static <K, V> void entries(
      Problems problems,
      PropertyName name,
      @Nullable Map<K, V> values,
      KeyFormat<K> format,
      ValueCheck<? super K> keyCheck,
      ValueCheck<? super V> valueCheck) {
    if (values != null && problems.areOfJavaValues()) {
      problems.enter(name);
      entries(problems, values, format, keyCheck, valueCheck);
      problems.leave();
    }
  }

  /** Checks the entries of a value that was made in Java, and at which the cursor is. */
  public static <K, V> void entries(
      Problems problems,
      @Nullable Map<K, V> values,
      KeyFormat<K> format,
      ValueCheck<? super K> keyCheck,
      ValueCheck<? super V> valueCheck) {
    if (values == null || !problems.areOfJavaValues() || isTooDeep(problems)) {
      return;
    }
    for (Map.Entry<K, V> entry : values.entrySet()) {
      K key = entry.getKey();
      problems.enter(key == null ? "null" : format.nameOf(key));
      keyCheck.check(problems, key);
      valueCheck.check(problems, entry.getValue());
      problems.leave();
    }
  }

  private static boolean isTooDeep(Problems problems) {
    if (problems.isTooDeep()) {
      problems.check(Problem.TOO_DEEP);
      return true;
    }
    return false;
  }

  /**
   * Computes a default that takes no null.
   *
   * @param nullProblem what a null is
   */
  public static <T> @Nullable T computed(
      Problems problems,
      PropertyName name,
      Supplier<? extends @Nullable T> method,
      Problem nullProblem) {
    T value = computed(problems, name, method);
    problems.check(name, notNull(value, nullProblem));
    return value;
  }

  /**
   * Computes a default. A method that fails is a problem of the event, as a value would be that it
   * cannot have: readers must not fail for it.
   *
   * @return null where the method failed
   */
  public static <T> @Nullable T computed(
      Problems problems, PropertyName name, Supplier<? extends @Nullable T> method) {
    try {
      return method.get();
    } catch (RuntimeException | StackOverflowError e) {
      String reason = e instanceof ComputedDefaults.CycleException ? e.getMessage() : nameOf(e);
      problems.check(name, Problem.ofUser("has a default that could not be computed: " + reason));
      return null;
    }
  }

  /**
   * Makes a record at which the cursor is. What its constructor throws is a problem of the record.
   *
   * @param tellsWhy whether the exception's message may be shown, because it can hold no value that
   *     is sensitive
   * @return null where the constructor threw
   */
  public static <T> @Nullable T made(Problems problems, Supplier<T> constructor, boolean tellsWhy) {
    try {
      return constructor.get();
    } catch (RuntimeException | StackOverflowError e) {
      boolean hasMessage = tellsWhy && e.getMessage() != null;
      problems.check(Problem.ofUser("is refused: " + (hasMessage ? e.getMessage() : nameOf(e))));
      return null;
    }
  }

  /**
   * Asks a rule about the value at which the cursor is.
   *
   * @param expected what the rule gives where it is kept
   * @param message what is said where it is not
   */
  public static void rule(
      Problems problems, BooleanSupplier rule, boolean expected, String message) {
    try {
      if (rule.getAsBoolean() != expected) {
        problems.rejectByRule(Problem.ofUser(message));
      }
    } catch (RuntimeException | StackOverflowError e) {
      problems.rejectByRule(
          Problem.ofUser(message + " (the rule could not be asked: " + nameOf(e) + ")"));
    }
  }

  private static String nameOf(Throwable failure) {
    return failure.getClass().getSimpleName();
  }

  /**
   * Makes a payload of this version of an event of an older one, by code of the user's own.
   *
   * @param problems those of the event, at whose root the cursor stands
   * @param payload the name of the payload, which is rejected where there is none
   * @return null where there is none
   */
  public static <P> @Nullable P upcast(
      Problems problems, PropertyName payload, Supplier<@Nullable P> upcast) {
    String reason;
    try {
      P result = upcast.get();
      if (result != null) {
        return result;
      }
      reason = "the upcast gives null";
    } catch (InvalidEventException e) {
      problems.rejectAll(e.violations());
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      reason = nameOf(e);
    }
    problems.reject(payload, Problem.ofUser("cannot be made of the older payload: " + reason));
    return null;
  }
}
