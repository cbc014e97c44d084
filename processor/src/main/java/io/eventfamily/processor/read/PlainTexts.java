package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.NearMiss;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.ScalarText;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * Reads values without parts from text.
 *
 * @param invalid what is reported of a text that is no value of the type
 */
record PlainTexts(ReadContext context, Message invalid) {

  /** Empty where it was reported. */
  Optional<Object> read(String text, Scalar scalar, Origin origin) {
    ScalarText format = ScalarText.of(scalar);
    Optional<Object> value = format.parse(text);
    if (value.isEmpty()) {
      context.report(origin, invalid, text, scalar.description(), "Write " + format.rule() + ".");
    }
    return value;
  }

  /** Empty where it was reported. */
  Optional<Object> read(String text, EnumOf enumeration, Origin origin) {
    Optional<EnumType.Constant> constant = enumeration.declared().find(text);
    if (constant.isEmpty()) {
      List<String> names =
          enumeration.declared().constants().stream().map(EnumType.Constant::wireName).toList();
      context.report(
          origin,
          invalid,
          text,
          enumeration.description(),
          NearMiss.of(text, names)
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Write one of \"" + String.join("\", \"", names) + "\"."));
    }
    return constant.map(value -> value);
  }
}
