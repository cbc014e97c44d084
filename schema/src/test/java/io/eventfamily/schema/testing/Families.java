package io.eventfamily.schema.testing;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.SchemaVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Small families, to say one thing with each. */
public final class Families {

  private Families() {}

  /** A family with one event, {@code task.created}. */
  public static FamilySchema of(
      String version,
      FormatSettings format,
      ObjectSchema envelope,
      ObjectSchema payload,
      List<Definition> definitions) {
    return new FamilySchema(
        "task",
        SchemaVersion.parse(version),
        "task-events",
        Compatibility.FULL,
        format,
        Optional.empty(),
        false,
        envelope,
        List.of(event("task.created", "Created", payload)),
        definitions);
  }

  /** A family whose payload has some properties. */
  public static FamilySchema of(String version, PropertySchema... properties) {
    return of(version, FormatSettings.DEFAULT, ObjectSchema.EMPTY, object(properties), List.of());
  }

  /** An event of a type and a payload, and nothing more. */
  public static EventSchema event(String type, String name, ObjectSchema payload) {
    return new EventSchema(
        type, name, payload, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Some properties, and no rules. */
  public static ObjectSchema object(PropertySchema... properties) {
    return new ObjectSchema(List.of(properties), List.of());
  }

  /** From one number to another. */
  public static Interval between(long lower, long upper) {
    return Interval.closed(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  /** Only patterns without flags. */
  public static Constraints matching(String... patterns) {
    return Constraints.NONE.withPatterns(
        List.of(patterns).stream().map(pattern -> new Constraints.Pattern(pattern, 0)).toList());
  }

  /** What is either so or not so. */
  public static Constraints flags(
      boolean notBlank, boolean email, Optional<Boolean> mustBe, boolean alwaysNull) {
    return new Constraints(
        Interval.ALL,
        Interval.ALL,
        Optional.empty(),
        List.of(),
        notBlank,
        email,
        mustBe,
        alwaysNull);
  }
}
