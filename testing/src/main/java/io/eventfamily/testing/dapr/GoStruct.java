package io.eventfamily.testing.dapr;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON as Go reads it into a struct: the case of names does not matter. */
final class GoStruct {

  private final Map<String, @Nullable Object> properties;

  private GoStruct(Map<String, @Nullable Object> properties) {
    this.properties = properties;
  }

  /**
   * Reads a value for a struct.
   *
   * @throws GoJsonException where it is no object
   */
  static GoStruct of(@Nullable Object value) throws GoJsonException {
    return new GoStruct(GoJson.object(value));
  }

  @Nullable Object get(String name) {
    if (properties.containsKey(name)) {
      return properties.get(name);
    }
    for (Map.Entry<String, @Nullable Object> property : properties.entrySet()) {
      if (property.getKey().equalsIgnoreCase(name)) {
        return property.getValue();
      }
    }
    return null;
  }

  /**
   * A string; empty where there is none.
   *
   * @throws GoJsonException where it is something else
   */
  String string(String name) throws GoJsonException {
    Object value = get(name);
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return text;
    }
    throw wrongType(name, "string");
  }

  /**
   * A boolean; false where there is none.
   *
   * @throws GoJsonException where it is something else
   */
  boolean bool(String name) throws GoJsonException {
    Object value = get(name);
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrongType(name, "bool");
  }

  /**
   * A whole number; 0 where there is none.
   *
   * @throws GoJsonException where it is something else
   */
  int integer(String name) throws GoJsonException {
    Object value = get(name);
    if (value == null) {
      return 0;
    }
    if (value instanceof Double number && number == number.intValue()) {
      return number.intValue();
    }
    throw wrongType(name, "int32");
  }

  /**
   * A map of strings; null where there is none.
   *
   * @throws GoJsonException where it is something else
   */
  @Nullable Map<String, String> strings(String name) throws GoJsonException {
    Object value = get(name);
    if (value == null) {
      return null;
    }
    Map<String, String> strings = new HashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : GoJson.object(value).entrySet()) {
      Object text = entry.getValue();
      if (text != null && !(text instanceof String)) {
        throw wrongType(name, "string");
      }
      strings.put(entry.getKey(), text == null ? "" : (String) text);
    }
    return strings;
  }

  private static GoJsonException wrongType(String name, String type) {
    return new GoJsonException(
        "json: cannot unmarshal value into Go struct field " + name + " of type " + type);
  }
}
