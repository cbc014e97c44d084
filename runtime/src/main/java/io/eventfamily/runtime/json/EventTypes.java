package io.eventfamily.runtime.json;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.text.NameTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of a family's events, found by name.
 *
 * @param <T> the family's enum of types
 */
public final class EventTypes<T extends EventType> {

  private final T[] types;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final NameTable table;
  private final Problem unknown;

  private EventTypes(T[] types) {
    this.types = types;
    for (int index = 0; index < types.length; index++) {
      indexes.put(types[index].wireName(), index);
    }
    this.table = new NameTable(List.of(), indexes);
    this.unknown = Problem.oneOf(String.join(", ", indexes.keySet()));
  }

  /** The types of a family, in declared order. */
  public static <T extends EventType> EventTypes<T> of(T[] types) {
    return new EventTypes<>(types.clone());
  }

  /** The type with a name on the wire; empty where there is none. */
  public Optional<T> find(String wireName) {
    return Optional.ofNullable(indexes.get(wireName)).map(index -> types[index]);
  }

  /** The names as they stand in UTF-8, by their positions. */
  NameTable table() {
    return table;
  }

  T at(int index) {
    return types[index];
  }

  /** The problem that a value is which names none of them. */
  Problem unknown() {
    return unknown;
  }
}
