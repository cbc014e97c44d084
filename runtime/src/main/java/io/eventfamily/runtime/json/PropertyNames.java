package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.NameTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The properties of one JSON object in declared order, found by name. */
public final class PropertyNames {

  /** The index of a name that is not among the declared ones. */
  static final int UNKNOWN = NameTable.NOT_FOUND;

  private final PropertyName[] names;
  private final Map<String, Integer> indexes;
  private final NameTable table;

  private PropertyNames(PropertyName[] names, Map<String, Integer> indexes) {
    this.names = names;
    this.indexes = indexes;
    this.table = new NameTable(Arrays.stream(names).map(PropertyName::token).toList(), indexes);
  }

  /** The names in declared order. */
  public static PropertyNames of(PropertyName... names) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int index = 0; index < names.length; index++) {
      indexes.put(names[index].text(), index);
    }
    return new PropertyNames(names.clone(), indexes);
  }

  /** These names, one of which is also read under another one. */
  public PropertyNames withAlias(String alias, PropertyName name) {
    Map<String, Integer> extended = new HashMap<>(indexes);
    extended.put(alias, indexOf(name.text()));
    return new PropertyNames(names, extended);
  }

  /** The position of a name in the declared order, or {@link #UNKNOWN}. */
  int indexOf(String name) {
    return indexes.getOrDefault(name, UNKNOWN);
  }

  /** The names as they stand in UTF-8. */
  NameTable table() {
    return table;
  }

  PropertyName at(int index) {
    return names[index];
  }
}
