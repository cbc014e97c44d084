package io.eventfamily.runtime.json;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The defaults of one event that are computed, each once, when somebody first asks for it. A method
 * that computes one may ask for others.
 */
public final class ComputedDefaults {

  private final Map<PropertyName, @Nullable Object> values = new HashMap<>();
  private final Set<PropertyName> running = new LinkedHashSet<>();

  /** None is computed yet. */
  public ComputedDefaults() {}

  /**
   * The default of a property.
   *
   * @param method computes it
   * @throws IllegalStateException where the method asks for what it computes
   */
  @SuppressWarnings("unchecked") // one property has one method
  public <T> T get(PropertyName property, Supplier<T> method) {
    if (values.containsKey(property)) {
      return (T) values.get(property);
    }
    if (!running.add(property)) {
      throw new CycleException(
          running.stream().map(PropertyName::text).collect(Collectors.joining(" → "))
              + " → "
              + property.text()
              + " is a cycle of defaults");
    }
    try {
      T value = method.get();
      values.put(property, value);
      return value;
    } finally {
      // Where the method throws, the next one that asks must be told of that, and not of a cycle.
      running.remove(property);
    }
  }

  /** Defaults that are computed from each other. */
  static final class CycleException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CycleException(String message) {
      super(message);
    }
  }
}
