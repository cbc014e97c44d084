package io.eventfamily.runtime.json;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object that its declaration does not name, kept so that they can be written
 * again: {@linkplain FreeJson free JSON} by name, in the order in which it was read or given. All
 * objects that have none share one map.
 */
public final class UnknownProperties {

  private UnknownProperties() {}

  /**
   * A copy of properties that were made in Java, deep and unmodifiable. What JSON cannot carry is
   * left in it for {@link #check} to report.
   *
   * @throws NullPointerException where the map is null
   */
  public static Map<String, Object> copyOf(Map<String, ?> properties) {
    return properties.isEmpty() ? Map.of() : FreeJson.copyOfProperties(properties);
  }

  /**
   * Properties that nobody changes any more: those of a copy, or those that {@link
   * JsonReader#readUnknownProperty} gave last.
   */
  public static Map<String, Object> closed(Map<String, Object> properties) {
    return properties.isEmpty() ? properties : Collections.unmodifiableMap(properties);
  }

  /**
   * Reports what is wrong with properties that were made in Java: names that are declared, aliases
   * among them, which a reader would never take for unknown, and values that JSON cannot carry.
   *
   * @param problems at the object that the properties are in
   * @param declared the names that the object declares
   * @param properties a copy
   */
  public static void check(
      Problems problems, PropertyNames declared, Map<String, Object> properties) {
    properties.forEach((name, value) -> check(problems, declared, name, value));
  }

  private static void check(
      Problems problems, PropertyNames declared, String name, @Nullable Object value) {
    int index = declared.indexOf(name);
    if (index == PropertyNames.UNKNOWN) {
      problems.enter(name);
      FreeJson.check(problems, value);
    } else {
      PropertyName property = declared.at(index);
      problems.enter(property.text().equals(name) ? property : name);
      // The property may be wrong as well, and its own problem does not say this one.
      problems.rejectByRule(Problem.DECLARED);
    }
    problems.leave();
  }
}
