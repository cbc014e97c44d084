package io.eventfamily.schema.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.runtime.json.KeyFormat;
import io.eventfamily.runtime.json.MapKeys;
import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings.UnknownProperties;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.FreeObject;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.SetOf;
import io.eventfamily.schema.ValueType.UnionRef;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads JSON as the generated codec of a schema would, with no thought of other schemas. */
public final class SchemaReader {

  private final FamilySchema family;

  /** For a family. */
  public SchemaReader(FamilySchema family) {
    this.family = family;
  }

  /** Whether a payload is valid. */
  public boolean reads(List<PropertySchema> properties, JsonObject payload) {
    return object(properties, Set.of(), false, payload).isPresent();
  }

  /** What equals what another equal value gives; empty where the value is not valid. */
  private Optional<Object> object(
      List<PropertySchema> properties, Set<String> passed, boolean isRecord, JsonObject json) {
    Map<PropertySchema, JsonElement> found = new HashMap<>();
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      Optional<PropertySchema> property =
          properties.stream()
              .filter(
                  each ->
                      each.name().equals(entry.getKey()) || each.aliases().contains(entry.getKey()))
              .findFirst();
      if (property.isPresent()) {
        found.put(property.get(), entry.getValue());
      } else if (!passed.contains(entry.getKey()) && !passes(entry.getValue(), isRecord)) {
        return Optional.empty();
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (PropertySchema property : properties) {
      JsonElement element = found.get(property);
      Optional<Object> value =
          element == null
              ? Optional.of("absent").filter(absent -> !property.isRequired()).map(x -> x)
              : value(property.use(), element);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(property.name(), value.get());
    }
    return Optional.of(values);
  }

  private boolean passes(JsonElement value, boolean isRecord) {
    UnknownProperties unknown = family.format().unknownProperties();
    return unknown == UnknownProperties.IGNORE
        || (unknown == UnknownProperties.KEEP && (isRecord || isFree(value)));
  }

  private static boolean isFree(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream().allMatch(SchemaReader::isFree);
    }
    if (value.isJsonObject()) {
      return value.getAsJsonObject().asMap().values().stream().allMatch(SchemaReader::isFree);
    }
    boolean isNumber = value instanceof JsonPrimitive primitive && primitive.isNumber();
    String text = JsonText.of(value).text();
    return !isNumber || text.matches("-?[0-9]+") || Double.isFinite(Double.parseDouble(text));
  }

  private Optional<Object> value(TypeUse use, JsonElement json) {
    if (json.isJsonNull()) {
      return use.nullable() ? Optional.of("null") : Optional.empty();
    }
    if (use.constraints().alwaysNull()) {
      return Optional.empty();
    }
    ValueType type = use.type();
    if (type instanceof ScalarType scalar) {
      return scalar(scalar, use, json);
    }
    if (type instanceof EnumRef reference) {
      return isString(json) ? constant(reference, json.getAsString()) : Optional.empty();
    }
    if (type instanceof FreeValue) {
      return isFree(json) ? Optional.of(json) : Optional.empty();
    }
    if (type instanceof ListOf list) {
      return items(list.item(), json).filter(items -> isIn(use, items.size())).map(x -> x);
    }
    if (type instanceof SetOf set) {
      return items(set.item(), json)
          .map(HashSet::new)
          .filter(items -> isIn(use, items.size()))
          .map(x -> x);
    }
    if (!json.isJsonObject()) {
      return Optional.empty();
    }
    JsonObject object = json.getAsJsonObject();
    if (type instanceof FreeObject) {
      return isFree(json) && isIn(use, object.size()) ? Optional.of(json) : Optional.empty();
    }
    if (type instanceof MapOf map) {
      return entries(map, object).filter(entries -> isIn(use, entries.size())).map(x -> x);
    }
    if (type instanceof RecordRef reference) {
      return record(reference.name(), object);
    }
    return union((UnionDefinition) family.definition(((UnionRef) type).name()), object);
  }

  private Optional<Object> scalar(ScalarType scalar, TypeUse use, JsonElement json) {
    if (json.isJsonArray() || json.isJsonObject()) {
      return Optional.empty();
    }
    String text = JsonText.of(json).text();
    return ScalarReader.reads(scalar, use.constraints(), family.format().naiveIsUtc(), text)
        ? Optional.of(ScalarReader.value(scalar, family.format().naiveIsUtc(), text))
        : Optional.empty();
  }

  private static boolean isString(JsonElement json) {
    return json instanceof JsonPrimitive primitive && primitive.isString();
  }

  private Optional<Object> constant(EnumRef reference, String name) {
    EnumDefinition definition = (EnumDefinition) family.definition(reference.name());
    return definition.constants().contains(name)
        ? Optional.of(name)
        : definition.fallback().map(x -> x);
  }

  private static boolean isIn(TypeUse use, int size) {
    return ScalarReader.isIn(use.constraints().size(), BigDecimal.valueOf(size));
  }

  private Optional<List<Object>> items(TypeUse item, JsonElement json) {
    if (!json.isJsonArray()) {
      return Optional.empty();
    }
    List<Optional<Object>> items =
        json.getAsJsonArray().asList().stream().map(each -> part(item, each)).toList();
    return items.stream().allMatch(Optional::isPresent)
        ? Optional.of(items.stream().map(Optional::get).toList())
        : Optional.empty();
  }

  /** What is in a container: free JSON may be null there. */
  private Optional<Object> part(TypeUse use, JsonElement json) {
    return use.type() instanceof FreeValue && json instanceof JsonNull
        ? Optional.of("null")
        : value(use, json);
  }

  private Optional<Map<Object, Object>> entries(MapOf map, JsonObject json) {
    Map<Object, Object> entries = new HashMap<>();
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      Optional<Object> key = key(map.key(), entry.getKey());
      Optional<Object> value = part(map.value(), entry.getValue());
      if (key.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      entries.put(key.get(), value.get());
    }
    return Optional.of(entries);
  }

  private Optional<Object> key(TypeUse use, String name) {
    if (use.type() instanceof EnumRef reference) {
      return constant(reference, name);
    }
    KeyFormat<?> format =
        switch ((ScalarType) use.type()) {
          case UUID -> MapKeys.UUID;
          case BYTE -> MapKeys.BYTE;
          case SHORT -> MapKeys.SHORT;
          case INT -> MapKeys.INT;
          case LONG -> MapKeys.LONG;
          case BIG_INTEGER -> MapKeys.BIG_INTEGER;
          default -> MapKeys.STRING;
        };
    return Optional.<Object>ofNullable(format.find(name))
        .filter(key -> ScalarReader.keeps(key, use.constraints()));
  }

  private Optional<Object> record(String name, JsonObject json) {
    Set<String> discriminators =
        family.definitions().stream()
            .filter(UnionDefinition.class::isInstance)
            .map(UnionDefinition.class::cast)
            .filter(union -> union.branches().stream().anyMatch(each -> each.record().equals(name)))
            .map(UnionDefinition::discriminator)
            .collect(Collectors.toSet());
    RecordDefinition definition = (RecordDefinition) family.definition(name);
    return object(definition.object().properties(), discriminators, true, json)
        .map(values -> List.of(name, values));
  }

  private Optional<Object> union(UnionDefinition union, JsonObject json) {
    JsonElement tag = json.get(union.discriminator());
    return tag == null || !isString(tag)
        ? Optional.empty()
        : union.branches().stream()
            .filter(branch -> branch.tag().equals(tag.getAsString()))
            .map(Branch::record)
            .findFirst()
            .flatMap(record -> record(record, json));
  }

  /** Whether a size is in an interval. */
  static boolean isIn(Interval interval, int size) {
    return ScalarReader.isIn(interval, BigDecimal.valueOf(size));
  }
}
