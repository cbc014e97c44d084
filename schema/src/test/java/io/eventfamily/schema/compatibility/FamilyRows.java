package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.INSTANT;
import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.LONG;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.ScalarType.UUID;
import static io.eventfamily.schema.compatibility.CompatibilityRow.row;
import static io.eventfamily.schema.compatibility.Properties.nullable;
import static io.eventfamily.schema.compatibility.Properties.property;

import io.eventfamily.schema.Compatibility;
import java.util.List;

/** The family and its envelope. */
final class FamilyRows {

  private FamilyRows() {}

  static List<CompatibilityRow> rows() {
    return List.of(
        row(
            "the topic `task-events`",
            "the topic `tasks`",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).topic("tasks")),
        row(
            "the family `task`",
            "the family `job` with the same types of events",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).name("job")),
        row(
            "envelope names in snake case",
            "envelope names as declared",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).asDeclared()),
        row(
            "correlated",
            "not correlated",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).uncorrelated()),
        row(
            "not correlated",
            "correlated",
            SchemaBuilder.payload(property("id", UUID)).uncorrelated(),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "not correlated, unknown ones rejected",
            "correlated, unknown ones rejected",
            SchemaBuilder.payload(property("id", UUID)).uncorrelated().rejectUnknown(),
            SchemaBuilder.payload(property("id", UUID)).rejectUnknown()),
        row(
            "no version",
            "a version",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).version("1.0.0")),
        row(
            "a version",
            "no version",
            SchemaBuilder.payload(property("id", UUID)).version("1.0.0"),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "the version 1.0.0",
            "the version 1.1.0",
            SchemaBuilder.payload(property("id", UUID)).version("1.0.0"),
            SchemaBuilder.payload(property("id", UUID)).version("1.1.0")),
        row(
            "unknown ones ignored",
            "unknown ones rejected",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).rejectUnknown()),
        row(
            "unknown ones rejected",
            "unknown ones ignored",
            SchemaBuilder.payload(property("id", UUID)).rejectUnknown(),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "unknown ones kept",
            "unknown ones ignored",
            SchemaBuilder.payload(property("id", UUID)).keepUnknown(),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "nulls written",
            "nulls left out",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).omitNulls()),
        row(
            "nulls left out",
            "nulls written",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).omitNulls(),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING))),
        row(
            "naive times rejected",
            "naive times are UTC",
            SchemaBuilder.payload(property("id", UUID), property("at", INSTANT)),
            SchemaBuilder.payload(property("id", UUID), property("at", INSTANT)).naiveIsUtc()),
        row(
            "naive times are UTC",
            "naive times rejected",
            SchemaBuilder.payload(property("id", UUID), property("at", INSTANT)).naiveIsUtc(),
            SchemaBuilder.payload(property("id", UUID), property("at", INSTANT))),
        row(
            "compatibility `FULL`",
            "compatibility `BACKWARD`",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).compatibility(Compatibility.BACKWARD)),
        row(
            "no envelope property",
            "a nullable envelope property",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).envelope(nullable("tenant", STRING))),
        row(
            "no envelope property",
            "a required envelope property",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).envelope(property("tenant", STRING))),
        row(
            "a required envelope property",
            "no envelope property",
            SchemaBuilder.payload(property("id", UUID)).envelope(property("tenant", STRING)),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "an `int` in the envelope",
            "a `long` in the envelope",
            SchemaBuilder.payload(property("id", UUID)).envelope(property("tenant", INT)),
            SchemaBuilder.payload(property("id", UUID)).envelope(property("tenant", LONG))),
        row(
            "no rule of the envelope",
            "a rule of the envelope",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).envelopeRule("isSound")),
        row(
            "a family",
            "a deprecated family",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).deprecated()),
        row(
            "a family",
            "a family with a description",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).documentation("Tasks")));
  }
}
