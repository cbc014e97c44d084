package io.eventfamily.runtime.json;

import io.eventfamily.runtime.EventType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The types of a family's events, found by name.
 *
 * @param <T> the family's enum of types
 */
public final class EventTypes<T extends EventType> {

  private final Map<String, T> byWireName = new LinkedHashMap<>();
  private final Problem unknown;

  private EventTypes(T[] types) {
    Arrays.stream(types).forEach(type -> byWireName.put(type.wireName(), type));
    this.unknown = Problem.oneOf(String.join(", ", byWireName.keySet()));
  }

  /** The types of a family, in declared order. */
  public static <T extends EventType> EventTypes<T> of(T[] types) {
    return new EventTypes<>(types);
  }

  /** The type with a name on the wire; empty where there is none. */
  public Optional<T> find(String wireName) {
    return Optional.ofNullable(byWireName.get(wireName));
  }

  /** The problem that a value is which names none of them. */
  Problem unknown() {
    return unknown;
  }
}
