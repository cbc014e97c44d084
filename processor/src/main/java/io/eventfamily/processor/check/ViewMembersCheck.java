package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;

/** Nothing stands on the properties of a view that only matters to who writes events. */
final class ViewMembersCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    if (!family.view()) {
      return;
    }
    for (Property property : family.allProperties()) {
      property
          .partitionKey()
          .ifPresent(
              origin -> report(origin, "@PartitionKey", "nothing is written from it", diagnostics));
      property
          .example()
          .ifPresent(
              unused ->
                  report(property.origin(), "@Example", "no schema is made of it", diagnostics));
    }
  }

  private static void report(Origin origin, String name, String reason, Diagnostics diagnostics) {
    diagnostics.report(origin, Message.NOT_ON_VIEW, name, reason);
  }
}
