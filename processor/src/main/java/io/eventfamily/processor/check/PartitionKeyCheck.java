package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import java.util.Optional;

/** A payload has one partition key at most, and that has one value. */
final class PartitionKeyCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    for (Property property : family.envelopeProperties()) {
      property
          .partitionKey()
          .ifPresent(origin -> diagnostics.report(origin, Message.PARTITION_KEY_IN_ENVELOPE));
    }
    for (Payload payload : family.payloads()) {
      check(payload, diagnostics);
    }
  }

  private static void check(Payload payload, Diagnostics diagnostics) {
    Optional<Property> first = payload.partitionKey();
    for (Property property : payload.properties()) {
      property
          .partitionKey()
          .ifPresent(
              origin -> {
                if (!property.equals(first.orElseThrow())) {
                  diagnostics.report(
                      origin, Message.MORE_THAN_ONE_PARTITION_KEY, first.get().name() + "()");
                }
                if (property.sensitive()) {
                  diagnostics.report(origin, Message.SENSITIVE_PARTITION_KEY);
                }
                if (!(property.type() instanceof ValueType.Scalar)
                    && !(property.type() instanceof ValueType.EnumOf)) {
                  diagnostics.report(
                      origin, Message.PARTITION_KEY_HAS_PARTS, property.type().description());
                }
              });
    }
  }
}
