package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A family in the part of a reader or of a writer, with its definitions by name. */
final class Side {

  private final FamilySchema family;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Set<String>> discriminators = new HashMap<>();

  Side(FamilySchema family) {
    this.family = family;
    for (Definition definition : family.definitions()) {
      definitions.put(definition.name(), definition);
      if (definition instanceof UnionDefinition union) {
        for (Definition.Branch branch : union.branches()) {
          discriminators
              .computeIfAbsent(branch.record(), unused -> new HashSet<>())
              .add(union.discriminator());
        }
      }
    }
  }

  FormatSettings format() {
    return family.format();
  }

  EnumDefinition definition(ValueType.EnumRef reference) {
    return (EnumDefinition) get(reference.name());
  }

  RecordDefinition definition(ValueType.RecordRef reference) {
    return record(reference.name());
  }

  UnionDefinition definition(ValueType.UnionRef reference) {
    return (UnionDefinition) get(reference.name());
  }

  RecordDefinition record(String name) {
    return (RecordDefinition) get(name);
  }

  private Definition get(String name) {
    Definition definition = definitions.get(name);
    // The family says what is wrong where there is none.
    return definition != null ? definition : family.definition(name);
  }

  /** The names that may stand in a record's object besides its properties. */
  Set<String> discriminatorsOf(String record) {
    return discriminators.getOrDefault(record, Set.of());
  }

  /** What is in a container: free JSON may be null there, whatever was declared. */
  static TypeUse part(TypeUse use) {
    return use.type() instanceof ValueType.FreeValue ? use.orNull() : use;
  }
}
