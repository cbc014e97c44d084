package io.eventfamily.schema;

import java.util.List;
import java.util.Optional;

/** A type that is used by name. */
public sealed interface Definition {

  /** Unique within the family. */
  String name();

  /** For people. */
  Optional<String> documentation();

  /**
   * A fixed set of names.
   *
   * @param constants their wire names, in declared order where it is known
   * @param fallback the one of them that a reader takes for a name that it does not know
   */
  record EnumDefinition(
      String name,
      List<String> constants,
      Optional<String> fallback,
      Optional<String> documentation)
      implements Definition {
    public EnumDefinition {
      constants = List.copyOf(constants);
    }
  }

  /** A JSON object with declared properties. */
  record RecordDefinition(String name, ObjectSchema object, Optional<String> documentation)
      implements Definition {}

  /**
   * One of several records.
   *
   * @param discriminator the wire name of the property that tells which
   */
  record UnionDefinition(
      String name, String discriminator, List<Branch> branches, Optional<String> documentation)
      implements Definition {
    public UnionDefinition {
      branches = List.copyOf(branches);
    }
  }

  /**
   * One of the records of a union.
   *
   * @param tag what the discriminator says of it
   * @param record the name of its definition
   */
  record Branch(String tag, String record) {}
}
