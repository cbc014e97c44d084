package io.eventfamily.runtime.json;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.text.NameTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of a family's events, found by name.
 *
 * @param <T> the family's enum of types
 */
public final class EventTypes<T extends EventType> {

  /** By position: the type as which an event is read; null where its own version must read it. */
  private final @Nullable T[] types;

  /** By position: the name on the wire. */
  private final String[] names;

  /** How many of them are the family's own; those of older versions follow. */
  private final int own;

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final NameTable table;
  private final Problem unknown;

  private EventTypes(@Nullable T[] types, String[] names, int own) {
    this.types = types;
    this.names = names;
    this.own = own;
    for (int index = 0; index < names.length; index++) {
      indexes.put(names[index], index);
    }
    this.table = new NameTable(List.of(), indexes);
    this.unknown = Problem.oneOf(String.join(", ", indexes.keySet()));
  }

  /** The types of a family, in declared order. */
  public static <T extends EventType> EventTypes<T> of(T[] types) {
    String[] names = Arrays.stream(types).map(EventType::wireName).toArray(String[]::new);
    return new EventTypes<>(types.clone(), names, types.length);
  }

  /** These, and a type of an older version whose events are read as ones of this version. */
  public EventTypes<T> reading(String olderName, T type) {
    return with(olderName, type);
  }

  /** These, and a type of an older version whose events only that version can read. */
  public EventTypes<T> upcasting(String olderName) {
    return with(olderName, null);
  }

  private EventTypes<T> with(String olderName, @Nullable T type) {
    @Nullable T[] moreTypes = Arrays.copyOf(types, types.length + 1);
    String[] moreNames = Arrays.copyOf(names, names.length + 1);
    moreTypes[types.length] = type;
    moreNames[names.length] = olderName;
    return new EventTypes<>(moreTypes, moreNames, own);
  }

  /** The type with a name on the wire; empty where there is none. */
  public Optional<T> find(String wireName) {
    return Optional.ofNullable(indexes.get(wireName)).map(index -> types[index]);
  }

  /** The position of a name on the wire; negative where nothing is called so. */
  int indexOf(String wireName) {
    return indexes.getOrDefault(wireName, NameTable.NOT_FOUND);
  }

  /**
   * The position of the type of which a name is that of a newer version: {@code task.created} for
   * {@code task.created.v2}; negative where there is none. Of several it is the newest.
   */
  int indexOfOlder(String wireName) {
    VersionedName wanted = VersionedName.of(wireName);
    int found = NameTable.NOT_FOUND;
    for (int index = 0; index < own; index++) {
      VersionedName name = VersionedName.of(names[index]);
      if (name.isOlderThan(wanted)
          && (found < 0 || VersionedName.of(names[found]).isOlderThan(name))) {
        found = index;
      }
    }
    return found;
  }

  /** The names as they stand in UTF-8, by their positions. */
  NameTable table() {
    return table;
  }

  /** The type as which an event is read; null where it must be read by its own version. */
  @Nullable T at(int index) {
    return types[index];
  }

  String nameAt(int index) {
    return names[index];
  }

  /** Whether it is the type of an older version. */
  boolean isOlder(int index) {
    return index >= own;
  }

  /** The problem that a value is which names none of them. */
  Problem unknown() {
    return unknown;
  }
}
