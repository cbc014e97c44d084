package io.eventfamily.schema.example;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Derives a valid event of each type. One schema always gives the same: ids, texts and times are
 * made of names, and never by chance.
 *
 * <p>No example can be derived where a required property has constraints that none of the texts and
 * numbers that are tried keeps, or where a rule goes across properties that have no example of
 * their own: nobody can tell then whether the rule is kept.
 */
public final class Examples {

  private final FamilySchema family;
  private final ObjectExamples objects;

  /** That of all events, but for their ids. */
  private final Optional<JsonObject> envelope;

  private Examples(FamilySchema family) {
    this.family = family;
    this.objects = new ObjectExamples(family);
    this.envelope = objects.of(envelope());
  }

  /** A valid event of a type; empty where none can be derived. */
  public static Optional<JsonText> of(FamilySchema family, EventSchema event) {
    return new Examples(family).of(event);
  }

  /** The same family, in which each event has the example that can be derived of it. */
  public static FamilySchema addTo(FamilySchema family) {
    Examples examples = new Examples(family);
    return family.withEvents(
        family.events().stream().map(event -> event.withExample(examples.of(event))).toList());
  }

  private Optional<JsonText> of(EventSchema event) {
    return derive(event).map(JsonText::of);
  }

  private Optional<JsonObject> derive(EventSchema event) {
    Optional<JsonObject> payload = objects.of(event.payload());
    if (payload.isEmpty() || envelope.isEmpty()) {
      return Optional.empty();
    }
    JsonObject example = new JsonObject();
    for (EnvelopeProperty property : EnvelopeProperty.values()) {
      String name = family.wireName(property);
      switch (property) {
        case EVENT_ID -> example.add(name, ScalarExamples.uuid(event.type() + " " + name));
        case EVENT_TYPE -> example.addProperty(name, event.type());
        case PAYLOAD -> {
          envelope.get().asMap().forEach((key, value) -> addIfAbsent(example, key, value));
          example.add(name, payload.get());
        }
        default ->
            Optional.ofNullable(envelope.get().get(name))
                .ifPresent(value -> example.add(name, value));
      }
    }
    return Optional.of(example);
  }

  private static void addIfAbsent(JsonObject example, String name, JsonElement value) {
    if (!example.has(name)) {
      example.add(name, value);
    }
  }

  /** The envelope as one object, the rules of which concern only what the family declares. */
  private ObjectSchema envelope() {
    List<RuleSchema> rules = family.envelope().rules();
    List<PropertySchema> properties = new ArrayList<>();
    int builtIn = family.envelopeProperties().size() - family.envelope().properties().size();
    for (PropertySchema property : family.envelopeProperties()) {
      boolean isBuiltIn = properties.size() < builtIn;
      properties.add(isBuiltIn ? withExample(property) : property);
    }
    return new ObjectSchema(properties, rules);
  }

  private PropertySchema withExample(PropertySchema builtIn) {
    JsonElement value =
        builtIn.name().equals(family.wireName(EnvelopeProperty.SCHEMA_VERSION))
            ? new JsonPrimitive(family.version().orElseThrow().text())
            : builtIn.name().equals(family.wireName(EnvelopeProperty.TIMESTAMP))
                ? ScalarExamples.instant()
                : ScalarExamples.uuid(builtIn.name());
    return builtIn.withExample(Optional.of(JsonText.of(value)));
  }
}
