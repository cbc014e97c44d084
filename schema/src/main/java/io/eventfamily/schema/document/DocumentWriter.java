package io.eventfamily.schema.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.FormatSettings.UnknownProperties;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the document of a family. */
final class DocumentWriter {

  /** Changes when documents are written in another way, so that older programs refuse them. */
  static final int FORM = 1;

  static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** Where the type of an event stands in its envelope. */
  private static final int BEHIND_THE_ID = 1;

  private final FamilySchema family;
  private final ObjectWriter objects;
  private final KnownObjects known;

  private DocumentWriter(FamilySchema family, KnownObjects known) {
    this.family = family;
    this.known = known;
    FormatSettings format = family.format();
    objects =
        new ObjectWriter(
            new TypeWriter(new Forms(format.naiveIsUtc())),
            format.unknownProperties() == UnknownProperties.REJECT);
  }

  static JsonObject write(FamilySchema family) {
    return write(family, new KnownObjects());
  }

  /**
   * Writes a family.
   *
   * @param known from the document that it was read from, and those before
   */
  static JsonObject write(FamilySchema family, KnownObjects known) {
    return new DocumentWriter(family, known).document();
  }

  private JsonObject document() {
    Part part = new Part();
    part.add("$schema", DRAFT).add("$id", Names.id(family)).add("title", family.name());
    addNotes(part, family.documentation(), family.deprecated());
    JsonArray events = new JsonArray();
    for (EventSchema event : family.events()) {
      events.add(Part.reference(Names.reference(Names.event(event.type()))));
    }
    part.add("oneOf", orNothing(events))
        .add(Keywords.DOCUMENT, FORM)
        .add(Keywords.TOPIC, family.topic())
        .add(Keywords.COMPATIBILITY, family.compatibility().name())
        .add(Keywords.FORMAT, FormatJson.write(family.format()));
    JsonObject document = part.toJson();
    document.add(Names.DEFINITIONS, definitions());
    return document;
  }

  private JsonObject definitions() {
    Map<String, JsonElement> definitions = new TreeMap<>();
    definitions.put(Names.ENVELOPE, envelope());
    for (EventSchema event : family.events()) {
      definitions.put(Names.event(event.type()), event(event));
      definitions.put(Names.payload(event.type()), known.write(event, () -> payload(event)));
    }
    for (Definition definition : family.definitions()) {
      definitions.put(Names.type(definition.name()), definition(definition));
    }
    JsonObject json = new JsonObject();
    definitions.forEach(json::add);
    return json;
  }

  /** What all events have, but for the type and the payload. It stands here once. */
  private JsonObject envelope() {
    Part part = new Part();
    objects.write(
        part,
        Names.ENVELOPE,
        new ObjectSchema(family.envelopeProperties(), family.envelope().rules()));
    return part.toJson();
  }

  private JsonObject event(EventSchema event) {
    Part part = new Part().add("title", event.name());
    addNotes(part, event.documentation(), event.deprecated());
    objects.writeSharing(
        part,
        tag(family.wireName(EnvelopeProperty.EVENT_TYPE), event.type()),
        BEHIND_THE_ID,
        Names.ENVELOPE,
        family.envelopeProperties(),
        Optional.of(
            new ObjectWriter.Fixed(
                family.wireName(EnvelopeProperty.PAYLOAD),
                Part.reference(Names.reference(Names.payload(event.type()))))));
    event.example().ifPresent(example -> part.add("examples", Part.array(example.value())));
    return part.toJson();
  }

  private JsonObject payload(EventSchema event) {
    Part part = new Part();
    objects.write(part, Names.payload(event.type()), event.payload());
    event.partitionKey().ifPresent(name -> part.add(Keywords.PARTITION_KEY, name));
    return part.toJson();
  }

  private JsonObject definition(Definition definition) {
    Part part = new Part();
    addNotes(part, definition.documentation(), false);
    if (definition instanceof Definition.EnumDefinition enumeration) {
      addEnum(part, enumeration);
    } else if (definition instanceof Definition.RecordDefinition record) {
      objects.write(part, Names.type(record.name()), record.object());
    } else if (definition instanceof Definition.UnionDefinition union) {
      addUnion(part, union);
    }
    return part.toJson();
  }

  /** With a fallback, any string is read; the constants still stand where tools find them. */
  private static void addEnum(Part part, Definition.EnumDefinition enumeration) {
    JsonArray constants = Part.strings(enumeration.constants());
    part.add("type", "string");
    if (enumeration.fallback().isEmpty()) {
      part.add("enum", constants);
    } else {
      part.add(
              "anyOf",
              Part.array(Part.of("enum", constants), Part.of("type", new JsonPrimitive("string"))))
          .add(Keywords.FALLBACK, enumeration.fallback().get());
    }
  }

  private void addUnion(Part part, Definition.UnionDefinition union) {
    JsonArray branches = new JsonArray();
    for (Definition.Branch branch : union.branches()) {
      Part each = new Part();
      objects.writeSharing(
          each,
          tag(union.discriminator(), branch.tag()),
          0,
          Names.type(branch.record()),
          propertiesOf(branch.record()),
          Optional.empty());
      branches.add(each.add(Keywords.RECORD, branch.record()).toJson());
    }
    part.add("type", "object")
        .add("oneOf", orNothing(branches))
        .add(Keywords.DISCRIMINATOR, union.discriminator());
  }

  private static ObjectWriter.Fixed tag(String property, String value) {
    return new ObjectWriter.Fixed(property, Part.of("const", new JsonPrimitive(value)));
  }

  private List<PropertySchema> propertiesOf(String record) {
    if (family.definition(record) instanceof Definition.RecordDefinition definition) {
      return definition.object().properties();
    }
    throw new IllegalArgumentException(record + " is no record");
  }

  private static void addNotes(Part part, Optional<String> documentation, boolean deprecated) {
    documentation.ifPresent(text -> part.add("description", text));
    if (deprecated) {
      part.add("deprecated", true);
    }
  }

  /** The standard wants one item at least; that of an empty choice is a schema without values. */
  private static JsonArray orNothing(JsonArray choice) {
    return choice.isEmpty() ? Part.array(new JsonPrimitive(false)) : choice;
  }
}
