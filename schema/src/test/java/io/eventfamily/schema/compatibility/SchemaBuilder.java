package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import io.eventfamily.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts together the schema of a family, which is {@code task} unless told otherwise. */
final class SchemaBuilder {

  private String name = "task";
  private String topic = "task-events";
  private Optional<SchemaVersion> version = Optional.empty();
  private Compatibility compatibility = Compatibility.FULL;
  private FormatSettings format = FormatSettings.DEFAULT;
  private Optional<String> documentation = Optional.empty();
  private boolean deprecated;
  private final List<PropertySchema> envelope = new ArrayList<>();
  private final List<RuleSchema> envelopeRules = new ArrayList<>();
  private final List<EventSchema> events = new ArrayList<>();
  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  static SchemaBuilder family() {
    return new SchemaBuilder();
  }

  /** A family with one event, {@code task.created}, whose payload has these properties. */
  static SchemaBuilder payload(PropertySchema... properties) {
    return family().event("task.created", properties);
  }

  SchemaBuilder name(String text) {
    name = text;
    return this;
  }

  SchemaBuilder topic(String text) {
    topic = text;
    return this;
  }

  SchemaBuilder version(String text) {
    version = SchemaVersion.parse(text);
    return this;
  }

  SchemaBuilder compatibility(Compatibility level) {
    compatibility = level;
    return this;
  }

  SchemaBuilder format(UnaryOperator<FormatSettings> change) {
    format = change.apply(format);
    return this;
  }

  SchemaBuilder rejectUnknown() {
    return unknown(FormatSettings.UnknownProperties.REJECT);
  }

  SchemaBuilder keepUnknown() {
    return unknown(FormatSettings.UnknownProperties.KEEP);
  }

  private SchemaBuilder unknown(FormatSettings.UnknownProperties unknown) {
    return format(
        old ->
            new FormatSettings(
                old.naming(), old.correlated(), old.omitNulls(), unknown, old.naiveIsUtc()));
  }

  SchemaBuilder omitNulls() {
    return format(
        old ->
            new FormatSettings(
                old.naming(), old.correlated(), true, old.unknownProperties(), old.naiveIsUtc()));
  }

  SchemaBuilder naiveIsUtc() {
    return format(
        old ->
            new FormatSettings(
                old.naming(), old.correlated(), old.omitNulls(), old.unknownProperties(), true));
  }

  SchemaBuilder asDeclared() {
    return format(
        old ->
            new FormatSettings(
                FormatSettings.Naming.AS_DECLARED,
                old.correlated(),
                old.omitNulls(),
                old.unknownProperties(),
                old.naiveIsUtc()));
  }

  SchemaBuilder uncorrelated() {
    return format(
        old ->
            new FormatSettings(
                old.naming(), false, old.omitNulls(), old.unknownProperties(), old.naiveIsUtc()));
  }

  SchemaBuilder documentation(String text) {
    documentation = Optional.of(text);
    return this;
  }

  SchemaBuilder deprecated() {
    deprecated = true;
    return this;
  }

  SchemaBuilder envelope(PropertySchema... properties) {
    envelope.addAll(List.of(properties));
    return this;
  }

  SchemaBuilder envelopeRule(String rule) {
    envelopeRules.add(new RuleSchema(rule, true, "must be kept"));
    return this;
  }

  SchemaBuilder event(String type, PropertySchema... properties) {
    return event(
        new EventSchema(
            type,
            "Payload",
            new ObjectSchema(List.of(properties), List.of()),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty()));
  }

  SchemaBuilder event(EventSchema event) {
    events.add(event);
    return this;
  }

  /** The last event with another partition key, documentation, or deprecation. */
  SchemaBuilder with(UnaryOperator<EventSchema> change) {
    events.set(events.size() - 1, change.apply(events.get(events.size() - 1)));
    return this;
  }

  SchemaBuilder key(String property) {
    return with(
        event ->
            new EventSchema(
                event.type(),
                event.name(),
                event.payload(),
                Optional.of(property),
                event.documentation(),
                event.deprecated(),
                event.example()));
  }

  SchemaBuilder rule(RuleSchema rule) {
    return with(
        event ->
            new EventSchema(
                event.type(),
                event.name(),
                new ObjectSchema(event.payload().properties(), List.of(rule)),
                event.partitionKey(),
                event.documentation(),
                event.deprecated(),
                event.example()));
  }

  SchemaBuilder record(String record, PropertySchema... properties) {
    return define(
        new RecordDefinition(
            record, new ObjectSchema(List.of(properties), List.of()), Optional.empty()));
  }

  SchemaBuilder enumeration(String enumeration, String... constants) {
    return define(
        new EnumDefinition(enumeration, List.of(constants), Optional.empty(), Optional.empty()));
  }

  SchemaBuilder openEnumeration(String enumeration, String fallback, String... constants) {
    return define(
        new EnumDefinition(
            enumeration, List.of(constants), Optional.of(fallback), Optional.empty()));
  }

  /** A union whose tags are the names of its records in lower case. */
  SchemaBuilder union(String union, String discriminator, String... records) {
    List<Branch> branches = new ArrayList<>();
    for (String record : records) {
      branches.add(new Branch(record.toLowerCase(java.util.Locale.ROOT), record));
    }
    return define(new UnionDefinition(union, discriminator, branches, Optional.empty()));
  }

  SchemaBuilder define(Definition definition) {
    definitions.put(definition.name(), definition);
    return this;
  }

  FamilySchema build() {
    return new FamilySchema(
        name,
        version,
        topic,
        compatibility,
        format,
        documentation,
        deprecated,
        new ObjectSchema(envelope, envelopeRules),
        events,
        List.copyOf(definitions.values()));
  }
}
