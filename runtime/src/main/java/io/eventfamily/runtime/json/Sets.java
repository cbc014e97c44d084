package io.eventfamily.runtime.json;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sets that nobody can change, and sets that grow in a builder. They keep their order, or that of
 * their items, and take nulls, for a builder to report them with everything else that is wrong.
 */
public final class Sets {

  private Sets() {}

  /** An unmodifiable copy; null for null. */
  public static <T> @Nullable Set<T> copyOf(@Nullable Set<? extends T> set) {
    return set == null ? null : Collections.unmodifiableSet(new LinkedHashSet<T>(set));
  }

  /**
   * An unmodifiable copy that holds copies of the items; null for null.
   *
   * @param items copies an item, or what stands for it where that is null
   */
  public static <T> @Nullable Set<T> copyOf(
      @Nullable Set<? extends T> set, UnaryOperator<T> items) {
    return set == null
        ? null
        : Collections.unmodifiableSet(addAll(new LinkedHashSet<>(), set, items));
  }

  /** An unmodifiable copy in the natural order of the items; null for null. */
  public static <T> @Nullable SortedSet<T> sortedCopyOf(@Nullable SortedSet<? extends T> set) {
    return set == null
        ? null
        : Collections.unmodifiableSortedSet(addAll(naturallySorted(), set, item -> item));
  }

  /** An unmodifiable copy, in their natural order, of copies of the items; null for null. */
  public static <T> @Nullable SortedSet<T> sortedCopyOf(
      @Nullable SortedSet<? extends T> set, UnaryOperator<T> items) {
    return set == null
        ? null
        : Collections.unmodifiableSortedSet(addAll(naturallySorted(), set, items));
  }

  private static <T, S extends Set<T>> S addAll(
      S copy, Collection<? extends T> set, UnaryOperator<T> items) {
    for (T item : set) {
      copy.add(items.apply(item));
    }
    return copy;
  }

  /** An empty set in the natural order of items, with null before all others. */
  static <T> NavigableSet<T> naturallySorted() {
    return new TreeSet<>(nullsFirst());
  }

  @SuppressWarnings("unchecked") // the processor makes sure that the items are comparable
  private static <T> Comparator<T> nullsFirst() {
    return (Comparator<T>) Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder());
  }

  /** A set with one more item: the same, where it is one that grows. */
  public static <T> Set<T> plus(@Nullable Set<T> set, @Nullable T item) {
    Set<T> growing = set instanceof Growing ? set : new Growing<>(set == null ? List.of() : set);
    growing.add(item);
    return growing;
  }

  /** A sorted set with one more item: the same, where it is one that grows. */
  public static <T> SortedSet<T> sortedPlus(@Nullable SortedSet<T> set, @Nullable T item) {
    SortedSet<T> growing =
        set instanceof GrowingSorted ? set : new GrowingSorted<>(set == null ? List.of() : set);
    growing.add(item);
    return growing;
  }

  /** A set that grows no more: an unmodifiable copy, or the set itself where it never grew. */
  public static <T> @Nullable Set<T> closed(@Nullable Set<T> set) {
    return set instanceof Growing ? copyOf(set) : set;
  }

  /** A set that grows no more: an unmodifiable copy, or the set itself where it never grew. */
  public static <T> @Nullable SortedSet<T> closed(@Nullable SortedSet<T> set) {
    return set instanceof GrowingSorted ? sortedCopyOf(set) : set;
  }

  /** A set that a builder alone has. */
  private static final class Growing<T> extends LinkedHashSet<T> {

    private static final long serialVersionUID = 1L;

    Growing(Collection<? extends T> items) {
      super(items);
    }
  }

  /** A sorted set that a builder alone has. */
  private static final class GrowingSorted<T> extends TreeSet<T> {

    private static final long serialVersionUID = 1L;

    GrowingSorted(Collection<? extends T> items) {
      super(nullsFirst());
      addAll(items);
    }
  }
}
