package io.eventfamily.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Maps that nobody can change, and maps that grow in a builder. They keep their order, and take
 * nulls, for a builder to report them with everything else that is wrong.
 */
public final class Maps {

  private Maps() {}

  /** An unmodifiable copy; null for null. */
  public static <K, V> @Nullable Map<K, V> copyOf(@Nullable Map<? extends K, ? extends V> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<K, V>(map));
  }

  /**
   * An unmodifiable copy that holds copies of the values; null for null.
   *
   * @param values copies a value, or what stands for it where that is null
   */
  public static <K, V> @Nullable Map<K, V> copyOf(
      @Nullable Map<? extends K, ? extends V> map, UnaryOperator<V> values) {
    if (map == null) {
      return null;
    }
    Map<K, V> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, values.apply(value)));
    return Collections.unmodifiableMap(copy);
  }

  /** A map with one more entry: the same, where it is one that grows. */
  public static <K, V> Map<K, V> plus(@Nullable Map<K, V> map, @Nullable K key, @Nullable V value) {
    Map<K, V> growing = map instanceof Growing ? map : new Growing<>(map == null ? Map.of() : map);
    growing.put(key, value);
    return growing;
  }

  /** A map that grows no more: an unmodifiable copy, or the map itself where it never grew. */
  public static <K, V> @Nullable Map<K, V> closed(@Nullable Map<K, V> map) {
    return map instanceof Growing ? copyOf(map) : map;
  }

  /** A map that a builder alone has. */
  private static final class Growing<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    Growing(Map<? extends K, ? extends V> entries) {
      super(entries);
    }
  }
}
