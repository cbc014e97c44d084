package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.ScalarType.UUID;
import static io.eventfamily.schema.compatibility.CompatibilityRow.row;
import static io.eventfamily.schema.compatibility.Properties.property;
import static io.eventfamily.schema.compatibility.SchemaBuilder.family;

import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.RuleSchema;
import java.util.List;
import java.util.Optional;

/** Events. */
final class EventRows {

  private EventRows() {}

  static List<CompatibilityRow> rows() {
    return List.of(
        row(
            "no event",
            "an event",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID))
                .event("task.deleted", property("id", UUID))),
        row(
            "an event",
            "no event",
            SchemaBuilder.payload(property("id", UUID)).event("task.deleted", property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "`task.created`",
            "`task.made`",
            SchemaBuilder.payload(property("id", UUID)),
            family().event("task.made", property("id", UUID))),
        row(
            "`task.created` in 1.0.0",
            "`task.created.v2` in 2.0.0",
            SchemaBuilder.payload(property("id", UUID)).version("1.0.0"),
            family().version("2.0.0").event("task.created.v2", property("id", UUID))),
        row(
            "`task.created` in 1.0.0",
            "`task.created.v2` with a required property in 2.0.0",
            SchemaBuilder.payload(property("id", UUID)).version("1.0.0"),
            family()
                .version("2.0.0")
                .event("task.created.v2", property("id", UUID), property("note", STRING))),
        row(
            "two events in 1.0.0",
            "one of them in 2.0.0",
            SchemaBuilder.payload(property("id", UUID))
                .event("task.deleted", property("id", UUID))
                .version("1.0.0"),
            family().version("2.0.0").event("task.created.v2", property("id", UUID))),
        row(
            "`task.created` in 1.0.0",
            "`task.created.v2` beside it in 1.1.0",
            SchemaBuilder.payload(property("id", UUID)).version("1.0.0"),
            SchemaBuilder.payload(property("id", UUID))
                .event("task.created.v2", property("id", UUID))
                .version("1.1.0")),
        row(
            "the partition key `id`",
            "the partition key `owner`",
            two().key("id"),
            two().key("owner")),
        row("a partition key", "no partition key", two().key("id"), two()),
        row(
            "two events",
            "the same in another order",
            two().event("task.deleted"),
            family()
                .event("task.deleted")
                .event("task.created", property("id", UUID), property("owner", UUID))),
        row(
            "an event",
            "a deprecated event",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).with(EventRows::deprecatedEvent)),
        row(
            "an event",
            "an event with a description",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID)).with(EventRows::documentedEvent)),
        row(
            "no rule across properties",
            "a rule",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", true, "must be sound"))),
        row(
            "a rule across properties",
            "no rule",
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", true, "must be sound")),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "a rule across properties",
            "a rule of another name",
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", true, "must be sound")),
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isWhole", true, "must be sound"))),
        row(
            "a rule with `@AssertTrue`",
            "the same with `@AssertFalse`",
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", true, "must be sound")),
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", false, "must be sound"))),
        row(
            "a rule with a message",
            "the same with another message",
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", true, "must be sound")),
            SchemaBuilder.payload(property("id", UUID))
                .rule(new RuleSchema("isSound", true, "has to be sound"))));
  }

  private static SchemaBuilder two() {
    return SchemaBuilder.payload(property("id", UUID), property("owner", UUID));
  }

  private static EventSchema deprecatedEvent(EventSchema event) {
    return new EventSchema(
        event.type(),
        event.name(),
        event.payload(),
        event.partitionKey(),
        event.documentation(),
        true,
        event.example());
  }

  private static EventSchema documentedEvent(EventSchema event) {
    return new EventSchema(
        event.type(),
        event.name(),
        event.payload(),
        event.partitionKey(),
        Optional.of("A task was created."),
        event.deprecated(),
        event.example());
  }
}
