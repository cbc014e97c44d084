package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.NameTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The properties of one JSON object in declared order, found by name. */
public final class PropertyNames {

  /** The index of a name that is not among the declared ones. */
  static final int UNKNOWN = NameTable.NOT_FOUND;

  private final PropertyName[] names;
  private final String[] texts;

  /** By position in the texts: the position in the declared order. */
  private final int[] properties;

  private final Map<String, Integer> indexes;
  private final NameTable table;
  private final Forms<List<String>> forms;

  private PropertyNames(PropertyName[] names, Map<String, Integer> indexes) {
    this.names = names;
    this.texts = indexes.keySet().toArray(String[]::new);
    this.properties = indexes.values().stream().mapToInt(Integer::intValue).toArray();
    this.indexes = indexes;
    this.table = new NameTable(Arrays.stream(names).map(PropertyName::token).toList(), indexes);
    this.forms = new Forms<>(List.of(texts));
  }

  /** The names in declared order. */
  public static PropertyNames of(PropertyName... names) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    for (int index = 0; index < names.length; index++) {
      indexes.put(names[index].text(), index);
    }
    return new PropertyNames(names.clone(), indexes);
  }

  /** These names, one of which is also read under another one. */
  public PropertyNames withAlias(String alias, PropertyName name) {
    Map<String, Integer> extended = new LinkedHashMap<>(indexes);
    extended.put(alias, indexOf(name.text()));
    return new PropertyNames(names, extended);
  }

  /**
   * All names under which the properties are read, in declared order and then the aliases, in the
   * form in which an engine's library finds them fastest. It is made when it is first wanted.
   *
   * @param type the form's type
   * @param make makes the form of the names
   */
  public <F> F as(Class<F> type, Function<List<String>, F> make) {
    return forms.get(type, make);
  }

  /** The name with an index among all names under which the properties are read. */
  String textAt(int index) {
    return texts[index];
  }

  /** The position in the declared order of the property with that name. */
  int propertyAt(int index) {
    return properties[index];
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
