package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Example;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;

/** An example is a value of its property, and keeps the constraints. */
final class ExamplesCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    for (Property property : family.allProperties()) {
      property.example().ifPresent(example -> check(family, property, example, diagnostics));
    }
  }

  private static void check(
      Family family, Property property, Example example, Diagnostics diagnostics) {
    try {
      if (example instanceof Example.Plain plain) {
        JsonExample.checkConstraints(property.use(), plain.value());
      } else if (example instanceof Example.Json json) {
        new JsonExample(family.types()).check(property.use(), json.value().value(), "");
      }
    } catch (JsonExample.BrokenConstraintException e) {
      diagnostics.report(
          example.origin(), Message.EXAMPLE_BREAKS_CONSTRAINT, e.value, e.constraint.name());
    } catch (JsonExample.OtherTypeException e) {
      diagnostics.report(
          example.origin(), Message.EXAMPLE_NOT_OF_TYPE, property.type().description(), e.reason);
    }
  }
}
