package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A payload has one partition key at most, and that has one value. The keys of a family are of one
 * type.
 */
final class PartitionKeyCheck implements FamilyCheck {

  private static final Set<ValueType> INTEGERS =
      Set.of(Scalar.BYTE, Scalar.SHORT, Scalar.INT, Scalar.LONG, Scalar.BIG_INTEGER);

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
    compare(family.payloads(), diagnostics);
  }

  /** Events about one thing should have one key, and so keys of one type. */
  private static void compare(List<Payload> payloads, Diagnostics diagnostics) {
    Payload first = null;
    for (Payload payload : payloads) {
      ValueType type = payload.partitionKey().map(Property::type).orElse(null);
      if (type == null || !isOneText(type)) {
        continue;
      }
      if (first == null) {
        first = payload;
      }
      ValueType other = first.partitionKey().orElseThrow().type();
      if (!haveSameTexts(type, other)) {
        diagnostics.report(
            payload.partitionKey().flatMap(Property::partitionKey).orElseThrow(),
            Message.PARTITION_KEYS_DIFFER,
            type.description(),
            first.name(),
            other.description());
      }
    }
  }

  private static boolean isOneText(ValueType type) {
    return type instanceof Scalar || type instanceof ValueType.EnumOf;
  }

  private static boolean haveSameTexts(ValueType one, ValueType other) {
    return one.equals(other) || (INTEGERS.contains(one) && INTEGERS.contains(other));
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
                if (!isOneText(property.type())) {
                  diagnostics.report(
                      origin, Message.PARTITION_KEY_HAS_PARTS, property.type().description());
                }
              });
    }
  }
}
