package io.eventfamily.schema.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes objects with declared properties. */
final class ObjectWriter {

  /** What the default of a property is called that code makes of the others. */
  static final String COMPUTED = "COMPUTED";

  /** A property that is required and has no schema in the model. */
  record Fixed(String name, JsonObject schema) {}

  private final TypeWriter types;
  private final boolean isClosed;

  /**
   * Of a family.
   *
   * @param isClosed whether readers reject properties that are not declared
   */
  ObjectWriter(TypeWriter types, boolean isClosed) {
    this.types = types;
    this.isClosed = isClosed;
  }

  /** Adds an object that is described where it stands. */
  void write(Part part, String definition, ObjectSchema object) {
    JsonObject properties = new JsonObject();
    for (PropertySchema property : object.properties()) {
      properties.add(property.name(), property(property));
      addAliases(properties, definition, property);
    }
    part.add("type", "object").add("properties", properties);
    addRequired(part, List.of(), object.properties());
    addClosed(part);
    writeRules(part, object.rules());
  }

  /**
   * Adds an object that has the properties of another definition, and one before them that tells
   * what it is. They are named one by one, because nothing but a name opens an object that is
   * closed.
   *
   * @param tag the one that tells
   * @param position of that one
   * @param last one more that follows
   */
  void writeSharing(
      Part part,
      Fixed tag,
      int position,
      String definition,
      List<PropertySchema> shared,
      Optional<Fixed> last) {
    JsonObject properties = new JsonObject();
    List<String> required = new ArrayList<>();
    for (int index = 0; index <= shared.size(); index++) {
      if (index == position) {
        properties.add(tag.name(), tag.schema());
        required.add(tag.name());
      }
      if (index < shared.size() && !shared.get(index).name().equals(tag.name())) {
        addShared(properties, definition, shared.get(index).name(), shared.get(index).name());
        addAliases(properties, definition, shared.get(index));
      }
    }
    last.ifPresent(
        fixed -> {
          properties.add(fixed.name(), fixed.schema());
          required.add(fixed.name());
        });
    part.add("type", "object").add("properties", properties);
    addRequired(part, required, shared);
    addClosed(part);
  }

  private static void addAliases(
      JsonObject properties, String definition, PropertySchema property) {
    for (String alias : property.aliases()) {
      addShared(properties, definition, alias, property.name());
    }
  }

  private static void addShared(
      JsonObject properties, String definition, String name, String property) {
    properties.add(name, Part.reference(Names.reference(definition, property)));
  }

  private static void addRequired(Part part, List<String> names, List<PropertySchema> properties) {
    JsonArray required = Part.strings(names);
    JsonArray underAnyName = new JsonArray();
    for (PropertySchema property : properties) {
      if (!property.isRequired() || names.contains(property.name())) {
        continue;
      }
      if (property.aliases().isEmpty()) {
        required.add(property.name());
        continue;
      }
      JsonArray any = Part.array(requires(property.name()));
      property.aliases().forEach(alias -> any.add(requires(alias)));
      underAnyName.add(Part.of("anyOf", any));
    }
    part.addUnlessEmpty("required", required).addUnlessEmpty("allOf", underAnyName);
  }

  private static JsonObject requires(String name) {
    return Part.of("required", Part.array(new JsonPrimitive(name)));
  }

  private void addClosed(Part part) {
    if (isClosed) {
      part.add("additionalProperties", false);
    }
  }

  private static void writeRules(Part part, List<RuleSchema> rules) {
    JsonArray array = new JsonArray();
    for (RuleSchema rule : rules) {
      array.add(
          new Part()
              .add("name", rule.name())
              .add("expected", rule.expected())
              .add("message", rule.message())
              .toJson());
    }
    part.addUnlessEmpty(Keywords.RULES, array);
  }

  private JsonObject property(PropertySchema property) {
    Part part = new Part();
    property.documentation().ifPresent(text -> part.add("description", text));
    if (property.deprecated()) {
      part.add("deprecated", true);
    }
    types.write(part, property.use());
    property.defaultValue().ifPresent(value -> addDefault(part, value));
    property.example().ifPresent(value -> part.add("examples", Part.array(value.value())));
    part.addUnlessEmpty(Keywords.ALIASES, Part.strings(property.aliases()));
    if (property.sensitive()) {
      part.add(Keywords.SENSITIVE, true);
    }
    return part.toJson();
  }

  private static void addDefault(Part part, DefaultSchema value) {
    if (value instanceof DefaultSchema.Constant constant) {
      part.add("default", constant.value().value());
    } else if (value instanceof DefaultSchema.Supplied supplied) {
      part.add(Keywords.DEFAULT, supplied.supply().name());
    } else {
      part.add(Keywords.DEFAULT, COMPUTED);
    }
  }
}
