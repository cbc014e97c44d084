package io.eventfamily.processor.generate;

import java.util.Set;

/**
 * The names of the fields of a class, and of parameters with their values. None has the name of
 * another one, nor that of a type or a package that it would hide.
 */
final class FieldNames {

  private final FreeNames names;

  /**
   * @param hideable the names that no field may have, see {@link HideableNames}
   */
  FieldNames(Set<String> hideable) {
    this.names = new FreeNames(hideable);
  }

  /** Makes sure that no field is called so. */
  void take(String name) {
    names.take(name);
  }

  /** The name of what holds a value, which is nearly always {@code name} itself. */
  String variable(String name) {
    // Only types begin with a capital, and they are too many to name them all.
    boolean likeType = Character.isUpperCase(name.codePointAt(0));
    return names.take(likeType ? name + "_" : name);
  }

  /** The name of a constant. */
  String constant(String name) {
    return names.take(name);
  }
}
