package io.eventfamily.schema.example;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Derives objects with declared properties. */
final class ObjectExamples {

  private final FamilySchema family;
  private final ValueExamples values;

  /** The records around the one that is derived: none of them is derived in itself again. */
  private final Deque<String> open = new ArrayDeque<>();

  ObjectExamples(FamilySchema family) {
    this.family = family;
    this.values = new ValueExamples(family, this);
  }

  /** A valid object; empty where none can be derived. */
  Optional<JsonObject> of(ObjectSchema object) {
    JsonObject example = new JsonObject();
    for (PropertySchema property : object.properties()) {
      Optional<JsonElement> value = of(property, object.rules().isEmpty());
      value.ifPresent(each -> example.add(property.name(), each));
      if (value.isEmpty() && property.isRequired()) {
        return Optional.empty();
      }
    }
    return Optional.of(example);
  }

  /** A record by its name. */
  Optional<JsonObject> ofRecord(String name) {
    if (open.contains(name)) {
      return Optional.empty();
    }
    open.push(name);
    try {
      return of(((Definition.RecordDefinition) family.definition(name)).object());
    } finally {
      open.pop();
    }
  }

  /**
   * @param derivable whether a value may be derived: where rules go across the properties, only
   *     their owner can say what keeps them
   */
  private Optional<JsonElement> of(PropertySchema property, boolean derivable) {
    if (property.example().isPresent()) {
      return Optional.of(property.example().get().value());
    }
    Optional<DefaultSchema> defaultValue = property.defaultValue();
    if (!derivable || defaultValue.orElse(null) instanceof DefaultSchema.Computed) {
      return Optional.empty();
    }
    Optional<JsonElement> value =
        defaultValue.map(ObjectExamples::plainValue).orElse(Optional.empty());
    if (value.isPresent()) {
      return value;
    }
    Optional<JsonElement> derived = values.of(property.use(), new Seed(property.name(), 0));
    boolean mayBeNull = property.use().nullable() && defaultValue.isEmpty();
    return derived.isEmpty() && mayBeNull ? Optional.of(JsonNull.INSTANCE) : derived;
  }

  /** A default that shows more than that there may be nothing. */
  private static Optional<JsonElement> plainValue(DefaultSchema value) {
    return value instanceof DefaultSchema.Constant constant
        ? Optional.of(constant.value().value()).filter(JsonElement::isJsonPrimitive)
        : Optional.empty();
  }
}
