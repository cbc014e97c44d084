package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A sealed interface of records: a value is one of them, and a property of its JSON object tells
 * which.
 *
 * @param origin where it was declared
 * @param id its name
 * @param discriminator the wire name of that property
 * @param branches in declared order
 * @param deprecated whether to name it makes compilers warn
 * @param documentation its Javadoc, without block tags
 */
public record UnionType(
    Origin origin,
    ClassId id,
    String discriminator,
    List<Branch> branches,
    boolean deprecated,
    Optional<String> documentation) {
  public UnionType {
    branches = List.copyOf(branches);
  }

  /**
   * One of the records.
   *
   * @param tag what the discriminator says of it
   * @param record its name
   */
  public record Branch(String tag, ClassId record) {}
}
