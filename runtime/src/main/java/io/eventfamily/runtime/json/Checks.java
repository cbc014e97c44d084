package io.eventfamily.runtime.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks that generated builders put together: one call a rule, none of them minds a null that
 * is not its business.
 */
public final class Checks {

  private Checks() {}

  /**
   * Checks a property that has no default.
   *
   * @param set whether anybody gave a value, null included
   * @param nullProblem what a null is, where one was given
   */
  public static void required(
      Problems problems,
      PropertyName name,
      @Nullable Object value,
      boolean set,
      Problem nullProblem) {
    if (value == null) {
      problems.reject(name, set ? nullProblem : Problem.MISSING);
    }
  }

  /** Checks a property that has no default and cannot be null, only forgotten. */
  public static void required(Problems problems, PropertyName name, boolean set) {
    if (!set) {
      problems.reject(name, Problem.MISSING);
    }
  }

  /** Checks a property that has a default, but takes no null. */
  public static void notNull(
      Problems problems, PropertyName name, @Nullable Object value, Problem nullProblem) {
    if (value == null) {
      problems.reject(name, nullProblem);
    }
  }

  /** Checks a property whose default is made when nothing else is set, and that takes no null. */
  public static void notNullIfSet(
      Problems problems,
      PropertyName name,
      @Nullable Object value,
      boolean set,
      Problem nullProblem) {
    if (set && value == null) {
      problems.reject(name, nullProblem);
    }
  }

  /** Checks that a text can be written as UTF-8. */
  public static void text(Problems problems, PropertyName name, @Nullable String value) {
    if (value != null && problems.areOfJavaValues() && !Texts.isWellFormed(value)) {
      problems.reject(name, Problem.STRING_UNICODE);
    }
  }

  /** Checks that a time can be written with a year of four digits. */
  public static void time(Problems problems, PropertyName name, @Nullable Instant value) {
    if (value != null && problems.areOfJavaValues() && !Instants.isWritable(value)) {
      problems.reject(name, Problem.DATETIME_PARSING);
    }
  }

  /** Checks the length of a text, counted in Unicode code points. */
  public static void size(
      Problems problems, PropertyName name, @Nullable String value, int min, int max) {
    if (value == null) {
      return;
    }
    int length = value.codePointCount(0, value.length());
    if (length < min) {
      problems.reject(name, Problem.stringTooShort(min));
    } else if (length > max) {
      problems.reject(name, Problem.stringTooLong(max));
    }
  }

  /** Checks the number of items; too many are reported in place of what is wrong with each. */
  public static void size(
      Problems problems, PropertyName name, @Nullable List<?> value, int min, int max) {
    if (value != null) {
      size(problems, name, value.size(), min, max);
    }
  }

  /** Checks the number of entries; too many are reported in place of what is wrong with each. */
  public static void size(
      Problems problems, PropertyName name, @Nullable Map<?, ?> value, int min, int max) {
    if (value != null) {
      size(problems, name, value.size(), min, max);
    }
  }

  private static void size(Problems problems, PropertyName name, int size, int min, int max) {
    if (size > max) {
      problems.rejectInstead(name, Problem.tooLong(max));
    } else if (size < min) {
      problems.reject(name, Problem.tooShort(min));
    }
  }

  /** Checks that no item of a list is null. */
  public static void items(
      Problems problems, PropertyName name, @Nullable List<?> values, Problem nullProblem) {
    if (values == null) {
      return;
    }
    problems.enter(name);
    for (int index = 0; index < values.size(); index++) {
      if (values.get(index) == null) {
        problems.reject((Object) index, nullProblem);
      }
    }
    problems.leave();
  }

  /** Checks that no item of a list is null, and that all can be written as UTF-8. */
  public static void texts(Problems problems, PropertyName name, @Nullable List<String> values) {
    items(problems, name, values, Problem.STRING_TYPE);
    if (values == null || !problems.areOfJavaValues()) {
      return;
    }
    problems.enter(name);
    for (int index = 0; index < values.size(); index++) {
      String value = values.get(index);
      if (value != null && !Texts.isWellFormed(value)) {
        problems.reject((Object) index, Problem.STRING_UNICODE);
      }
    }
    problems.leave();
  }

  /** Checks that free JSON holds nothing but what JSON can carry. */
  public static void freeJson(Problems problems, PropertyName name, @Nullable Object value) {
    if (problems.areOfJavaValues()) {
      problems.enter(name);
      FreeJson.check(problems, value);
      problems.leave();
    }
  }
}
