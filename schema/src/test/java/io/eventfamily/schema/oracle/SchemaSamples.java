package io.eventfamily.schema.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.SetOf;
import io.eventfamily.schema.ValueType.UnionRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values that the generated codec of a schema would write, at the ends of what it may write. */
public final class SchemaSamples {

  private static final int DEPTH = 5;
  private static final List<String> FREE =
      List.of("1", "1.5", "true", "\"a\"", "[1,null]", "{\"x\":1,\"k\":\"circle\"}", "{}");

  private final FamilySchema family;
  private final List<Constraints> others;
  private final List<String> names;

  /**
   * @param others constraints of readers, at whose ends there are samples too
   * @param names of properties of readers, which keys of maps are called too
   */
  public SchemaSamples(FamilySchema family, List<Constraints> others, List<String> names) {
    this.family = family;
    this.others = others;
    this.names = names;
  }

  /** Payloads with these properties: a usual one, and others that differ from it in one place. */
  public List<JsonObject> of(List<PropertySchema> properties) {
    return objects(properties, new JsonObject(), DEPTH);
  }

  private List<JsonObject> objects(
      List<PropertySchema> properties, JsonObject beginning, int depth) {
    List<List<Written>> choices = new ArrayList<>();
    for (PropertySchema property : properties) {
      List<Written> written = choices(property, depth);
      if (written.isEmpty()) {
        return List.of();
      }
      choices.add(written);
    }
    List<JsonObject> objects = new ArrayList<>();
    objects.add(object(beginning, choices, -1, 0));
    for (int index = 0; index < choices.size(); index++) {
      for (int choice = 1; choice < choices.get(index).size(); choice++) {
        objects.add(object(beginning, choices, index, choice));
      }
    }
    // Nothing of what can be left out or null.
    JsonObject least = beginning.deepCopy();
    choices.forEach(written -> add(least, written.get(written.size() - 1)));
    objects.add(least);
    return objects;
  }

  /** A property, which is left out where there is no value. */
  private record Written(String name, JsonElement value) {}

  private List<Written> choices(PropertySchema property, int depth) {
    TypeUse use = property.use();
    List<Written> choices = new ArrayList<>();
    values(use, depth).forEach(value -> choices.add(new Written(property.name(), value)));
    if (use.nullable()) {
      boolean omitted = family.format().omitNulls() && property.defaultValue().isEmpty();
      choices.add(new Written(property.name(), omitted ? null : JsonNull.INSTANCE));
    }
    return choices;
  }

  private static JsonObject object(
      JsonObject beginning, List<List<Written>> choices, int changed, int choice) {
    JsonObject object = beginning.deepCopy();
    for (int index = 0; index < choices.size(); index++) {
      add(object, choices.get(index).get(index == changed ? choice : 0));
    }
    return object;
  }

  private static void add(JsonObject object, Written written) {
    if (written.value() != null) {
      object.add(written.name(), written.value());
    }
  }

  /** Values other than null. */
  private List<JsonElement> values(TypeUse use, int depth) {
    if (use.constraints().alwaysNull() || depth == 0) {
      return List.of();
    }
    ValueType type = use.type();
    if (type instanceof ScalarType scalar) {
      Set<String> texts = new LinkedHashSet<>();
      for (Constraints other : others) {
        texts.addAll(ScalarSamples.of(scalar, use.constraints(), other));
      }
      return texts.stream().map(text -> new JsonText(text).value()).toList();
    }
    if (type instanceof EnumRef reference) {
      return ((EnumDefinition) family.definition(reference.name()))
          .constants().stream().<JsonElement>map(JsonPrimitive::new).toList();
    }
    if (type instanceof FreeValue) {
      return FREE.stream().map(text -> new JsonText(text).value()).toList();
    }
    if (type instanceof ListOf list) {
      return arrays(use, parts(list.item(), depth), false);
    }
    if (type instanceof SetOf set) {
      return arrays(use, parts(set.item(), depth), true);
    }
    if (type instanceof MapOf map) {
      return maps(use, keys(map.key()), parts(map.value(), depth));
    }
    if (type instanceof RecordRef reference) {
      return List.copyOf(record(reference.name(), new JsonObject(), depth));
    }
    if (type instanceof UnionRef reference) {
      return union((UnionDefinition) family.definition(reference.name()), depth);
    }
    return maps(
        use,
        keys(TypeUse.of(ScalarType.STRING)),
        parts(TypeUse.of(new FreeValue()).orNull(), depth));
  }

  private List<JsonElement> parts(TypeUse use, int depth) {
    List<JsonElement> parts = new ArrayList<>(values(use, depth - 1));
    if (use.nullable() || use.type() instanceof FreeValue) {
      parts.add(JsonNull.INSTANCE);
    }
    return parts;
  }

  private List<JsonObject> record(String name, JsonObject beginning, int depth) {
    RecordDefinition definition = (RecordDefinition) family.definition(name);
    return objects(definition.object().properties(), beginning, depth - 1);
  }

  private List<JsonElement> union(UnionDefinition union, int depth) {
    List<JsonElement> values = new ArrayList<>();
    for (Branch branch : union.branches()) {
      JsonObject beginning = new JsonObject();
      beginning.addProperty(union.discriminator(), branch.tag());
      values.addAll(record(branch.record(), beginning, depth));
    }
    return values;
  }

  /** Sizes up to 4: no test has others. */
  private static List<JsonElement> arrays(TypeUse use, List<JsonElement> items, boolean distinct) {
    List<JsonElement> arrays = new ArrayList<>();
    for (int size = 0; size <= 4; size++) {
      if (SchemaReader.isIn(use.constraints().size(), size)) {
        if (size == 0) {
          arrays.add(new JsonArray());
        } else if (distinct && size <= items.size()) {
          for (int first = 0; first < items.size(); first++) {
            arrays.add(array(items, first, size, 1));
          }
        } else if (!distinct && !items.isEmpty()) {
          for (int first = 0; first < items.size(); first++) {
            arrays.add(array(items, first, size, 0));
            arrays.add(array(items, first, size, 1));
          }
        }
      }
    }
    return arrays;
  }

  private static JsonArray array(List<JsonElement> items, int first, int size, int step) {
    JsonArray array = new JsonArray();
    for (int index = 0; index < size; index++) {
      array.add(items.get((first + index * step) % items.size()));
    }
    return array;
  }

  private List<String> keys(TypeUse use) {
    if (use.type() instanceof EnumRef reference) {
      return ((EnumDefinition) family.definition(reference.name())).constants();
    }
    Set<String> texts = new LinkedHashSet<>();
    values(use, 1).forEach(value -> texts.add(value.getAsString()));
    if (use.type() == ScalarType.STRING) {
      texts.addAll(
          names.stream().filter(name -> ScalarReader.keeps(name, use.constraints())).toList());
    }
    return List.copyOf(texts);
  }

  private static List<JsonElement> maps(TypeUse use, List<String> keys, List<JsonElement> values) {
    List<JsonElement> maps = new ArrayList<>();
    for (int size = 0; size <= Math.min(4, keys.size()); size++) {
      if (SchemaReader.isIn(use.constraints().size(), size)) {
        if (size == 0) {
          maps.add(new JsonObject());
        } else {
          for (int first = 0; first < keys.size(); first++) {
            for (int value = 0; value < values.size(); value++) {
              JsonObject map = new JsonObject();
              for (int index = 0; index < size; index++) {
                map.add(
                    keys.get((first + index) % keys.size()),
                    values.get((value + index) % values.size()));
              }
              maps.add(map);
            }
          }
        }
      }
    }
    return maps;
  }
}
