package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.NameTable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that the constants of an enum have in JSON.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> implements KeyFormat<E> {

  private final Map<E, String> names;
  private final Map<String, E> constants;
  private final @Nullable E fallback;
  private final List<E> inOrder;
  private final NameTable table;
  private final Problem unknown;

  private EnumNames(Builder<E> builder) {
    this.names = new EnumMap<>(builder.names);
    this.constants = new LinkedHashMap<>();
    builder.names.forEach((constant, name) -> constants.put(name, constant));
    this.fallback = builder.fallback;
    this.inOrder = List.copyOf(constants.values());
    Map<String, Integer> indexes = new LinkedHashMap<>();
    constants.forEach((name, constant) -> indexes.put(name, inOrder.indexOf(constant)));
    this.table = new NameTable(List.of(), indexes);
    this.unknown = Problem.oneOf(String.join(", ", constants.keySet()));
  }

  /** Collects the names. */
  public static <E extends Enum<E>> Builder<E> builder(Class<E> type) {
    return new Builder<>(type);
  }

  /** The name of a constant; null for null. */
  @Override
  @SuppressWarnings("NullAway") // null only for null, which the interface does not ask about
  public @Nullable String nameOf(@Nullable E constant) {
    if (constant == null) {
      return null;
    }
    // A constant that the enum has got since the code was generated is called as in Java.
    return names.getOrDefault(constant, constant.name());
  }

  /** The constant of a name, or the one that stands for what nobody knows; null without one. */
  @Override
  public @Nullable E find(String name) {
    return constants.getOrDefault(name, fallback);
  }

  /** The names as they stand in UTF-8, by their positions. */
  NameTable table() {
    return table;
  }

  E at(int index) {
    return inOrder.get(index);
  }

  /** {@code enum}: the problem of what is none of the names. */
  public Problem unknown() {
    return unknown;
  }

  @Override
  public Problem problemOf(String name) {
    return unknown;
  }

  /**
   * Collects the names of an enum.
   *
   * @param <E> the enum
   */
  public static final class Builder<E extends Enum<E>> {

    private final Map<E, String> names;
    private @Nullable E fallback;

    private Builder(Class<E> type) {
      this.names = new EnumMap<>(type);
    }

    /** Names a constant. */
    public Builder<E> add(E constant, String name) {
      names.put(constant, name);
      return this;
    }

    /** Says which constant stands for a name that nobody knows. */
    public Builder<E> fallback(E constant) {
      this.fallback = constant;
      return this;
    }

    /** The names. */
    public EnumNames<E> build() {
      return new EnumNames<>(this);
    }
  }
}
