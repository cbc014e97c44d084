package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.FreeObject;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.UnionRef;
import io.eventfamily.schema.acceptance.WrittenObject.Entries;
import io.eventfamily.schema.acceptance.WrittenObject.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which objects a writer may write. */
final class WrittenObjects {

  private final Side writer;
  private final Inhabitants inhabitants;

  WrittenObjects(Side writer, Inhabitants inhabitants) {
    this.writer = writer;
    this.inhabitants = inhabitants;
  }

  /** Those of a type: one a record of a union, and none for what is no object. */
  List<WrittenObject> of(TypeUse use) {
    ValueType type = use.type();
    boolean isContainer = type instanceof MapOf || type instanceof FreeObject;
    if (isContainer && !Sizes.mayReach(Sizes.of(use.constraints().size()), 1)) {
      return List.of(new WrittenObject(List.of(), Optional.empty()));
    }
    if (type instanceof RecordRef reference) {
      return List.of(of(writer.definition(reference).object().properties()));
    }
    if (type instanceof UnionRef reference) {
      UnionDefinition union = writer.definition(reference);
      return union.branches().stream()
          .filter(branch -> inhabitants.hasValue(new RecordRef(branch.record())))
          .map(branch -> of(union, branch))
          .toList();
    }
    if (type instanceof MapOf map) {
      return List.of(ofEntries(map.key(), Side.part(map.value())));
    }
    if (type instanceof FreeObject) {
      return List.of(
          ofEntries(TypeUse.of(ScalarType.STRING), TypeUse.of(new FreeValue()).orNull()));
    }
    return List.of();
  }

  private static WrittenObject ofEntries(TypeUse key, TypeUse value) {
    return new WrittenObject(List.of(), Optional.of(new Entries(key, value)));
  }

  private WrittenObject of(UnionDefinition union, Branch branch) {
    List<Written> properties = new ArrayList<>();
    TypeUse string = TypeUse.of(ScalarType.STRING);
    properties.add(new Written(union.discriminator(), string, Optional.of(branch.tag()), true));
    properties.addAll(of(writer.record(branch.record()).object().properties()).properties());
    return new WrittenObject(properties, Optional.empty());
  }

  /** Those with declared properties. */
  WrittenObject of(List<PropertySchema> properties) {
    return new WrittenObject(properties.stream().map(this::of).toList(), Optional.empty());
  }

  private Written of(PropertySchema property) {
    TypeUse use = property.use();
    boolean omitted =
        writer.format().omitNulls() && use.nullable() && property.defaultValue().isEmpty();
    TypeUse written = omitted ? new TypeUse(use.type(), false, use.constraints()) : use;
    return new Written(property.name(), written, Optional.empty(), !omitted);
  }
}
