package io.eventfamily.processor.schema;

import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Example;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.wire.WireTexts;

/** Values that were declared as text, as the JSON that codecs write. */
final class WireValues {

  private WireValues() {}

  static DefaultSchema of(DefaultValue value, ValueType type) {
    if (value instanceof DefaultValue.Constant constant) {
      return new DefaultSchema.Constant(ofPlain(constant.value(), type));
    }
    if (value instanceof DefaultValue.Empty) {
      boolean isArray = type instanceof ListOf || type instanceof SetOf;
      return new DefaultSchema.Constant(new JsonText(isArray ? "[]" : "{}"));
    }
    return value instanceof DefaultValue.Supplied supplied
        ? new DefaultSchema.Supplied(DefaultSchema.Supply.valueOf(supplied.supply().name()))
        : new DefaultSchema.Computed();
  }

  static JsonText of(Example example, ValueType type) {
    return example instanceof Example.Json json
        ? json.value()
        : ofPlain(((Example.Plain) example).value(), type);
  }

  private static JsonText ofPlain(Object value, ValueType type) {
    return value instanceof EnumType.Constant constant
        ? JsonText.ofString(constant.wireName())
        : WireTexts.of(TypeSchemas.of((Scalar) type), value);
  }
}
