package io.eventfamily.benchmark.compile;

import java.util.List;

/**
 * A property of a type.
 *
 * @param annotations as they are written before the type, each with a space behind it
 * @param type as it is written, with imported names
 */
record Property(String name, String annotations, String type) {

  /** Of all kinds of property that the tools have in common. */
  static final List<Property> ALL =
      List.of(
          new Property("ownerId", "", "UUID"),
          new Property("title", "@Size(min = 1, max = 200) ", "String"),
          new Property("reference", "", "String"),
          new Property("description", "@Nullable ", "String"),
          new Property("createdAt", "", "Instant"),
          new Property("completedAt", "@Nullable ", "Instant"),
          new Property("quantity", "", "int"),
          new Property("sequence", "", "long"),
          new Property("active", "", "boolean"),
          new Property("price", "", "BigDecimal"),
          new Property("tags", "", "List<String>"),
          new Property("attributes", "", "Map<String, String>"));

  /** As it is written in an interface, a class or the header of a record. */
  String declaration() {
    return annotations + type + " " + name;
  }
}
