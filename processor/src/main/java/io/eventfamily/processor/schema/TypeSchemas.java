package io.eventfamily.processor.schema;

import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.ValueType;

/** Types as a schema has them. */
record TypeSchemas(DefinitionNames names)
    implements io.eventfamily.processor.model.ValueType.Visitor<ValueType> {

  io.eventfamily.schema.TypeUse of(TypeUse use) {
    return new io.eventfamily.schema.TypeUse(
        use.type().accept(this), use.nullable(), MergedConstraints.of(use.constraints()));
  }

  /** The two have the same names, so that a test can compare them. */
  static ScalarType of(Scalar scalar) {
    return ScalarType.valueOf(scalar.name());
  }

  @Override
  public ValueType scalar(Scalar scalar) {
    return of(scalar);
  }

  @Override
  public ValueType enumeration(EnumOf enumeration) {
    return new ValueType.EnumRef(names.of(enumeration.declared().id()));
  }

  @Override
  public ValueType list(ListOf list) {
    return new ValueType.ListOf(of(list.item()));
  }

  @Override
  public ValueType set(SetOf set) {
    return new ValueType.SetOf(of(set.item()));
  }

  @Override
  public ValueType map(MapOf map) {
    return new ValueType.MapOf(of(map.key()), of(map.value()));
  }

  @Override
  public ValueType record(RecordOf record) {
    return new ValueType.RecordRef(names.of(record.id()));
  }

  @Override
  public ValueType union(UnionOf union) {
    return new ValueType.UnionRef(names.of(union.id()));
  }

  @Override
  public ValueType freeObject() {
    return new ValueType.FreeObject();
  }

  @Override
  public ValueType freeValue() {
    return new ValueType.FreeValue();
  }
}
