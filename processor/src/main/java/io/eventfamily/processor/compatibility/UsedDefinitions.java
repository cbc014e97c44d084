package io.eventfamily.processor.compatibility;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.SetOf;
import io.eventfamily.schema.ValueType.UnionRef;
import java.util.HashSet;
import java.util.Set;

/** Collects the names of the definitions that objects use, directly or by way of others. */
final class UsedDefinitions {

  private final FamilySchema family;
  private final Set<String> names = new HashSet<>();

  UsedDefinitions(FamilySchema family) {
    this.family = family;
  }

  Set<String> names() {
    return Set.copyOf(names);
  }

  void add(ObjectSchema object) {
    object.properties().forEach(property -> add(property.use()));
  }

  private void add(TypeUse use) {
    ValueType type = use.type();
    if (type instanceof ListOf list) {
      add(list.item());
    } else if (type instanceof SetOf set) {
      add(set.item());
    } else if (type instanceof MapOf map) {
      add(map.key());
      add(map.value());
    } else if (type instanceof EnumRef enumeration) {
      names.add(enumeration.name());
    } else if (type instanceof RecordRef record) {
      addDefinition(record.name());
    } else if (type instanceof UnionRef union) {
      addDefinition(union.name());
    }
  }

  private void addDefinition(String name) {
    if (!names.add(name)) {
      return; // it may hold itself
    }
    Definition definition = family.definition(name);
    if (definition instanceof Definition.RecordDefinition record) {
      add(record.object());
    } else if (definition instanceof Definition.UnionDefinition union) {
      union.branches().forEach(branch -> addDefinition(branch.record()));
    }
  }
}
