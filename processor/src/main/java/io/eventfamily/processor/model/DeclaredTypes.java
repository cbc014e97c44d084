package io.eventfamily.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of the user's own that the values of a family have, each once.
 *
 * @param enums those with a fixed set of values
 * @param records those with parts
 * @param unions those that are one of several records
 */
public record DeclaredTypes(
    List<EnumType> enums, List<RecordType> records, List<UnionType> unions) {
  public DeclaredTypes {
    enums = List.copyOf(enums);
    records = List.copyOf(records);
    unions = List.copyOf(unions);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return enums.isEmpty() && records.isEmpty() && unions.isEmpty();
  }

  /** Whether to name any of them, or what is in them, makes compilers warn. */
  boolean hasDeprecated() {
    return enums.stream().anyMatch(EnumType::deprecated)
        || records.stream().anyMatch(RecordType::hasDeprecated)
        || unions.stream().anyMatch(UnionType::deprecated);
  }

  /** The record of a name. */
  public RecordType record(ClassId id) {
    return records.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
  }

  /** The union of a name. */
  public UnionType union(ClassId id) {
    return unions.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
  }

  /** The names by which a record is told from the others of the unions that it is part of. */
  public Set<String> discriminatorsOf(ClassId record) {
    return unions.stream()
        .filter(union -> union.branches().stream().anyMatch(each -> each.record().equals(record)))
        .map(UnionType::discriminator)
        .collect(Collectors.toSet());
  }
}
