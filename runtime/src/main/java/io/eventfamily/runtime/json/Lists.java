package io.eventfamily.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of lists that nobody can change. */
public final class Lists {

  private Lists() {}

  /**
   * An unmodifiable copy. Unlike {@link List#copyOf} it takes nulls, for a builder to report them
   * with everything else that is wrong.
   */
  public static <T> @Nullable List<T> copyOf(@Nullable List<? extends T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<T>(list));
  }
}
