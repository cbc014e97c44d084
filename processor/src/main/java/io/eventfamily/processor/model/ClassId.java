package io.eventfamily.processor.model;

import java.util.List;

/**
 * The name of a class or interface.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost type inwards; at least one
 */
public record ClassId(String packageName, List<String> simpleNames) {
  public ClassId {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The innermost simple name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name without its package. */
  public String shortName() {
    return String.join(".", simpleNames);
  }

  /** A top-level type in the same package. */
  public ClassId neighbour(String simpleName) {
    return new ClassId(packageName, List.of(simpleName));
  }

  /** The canonical name (JLS 6.7). */
  @Override
  public String toString() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }
}
