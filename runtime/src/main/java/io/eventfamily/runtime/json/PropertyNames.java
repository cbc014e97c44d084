package io.eventfamily.runtime.json;

import java.util.HashMap;
import java.util.Map;

/** The properties of one JSON object in declared order, found by name. */
public final class PropertyNames {

  /** The index of a name that is not among the declared ones. */
  static final int UNKNOWN = -1;

  private final PropertyName[] names;
  private final Map<String, Integer> indexes;

  private PropertyNames(PropertyName[] names) {
    this.names = names;
    this.indexes = new HashMap<>();
    for (int index = 0; index < names.length; index++) {
      indexes.put(names[index].text(), index);
    }
  }

  /** The names in declared order. */
  public static PropertyNames of(PropertyName... names) {
    return new PropertyNames(names.clone());
  }

  /** These names, one of which is also read under another one. */
  public PropertyNames withAlias(String alias, PropertyName name) {
    PropertyNames extended = new PropertyNames(names);
    extended.indexes.putAll(indexes);
    extended.indexes.put(alias, indexOf(name.text()));
    return extended;
  }

  /** The position of a name in the declared order, or {@link #UNKNOWN}. */
  int indexOf(String name) {
    return indexes.getOrDefault(name, UNKNOWN);
  }

  PropertyName at(int index) {
    return names[index];
  }
}
