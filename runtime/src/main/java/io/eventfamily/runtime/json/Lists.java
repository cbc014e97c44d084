package io.eventfamily.runtime.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lists that nobody can change, and lists that grow in a builder.
 *
 * <p>Unlike those of {@link List#copyOf}, they take nulls, for a builder to report them with
 * everything else that is wrong.
 */
public final class Lists {

  private Lists() {}

  /** An unmodifiable copy; null for null. */
  public static <T> @Nullable List<T> copyOf(@Nullable List<? extends T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<T>(list));
  }

  /**
   * An unmodifiable copy that holds copies of the items; null for null.
   *
   * @param items copies an item, or what stands for it where that is null
   */
  public static <T> @Nullable List<T> copyOf(
      @Nullable List<? extends T> list, UnaryOperator<T> items) {
    if (list == null) {
      return null;
    }
    List<T> copy = new ArrayList<>(list.size());
    for (T item : list) {
      copy.add(items.apply(item));
    }
    return Collections.unmodifiableList(copy);
  }

  /** A list with one more item: the same, where it is one that grows. */
  public static <T> List<T> plus(@Nullable List<T> list, @Nullable T item) {
    List<T> growing =
        list instanceof Growing ? list : new Growing<>(list == null ? List.of() : list);
    growing.add(item);
    return growing;
  }

  /** A list that grows no more: an unmodifiable copy, or the list itself where it never grew. */
  public static <T> @Nullable List<T> closed(@Nullable List<T> list) {
    return list instanceof Growing ? copyOf(list) : list;
  }

  /** A list that a builder alone has. */
  private static final class Growing<T> extends ArrayList<T> {

    private static final long serialVersionUID = 1L;

    Growing(Collection<? extends T> items) {
      super(items);
    }
  }
}
