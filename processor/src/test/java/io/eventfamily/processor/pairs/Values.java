package io.eventfamily.processor.pairs;

import io.eventfamily.processor.random.Dice;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.FreeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Values of the types of a family as JSON: usual ones, and those at the ends. */
final class Values {

  private static final int DEPTH = 4;
  private static final List<String> FREE =
      List.of("\"a\"", "1", "1.5", "true", "[1,null]", "{\"x\":1,\"kind\":\"circle\"}", "{}");

  private final FamilySchema family;
  private final Ends ends;
  private final ScalarValues scalars;
  private final Dice dice;
  private final int limit;
  private final Map<Place, List<String>> known = new HashMap<>();

  private record Place(TypeUse use, int depth) {}

  /**
   * @param limit how many there are of one type at most, about
   */
  Values(FamilySchema family, Ends ends, Dice dice, int limit) {
    this.family = family;
    this.ends = ends;
    this.scalars = new ScalarValues(ends);
    this.dice = dice;
    this.limit = limit;
  }

  /** Objects with these properties: a usual one, others that differ in one place, and in many. */
  List<String> objects(List<PropertySchema> properties) {
    return limited(objects("", properties, DEPTH), 4 * limit);
  }

  private Set<String> objects(String beginning, List<PropertySchema> properties, int depth) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (PropertySchema property : properties) {
      List<String> values = new ArrayList<>(values(property.use(), depth));
      if (!property.isRequired()) {
        values.add(""); // absent
      }
      if (property.use().nullable()) {
        values.add("null");
      }
      if (values.isEmpty()) {
        return Set.of();
      }
      choices.put(property.name(), values);
    }
    Set<String> objects = new LinkedHashSet<>();
    objects.add(object(beginning, choices, name -> 0));
    choices.forEach(
        (name, values) -> {
          for (int index = 1; index < values.size(); index++) {
            int at = index;
            objects.add(object(beginning, choices, each -> each.equals(name) ? at : 0));
          }
        });
    objects.add(object(beginning, choices, name -> choices.get(name).size() - 1));
    for (int count = 0; count < Math.min(limit, 20) && choices.size() > 1; count++) {
      objects.add(object(beginning, choices, name -> dice.below(choices.get(name).size())));
    }
    return objects;
  }

  private static String object(
      String beginning,
      Map<String, List<String>> choices,
      java.util.function.ToIntFunction<String> index) {
    List<String> members = new ArrayList<>();
    if (!beginning.isEmpty()) {
      members.add(beginning);
    }
    choices.forEach(
        (name, values) -> {
          String value = values.get(index.applyAsInt(name));
          if (!value.isEmpty()) {
            members.add(ScalarValues.quoted(name) + ":" + value);
          }
        });
    return "{" + String.join(",", members) + "}";
  }

  /** The first ones, and some of the others. */
  private List<String> limited(Set<String> values, int most) {
    List<String> all = new ArrayList<>(values);
    if (all.size() <= most) {
      return all;
    }
    List<String> rest = all.subList(4, all.size());
    dice.shuffle(rest);
    return List.copyOf(all.subList(0, most));
  }

  /** Values other than null. */
  private List<String> values(TypeUse use, int depth) {
    Place place = new Place(use, depth);
    List<String> found = known.get(place);
    if (found == null) {
      found = use.constraints().alwaysNull() ? List.of() : limited(make(use, depth), limit);
      known.put(place, found);
    }
    return found;
  }

  private Set<String> make(TypeUse use, int depth) {
    return new LinkedHashSet<>(
        use.type()
            .accept(
                new ValueType.Visitor<List<String>>() {
                  @Override
                  public List<String> scalar(ScalarType scalar) {
                    return scalars.of(scalar, use.constraints());
                  }

                  @Override
                  public List<String> enumeration(EnumRef enumeration) {
                    return constants(enumeration).stream().map(ScalarValues::quoted).toList();
                  }

                  @Override
                  public List<String> list(ValueType.ListOf list) {
                    return arrays(use.constraints(), parts(list.item(), depth), false);
                  }

                  @Override
                  public List<String> set(ValueType.SetOf set) {
                    return arrays(use.constraints(), parts(set.item(), depth), true);
                  }

                  @Override
                  public List<String> map(ValueType.MapOf map) {
                    return maps(use.constraints(), keys(map.key()), parts(map.value(), depth));
                  }

                  @Override
                  public List<String> record(ValueType.RecordRef record) {
                    return records("", record.name(), depth);
                  }

                  @Override
                  public List<String> union(ValueType.UnionRef union) {
                    return branches((UnionDefinition) family.definition(union.name()), depth);
                  }

                  @Override
                  public List<String> freeObject() {
                    List<String> values = new ArrayList<>(FREE);
                    values.add("null");
                    return maps(use.constraints(), keys(TypeUse.of(ScalarType.STRING)), values);
                  }

                  @Override
                  public List<String> freeValue() {
                    return FREE;
                  }
                }));
  }

  private List<String> constants(EnumRef enumeration) {
    return ((EnumDefinition) family.definition(enumeration.name())).constants();
  }

  private List<String> records(String beginning, String name, int depth) {
    RecordDefinition record = (RecordDefinition) family.definition(name);
    return depth == 0
        ? List.of()
        : limited(objects(beginning, record.object().properties(), depth - 1), limit);
  }

  private List<String> branches(UnionDefinition union, int depth) {
    List<String> values = new ArrayList<>();
    for (Branch branch : union.branches()) {
      String tag =
          ScalarValues.quoted(union.discriminator()) + ":" + ScalarValues.quoted(branch.tag());
      values.addAll(records(tag, branch.record(), depth));
    }
    return values;
  }

  private List<String> parts(TypeUse use, int depth) {
    List<String> parts = new ArrayList<>(depth == 0 ? List.of() : values(use, depth - 1));
    if (use.nullable() || use.type() instanceof FreeValue) {
      parts.add("null");
    }
    return parts;
  }

  private List<String> keys(TypeUse use) {
    return use.type() instanceof EnumRef enumeration
        ? constants(enumeration)
        : scalars.of((ScalarType) use.type(), use.constraints()).stream()
            .map(json -> json.startsWith("\"") ? json.substring(1, json.length() - 1) : json)
            .toList();
  }

  private List<Integer> sizes(Constraints constraints) {
    return ends.sizes().stream()
        .filter(size -> size <= 5 && Keeping.isSize(size, constraints))
        .toList();
  }

  private List<String> arrays(Constraints constraints, List<String> items, boolean distinct) {
    List<String> arrays = new ArrayList<>();
    for (int size : sizes(constraints)) {
      if (size == 0) {
        arrays.add("[]");
      } else if (!items.isEmpty()) {
        for (int first = 0; first < items.size(); first++) {
          if (!distinct) {
            arrays.add(array(items, first, size, 0));
          }
          if (!distinct || size <= items.size()) {
            arrays.add(array(items, first, size, 1));
          }
          if (size == 2 && first > 0) {
            arrays.add("[" + items.get(0) + "," + items.get(first) + "]");
          }
        }
      }
    }
    // The ones that are not empty are more usual.
    java.util.Collections.rotate(arrays, arrays.contains("[]") ? -1 : 0);
    return arrays;
  }

  private static String array(List<String> items, int first, int size, int step) {
    List<String> chosen = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      chosen.add(items.get((first + index * step) % items.size()));
    }
    return "[" + String.join(",", chosen) + "]";
  }

  private List<String> maps(Constraints constraints, List<String> keys, List<String> values) {
    List<String> maps = new ArrayList<>();
    for (int size : sizes(constraints)) {
      if (size == 0) {
        maps.add("{}");
      } else if (size <= keys.size() && !values.isEmpty()) {
        for (int first = 0; first < Math.max(keys.size(), values.size()); first++) {
          maps.add(map(keys, values, first, size));
        }
        for (int count = 0; count < limit / 2; count++) {
          maps.add(map(keys, values, dice.below(keys.size() * values.size()), size));
        }
        if (size == 1 && limit > 100) {
          keys.forEach(
              key -> values.forEach(value -> maps.add(map(List.of(key), List.of(value), 0, 1))));
        }
      }
    }
    java.util.Collections.rotate(maps, maps.contains("{}") ? -1 : 0);
    return maps;
  }

  private static String map(List<String> keys, List<String> values, int first, int size) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int index = 0; index < size; index++) {
      entries.put(
          keys.get((first + index) % keys.size()),
          values.get((first / keys.size() + first + index) % values.size()));
    }
    return entries.entrySet().stream()
        .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
