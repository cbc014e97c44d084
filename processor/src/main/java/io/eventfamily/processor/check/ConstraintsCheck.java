package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.stream.Stream;

/** A constraint fits the type, some value can meet it, and the default does. */
final class ConstraintsCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    Stream.concat(
            family.envelopeProperties().stream(),
            family.payloads().stream().flatMap(payload -> payload.properties().stream()))
        .forEach(property -> check(property, diagnostics));
  }

  private static void check(Property property, Diagnostics diagnostics) {
    for (Constraint constraint : property.constraints()) {
      if (constraint instanceof Constraint.Size size) {
        check(property, size, diagnostics);
      }
    }
  }

  private static void check(Property property, Constraint.Size size, Diagnostics diagnostics) {
    if (!hasSize(property.type())) {
      diagnostics.report(
          size.origin(),
          Message.CONSTRAINT_NOT_APPLICABLE,
          size.name(),
          property.type().description(),
          "strings, lists and maps");
    } else if (size.min() < 0 || size.max() < size.min()) {
      diagnostics.report(size.origin(), Message.SIZE_IMPOSSIBLE, size.min(), size.max());
    } else {
      property
          .defaultValue()
          .filter(value -> !size.allows(sizeOf(value)))
          .ifPresent(
              value ->
                  diagnostics.report(
                      value.origin(),
                      Message.DEFAULT_BREAKS_CONSTRAINT,
                      textOf(value),
                      size.name()));
    }
  }

  private static boolean hasSize(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public Boolean scalar(Scalar scalar) {
            return scalar == Scalar.STRING;
          }

          @Override
          public Boolean list(ListOf list) {
            return true;
          }

          @Override
          public Boolean freeObject() {
            return true;
          }
        });
  }

  /** The length of a string is counted in code points, as the runtime does. */
  private static int sizeOf(DefaultValue value) {
    return value instanceof DefaultValue.Constant constant
            && constant.value() instanceof String text
        ? text.codePointCount(0, text.length())
        : 0;
  }

  private static String textOf(DefaultValue value) {
    return value instanceof DefaultValue.Constant constant
        ? "\"" + constant.value() + "\""
        : "(empty)";
  }
}
