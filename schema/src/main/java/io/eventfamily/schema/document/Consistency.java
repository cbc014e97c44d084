package io.eventfamily.schema.document;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes sure that every name in a schema stands for one thing, and for one that there is. */
final class Consistency {

  private final FamilySchema family;

  private Consistency(FamilySchema family) {
    this.family = family;
  }

  /**
   * Checks a family.
   *
   * @throws IllegalArgumentException for the first contradiction
   */
  static void check(FamilySchema family) {
    new Consistency(family).check();
  }

  private void check() {
    distinct("event types", family.events().stream().map(EventSchema::type).toList());
    distinct("definitions", family.definitions().stream().map(Definition::name).toList());
    List<PropertySchema> envelope = new ArrayList<>(family.envelopeProperties());
    envelope.add(fixed(EnvelopeProperty.EVENT_TYPE));
    envelope.add(fixed(EnvelopeProperty.PAYLOAD));
    checkProperties("the envelope", envelope);
    for (EventSchema event : family.events()) {
      checkObject(event.type(), event.payload());
    }
    for (Definition definition : family.definitions()) {
      if (definition instanceof Definition.RecordDefinition record) {
        checkObject(record.name(), record.object());
      } else if (definition instanceof Definition.UnionDefinition union) {
        distinct(
            "tags in " + union.name(),
            union.branches().stream().map(Definition.Branch::tag).toList());
        for (Definition.Branch branch : union.branches()) {
          checkUse(TypeUse.of(new ValueType.RecordRef(branch.record())));
        }
      }
    }
  }

  private PropertySchema fixed(EnvelopeProperty property) {
    return PropertySchema.of(family.wireName(property), TypeUse.of(ScalarType.STRING));
  }

  private void checkObject(String place, ObjectSchema object) {
    checkProperties(place, object.properties());
  }

  private void checkProperties(String place, List<PropertySchema> properties) {
    List<String> names = new ArrayList<>();
    for (PropertySchema property : properties) {
      names.add(property.name());
      names.addAll(property.aliases());
      checkUse(property.use());
    }
    distinct("properties in " + place, names);
  }

  private static void distinct(String what, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            "The name \"" + name + "\" stands for two of the " + what);
      }
    }
  }

  private void checkUse(TypeUse use) {
    use.type().accept(new References());
  }

  /** Follows a type to the definitions that it names, and not into them. */
  private final class References implements ValueType.Visitor<Boolean> {
    @Override
    public Boolean scalar(ScalarType scalar) {
      return true;
    }

    @Override
    public Boolean enumeration(ValueType.EnumRef enumeration) {
      return require(enumeration.name(), Definition.EnumDefinition.class);
    }

    @Override
    public Boolean list(ValueType.ListOf list) {
      return list.item().type().accept(this);
    }

    @Override
    public Boolean set(ValueType.SetOf set) {
      return set.item().type().accept(this);
    }

    @Override
    public Boolean map(ValueType.MapOf map) {
      return map.key().type().accept(this) && map.value().type().accept(this);
    }

    @Override
    public Boolean record(ValueType.RecordRef record) {
      return require(record.name(), Definition.RecordDefinition.class);
    }

    @Override
    public Boolean union(ValueType.UnionRef union) {
      return require(union.name(), Definition.UnionDefinition.class);
    }

    @Override
    public Boolean freeObject() {
      return true;
    }

    @Override
    public Boolean freeValue() {
      return true;
    }

    private boolean require(String name, Class<? extends Definition> kind) {
      if (!kind.isInstance(family.definition(name))) {
        throw new IllegalArgumentException(
            "\"" + name + "\" is not of the kind that it is used as");
      }
      return true;
    }
  }
}
