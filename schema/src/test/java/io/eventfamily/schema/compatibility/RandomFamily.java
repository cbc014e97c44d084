package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.compatibility.Properties.aliased;
import static io.eventfamily.schema.compatibility.Properties.atLeast;
import static io.eventfamily.schema.compatibility.Properties.atMost;
import static io.eventfamily.schema.compatibility.Properties.between;
import static io.eventfamily.schema.compatibility.Properties.digits;
import static io.eventfamily.schema.compatibility.Properties.mustBe;
import static io.eventfamily.schema.compatibility.Properties.notBlank;
import static io.eventfamily.schema.compatibility.Properties.range;
import static io.eventfamily.schema.compatibility.Properties.size;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A family of random declarations that the compiler would take, which can change at random. */
final class RandomFamily {

  private static final String PAYLOAD = "payload";

  /** Records that are in the union, one that is not, and the payload itself. */
  private static final List<String> OBJECTS = List.of(PAYLOAD, "Circle", "Square", "Free");

  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final List<String> CONSTANTS = List.of("x", "circle", "square", "long");
  private static final List<ScalarType> SCALARS =
      List.of(
          ScalarType.BYTE,
          ScalarType.INT,
          ScalarType.LONG,
          ScalarType.DOUBLE,
          ScalarType.BIG_DECIMAL_NUMBER,
          ScalarType.BOOLEAN,
          ScalarType.STRING,
          ScalarType.UUID,
          ScalarType.LOCAL_DATE_TIME,
          ScalarType.INSTANT);
  private static final List<ScalarType> KEYS =
      List.of(ScalarType.STRING, ScalarType.UUID, ScalarType.BYTE, ScalarType.INT);

  private final Random random;
  private final Map<String, List<PropertySchema>> objects = new LinkedHashMap<>();
  private final List<String> constants = new ArrayList<>();
  private final List<String> branches = new ArrayList<>();
  private Optional<String> fallback = Optional.empty();
  private FormatSettings format = FormatSettings.DEFAULT;

  RandomFamily(Random random) {
    this.random = random;
    constants.add(any(CONSTANTS));
    branches.add("Circle");
    for (String object : OBJECTS) {
      objects.put(object, new ArrayList<>());
      int count = random.nextInt(3) + (object.equals(PAYLOAD) ? 1 : 0);
      for (int index = 0; index < count; index++) {
        add(object);
      }
    }
    for (int count = random.nextInt(4); count > 0; count--) {
      changeFormat();
      changeConstants();
      changeBranches();
    }
  }

  FamilySchema build() {
    SchemaBuilder builder =
        SchemaBuilder.family()
            .format(old -> format)
            .event("task.created", objects.get(PAYLOAD).toArray(PropertySchema[]::new));
    for (String object : OBJECTS.subList(1, OBJECTS.size())) {
      builder.record(object, objects.get(object).toArray(PropertySchema[]::new));
    }
    String[] names = constants.toArray(String[]::new);
    fallback.ifPresentOrElse(
        constant -> builder.openEnumeration("Kind", constant, names),
        () -> builder.enumeration("Kind", names));
    return builder.union("Shape", "k", branches.toArray(String[]::new)).build();
  }

  /** Changes one thing. */
  void change() {
    switch (random.nextInt(12)) {
      case 0 -> changeFormat();
      case 1 -> changeConstants();
      case 2 -> changeBranches();
      case 3 -> add(any(OBJECTS));
      case 4 -> remove(any(OBJECTS));
      default -> changeProperty(objects.get(any(OBJECTS)));
    }
  }

  private void add(String object) {
    List<PropertySchema> properties = objects.get(object);
    List<String> names = new ArrayList<>(NAMES);
    if (object.equals("Free")) {
      names.add("k");
    }
    properties.forEach(
        property -> {
          names.remove(property.name());
          names.removeAll(property.aliases());
        });
    if (!names.isEmpty()) {
      PropertySchema property = PropertySchema.of(any(names), use(2));
      properties.add(
          random.nextInt(properties.size() + 1),
          random.nextInt(4) == 0 ? withDefault(property) : property);
    }
  }

  private void remove(String object) {
    List<PropertySchema> properties = objects.get(object);
    if (!properties.isEmpty()) {
      properties.remove(random.nextInt(properties.size()));
    }
  }

  private void changeProperty(List<PropertySchema> properties) {
    if (properties.isEmpty()) {
      return;
    }
    int index = random.nextInt(properties.size());
    PropertySchema property = properties.get(index);
    TypeUse use = property.use();
    switch (random.nextInt(7)) {
      case 0 -> properties.set(index, withUse(property, use(2)));
      case 1 ->
          properties.set(
              index,
              withUse(property, new TypeUse(use.type(), !use.nullable(), use.constraints())));
      case 2 ->
          properties.set(
              index,
              property.defaultValue().isPresent()
                  ? property.withDefault(Optional.empty())
                  : withDefault(property));
      case 3 -> properties.set(index, withUse(property, use.with(constraints(use.type()))));
      case 4 -> rename(properties, index);
      case 5 -> properties.add(random.nextInt(properties.size()), properties.remove(index));
      default ->
          properties.set(
              index,
              withUse(property, new TypeUse(near(use.type()), use.nullable(), Constraints.NONE)));
    }
  }

  /** A type that may read the other, or not. */
  private ValueType near(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return new ValueType.SetOf(list.item());
    }
    if (type instanceof ValueType.SetOf set) {
      return new ValueType.ListOf(set.item());
    }
    if (type instanceof ValueType.MapOf map) {
      return random.nextBoolean()
          ? new ValueType.RecordRef("Free")
          : new ValueType.MapOf(map.key(), use(1));
    }
    if (type instanceof ValueType.RecordRef || type instanceof ValueType.UnionRef) {
      return any(
          List.of(
              new ValueType.UnionRef("Shape"),
              new ValueType.RecordRef(any(OBJECTS.subList(1, 4))),
              new ValueType.FreeObject(),
              new ValueType.MapOf(TypeUse.of(ScalarType.STRING), use(1))));
    }
    return random.nextBoolean() ? any(SCALARS) : new ValueType.FreeValue();
  }

  private void rename(List<PropertySchema> properties, int index) {
    List<String> names = new ArrayList<>(NAMES);
    properties.forEach(
        property -> {
          names.remove(property.name());
          names.removeAll(property.aliases());
        });
    if (names.isEmpty()) {
      return;
    }
    PropertySchema property = properties.get(index);
    String name = any(names);
    if (property.name().equals("k")) {
      return;
    }
    PropertySchema renamed =
        new PropertySchema(
            random.nextBoolean() ? name : property.name(),
            List.of(),
            property.use(),
            property.defaultValue(),
            false,
            false,
            Optional.empty(),
            Optional.empty());
    properties.set(index, aliased(renamed, renamed.name().equals(name) ? property.name() : name));
  }

  private static PropertySchema withDefault(PropertySchema property) {
    return property.withDefault(Optional.of(new DefaultSchema.Computed()));
  }

  private static PropertySchema withUse(PropertySchema property, TypeUse use) {
    return new PropertySchema(
        property.name(),
        property.aliases(),
        use,
        property.defaultValue(),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private TypeUse use(int depth) {
    ValueType type = type(depth);
    TypeUse use = TypeUse.of(type).with(constraints(type));
    return random.nextInt(3) == 0 ? use.orNull() : use;
  }

  private ValueType type(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(10)) {
      case 0, 1, 2 -> any(SCALARS);
      case 3 -> new ValueType.EnumRef("Kind");
      case 4 -> new ValueType.RecordRef(any(OBJECTS.subList(1, OBJECTS.size())));
      case 5 -> new ValueType.UnionRef("Shape");
      case 6 -> new ValueType.ListOf(use(depth - 1));
      case 7 -> new ValueType.SetOf(use(depth - 1));
      case 8 -> new ValueType.MapOf(key(), use(depth - 1));
      default -> random.nextBoolean() ? new ValueType.FreeObject() : new ValueType.FreeValue();
    };
  }

  private TypeUse key() {
    ValueType type = random.nextBoolean() ? any(KEYS) : new ValueType.EnumRef("Kind");
    return TypeUse.of(type).with(constraints(type));
  }

  private Constraints constraints(ValueType type) {
    if (random.nextInt(3) > 0) {
      return Constraints.NONE;
    }
    if (type == ScalarType.BOOLEAN) {
      return mustBe(random.nextBoolean());
    }
    if (type == ScalarType.STRING) {
      return any(List.of(notBlank(), size(0, 4), size(1, 5), size(atLeast("2"))));
    }
    if (type instanceof ScalarType scalar) {
      return switch (scalar) {
        case BYTE, INT, LONG, DOUBLE, BIG_DECIMAL_NUMBER ->
            any(
                List.of(
                    range(between(0, 100)),
                    range(atLeast("1")),
                    range(atMost("127")),
                    digits(2, 1)));
        default -> Constraints.NONE;
      };
    }
    return type instanceof ValueType.ListOf
            || type instanceof ValueType.SetOf
            || type instanceof ValueType.MapOf
            || type instanceof ValueType.FreeObject
        ? any(List.of(size(0, 1), size(0, 2), size(atLeast("1")), size(0, 0)))
        : Constraints.NONE;
  }

  private void changeFormat() {
    format =
        new FormatSettings(
            FormatSettings.Naming.SNAKE_CASE,
            true,
            random.nextBoolean(),
            any(List.of(FormatSettings.UnknownProperties.values())),
            random.nextBoolean());
  }

  private void changeConstants() {
    String constant = any(CONSTANTS);
    if (!constants.contains(constant)) {
      constants.add(constant);
    } else if (constants.size() > 1) {
      constants.remove(constant);
    }
    fallback = random.nextInt(3) == 0 ? Optional.of(constants.get(0)) : Optional.empty();
  }

  private void changeBranches() {
    String branch = random.nextBoolean() ? "Circle" : "Square";
    if (!branches.contains(branch)) {
      branches.add(branch);
    } else if (branches.size() > 1) {
      branches.remove(branch);
    }
  }

  private <T> T any(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
