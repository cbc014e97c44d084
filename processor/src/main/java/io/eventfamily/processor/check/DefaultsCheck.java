package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import java.util.List;

/** A default keeps the constraints of its property. */
final class DefaultsCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    for (Property property : family.allProperties()) {
      property.defaultValue().ifPresent(value -> check(property, value, diagnostics));
    }
  }

  private static void check(Property property, DefaultValue value, Diagnostics diagnostics) {
    if (value instanceof DefaultValue.Constant constant) {
      check(property, value, constant.value(), diagnostics);
    } else if (value instanceof DefaultValue.Empty) {
      check(property, value, List.of(), diagnostics);
    }
  }

  private static void check(
      Property property, DefaultValue declared, Object value, Diagnostics diagnostics) {
    for (Constraint constraint : property.use().constraints()) {
      if (Applicability.appliesTo(constraint, property.type()) && !constraint.allows(value)) {
        diagnostics.report(
            declared.origin(), Message.DEFAULT_BREAKS_CONSTRAINT, textOf(value), constraint.name());
      }
    }
  }

  private static String textOf(Object value) {
    if (value instanceof List<?> || value instanceof byte[]) {
      return "(empty)";
    }
    return "\""
        + (value instanceof EnumType.Constant constant ? constant.wireName() : value)
        + "\"";
  }
}
