package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.compatibility.Properties.property;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two schemas for a row of {@code docs/compatibility.md}, which is found by its first cells. */
record CompatibilityRow(String before, String after, FamilySchema older, FamilySchema newer) {

  static CompatibilityRow row(
      String before, String after, SchemaBuilder older, SchemaBuilder newer) {
    return new CompatibilityRow(before, after, older.build(), newer.build());
  }

  /** A family whose one payload has a required property of a type. */
  static SchemaBuilder value(ValueType type) {
    return value(TypeUse.of(type));
  }

  static SchemaBuilder value(TypeUse use) {
    return SchemaBuilder.payload(property("value", use));
  }

  /** The cells that the page must have. */
  List<String> cells() {
    List<Change> changes = Comparison.compare(older, newer);
    String rules =
        changes.stream()
            .map(change -> "`" + change.rule().id() + "`")
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return List.of(
        before,
        after,
        mark(changes, Direction.BACKWARD),
        mark(changes, Direction.FORWARD),
        VersionStep.required(changes).name().toLowerCase(Locale.ROOT),
        rules.isEmpty() ? "–" : rules);
  }

  private static String mark(List<Change> changes, Direction direction) {
    return changes.stream().anyMatch(change -> change.breaks().contains(direction)) ? "✗" : "✓";
  }
}
