package io.eventfamily.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Checks a value at which the cursor of the problems is.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface ValueCheck<T> {

  /** Reports what is wrong with the value. */
  void check(Problems problems, @Nullable T value);
}
