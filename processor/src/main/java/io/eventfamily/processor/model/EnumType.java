package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An enum of the user's own.
 *
 * @param origin where it was declared
 * @param id its name
 * @param constants in the order of their names in Java, as the declared one is not always known
 * @param fallback the constant that stands for a name that nobody knows; by its name in Java
 * @param deprecated whether to name it, or one of the constants, makes compilers warn
 * @param documentation its Javadoc, without block tags
 */
public record EnumType(
    Origin origin,
    ClassId id,
    List<Constant> constants,
    Optional<String> fallback,
    boolean deprecated,
    Optional<String> documentation) {
  public EnumType {
    constants = List.copyOf(constants);
  }

  /**
   * One of the constants.
   *
   * @param name in Java
   * @param wireName in JSON
   */
  public record Constant(String name, String wireName) {}

  /** The constant that a text names in JSON, or else in Java. */
  public Optional<Constant> find(String text) {
    return ofWireName(text)
        .or(() -> constants.stream().filter(constant -> constant.name().equals(text)).findFirst());
  }

  /** The constant that a text names in JSON. */
  public Optional<Constant> ofWireName(String text) {
    return constants.stream().filter(constant -> constant.wireName().equals(text)).findFirst();
  }
}
