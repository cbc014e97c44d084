package io.eventfamily.processor.schema;

import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.Rule;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.model.WireFormat;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the schemas of families. */
public final class FamilySchemas {

  private final Family family;
  private final DefinitionNames names;
  private final TypeSchemas types;

  private FamilySchemas(Family family) {
    this.family = family;
    this.names = DefinitionNames.of(family.types());
    this.types = new TypeSchemas(names);
  }

  /** The schema of a family, without examples of events. */
  public static FamilySchema of(Family family) {
    return new FamilySchemas(family).schema();
  }

  private FamilySchema schema() {
    return new FamilySchema(
        family.name(),
        family.version(),
        family.topic(),
        family.compatibility(),
        format(),
        family.documentation().map(Descriptions::of),
        family.isDeprecated(),
        object(family.envelopeProperties(), family.envelope().rules()),
        family.payloads().stream().map(this::event).toList(),
        definitions());
  }

  private FormatSettings format() {
    WireFormat format = family.wireFormat();
    return new FormatSettings(
        FormatSettings.Naming.valueOf(format.naming().name()),
        family.correlated(),
        format.omitNulls(),
        FormatSettings.UnknownProperties.valueOf(format.unknownProperties().name()),
        format.naiveIsUtc());
  }

  private EventSchema event(Payload payload) {
    return new EventSchema(
        payload.wireName(),
        payload.name(),
        object(payload.properties(), payload.members().rules()),
        payload.partitionKey().map(Property::wireName),
        payload.documentation().map(Descriptions::of),
        payload.members().deprecated(),
        Optional.empty());
  }

  private ObjectSchema object(List<Property> properties, List<Rule> rules) {
    return new ObjectSchema(
        properties.stream().map(this::property).toList(),
        rules.stream()
            .map(rule -> new RuleSchema(rule.method(), rule.expected(), rule.message()))
            .toList());
  }

  private PropertySchema property(Property property) {
    return new PropertySchema(
        property.wireName(),
        property.aliases().stream()
            .filter(alias -> !alias.equals(property.wireName()))
            .distinct()
            .toList(),
        types.of(property.use()),
        property.defaultValue().map(value -> WireValues.of(value, property.type())),
        property.sensitive(),
        property.deprecated(),
        property.documentation().map(Descriptions::of),
        property.example().map(example -> WireValues.of(example, property.type())));
  }

  private List<Definition> definitions() {
    List<Definition> definitions = new ArrayList<>();
    family.types().enums().forEach(type -> definitions.add(definition(type)));
    family.types().records().forEach(type -> definitions.add(definition(type)));
    family.types().unions().forEach(type -> definitions.add(definition(type)));
    return definitions;
  }

  private Definition definition(EnumType type) {
    return new Definition.EnumDefinition(
        names.of(type.id()),
        type.constants().stream().map(EnumType.Constant::wireName).toList(),
        type.constants().stream()
            .filter(constant -> type.fallback().equals(Optional.of(constant.name())))
            .map(EnumType.Constant::wireName)
            .findFirst(),
        type.documentation().map(Descriptions::of));
  }

  private Definition definition(RecordType type) {
    return new Definition.RecordDefinition(
        names.of(type.id()),
        object(type.components(), type.rules()),
        type.documentation().map(Descriptions::of));
  }

  private Definition definition(UnionType type) {
    return new Definition.UnionDefinition(
        names.of(type.id()),
        type.discriminator(),
        type.branches().stream()
            .map(branch -> new Definition.Branch(branch.tag(), names.of(branch.record())))
            .toList(),
        type.documentation().map(Descriptions::of));
  }
}
