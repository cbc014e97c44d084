package io.eventfamily.schema.testing;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Families by chance: every kind of type, constraint and default, types that hold themselves, and
 * names that are hard to write down. A name stands for one thing, what is referred to is there, and
 * constraints are on types that they are for. What a declaration could not say otherwise may still
 * occur, such as a range without a number in it.
 */
public final class RandomSchemas {

  private static final List<String> VERSIONS =
      List.of("0.1.0", "1.0.0", "1.2.3", "2.0.0", "2.0.0-rc.1", "10.20.30+build.5");

  private final Random random;
  private final boolean anyConstraints;
  private final RandomValues values;
  private final List<Definition> definitions = new ArrayList<>();
  private final List<ValueType> named = new ArrayList<>();
  private int names;

  private RandomSchemas(Random random, boolean anyConstraints) {
    this.random = random;
    this.anyConstraints = anyConstraints;
    this.values = new RandomValues(random);
  }

  /** One more family. The same state of the generator gives the same one. */
  public static FamilySchema next(Random random) {
    return new RandomSchemas(random, false).family();
  }

  /** As {@link #next}, and with constraints on types that no declaration could put there. */
  public static FamilySchema nextWithAnyConstraints(Random random) {
    return new RandomSchemas(random, true).family();
  }

  private FamilySchema family() {
    define();
    return new FamilySchema(
        random.nextInt(8) == 0 ? "a:b ü%/" : "task",
        maybe(() -> SchemaVersion.parse(one(VERSIONS)).orElseThrow()),
        "task-events",
        one(List.of(Compatibility.values())),
        new FormatSettings(
            one(List.of(FormatSettings.Naming.values())),
            random.nextBoolean(),
            random.nextBoolean(),
            one(List.of(FormatSettings.UnknownProperties.values())),
            random.nextBoolean()),
        maybe(() -> RandomTexts.text(random)),
        random.nextInt(5) == 0,
        random.nextBoolean() ? ObjectSchema.EMPTY : object(2),
        some(4, this::event),
        definitions);
  }

  /** Names all types first, so that each can refer to any other, and to itself. */
  private void define() {
    List<ValueType.EnumRef> enums = some(3, () -> new ValueType.EnumRef(typeName()));
    List<ValueType.RecordRef> records = some(4, () -> new ValueType.RecordRef(typeName()));
    List<ValueType.UnionRef> unions = some(2, () -> new ValueType.UnionRef(typeName()));
    named.addAll(enums);
    named.addAll(records);
    named.addAll(unions);
    for (ValueType.EnumRef each : enums) {
      List<String> constants = some(4, this::name);
      Optional<String> fallback =
          constants.isEmpty() || random.nextBoolean()
              ? Optional.empty()
              : Optional.of(one(constants));
      definitions.add(
          new Definition.EnumDefinition(each.name(), constants, fallback, documentation()));
    }
    for (ValueType.RecordRef each : records) {
      definitions.add(new Definition.RecordDefinition(each.name(), object(4), documentation()));
    }
    for (ValueType.UnionRef each : unions) {
      List<Definition.Branch> branches =
          records.stream()
              .filter(record -> random.nextInt(3) > 0)
              .map(record -> new Definition.Branch(name(), record.name()))
              .toList();
      definitions.add(
          new Definition.UnionDefinition(each.name(), name(), branches, documentation()));
    }
  }

  private EventSchema event() {
    ObjectSchema payload = object(5);
    return new EventSchema(
        "task." + name(),
        typeName(),
        payload,
        payload.properties().isEmpty()
            ? Optional.empty()
            : maybe(() -> one(payload.properties()).name()),
        documentation(),
        random.nextInt(5) == 0,
        random.nextInt(3) == 0 ? Optional.of(values.object()) : Optional.empty());
  }

  private ObjectSchema object(int most) {
    return new ObjectSchema(
        some(most, this::property),
        random.nextInt(4) > 0
            ? List.of()
            : some(2, () -> new RuleSchema(name(), random.nextBoolean(), text())));
  }

  private PropertySchema property() {
    TypeUse use = new RandomTypes(random, named).use();
    if (anyConstraints && random.nextBoolean()) {
      Constraints any = new RandomConstraints(random).any();
      use = use.with(any);
    }
    ValueType type = use.type();
    return new PropertySchema(
        name(),
        random.nextInt(5) > 0 ? List.of() : some(3, this::name),
        use,
        defaultValue(type),
        random.nextInt(5) == 0,
        random.nextInt(5) == 0,
        documentation(),
        random.nextInt(5) == 0 ? Optional.of(values.like(type)) : Optional.empty());
  }

  private Optional<DefaultSchema> defaultValue(ValueType type) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Optional.of(new DefaultSchema.Constant(values.like(type)));
      case 2 ->
          Optional.of(
              random.nextInt(4) > 0
                  ? new DefaultSchema.Computed()
                  : new DefaultSchema.Supplied(one(List.of(DefaultSchema.Supply.values()))));
      case 3 ->
          random.nextInt(4) > 0
              ? Optional.empty()
              : Optional.of(new DefaultSchema.Constant(new JsonText("null")));
      default -> Optional.empty();
    };
  }

  private Optional<String> documentation() {
    return maybe(this::text);
  }

  private String text() {
    return RandomTexts.text(random);
  }

  /** A name that was not given before. */
  private String name() {
    return RandomTexts.name(random, names++);
  }

  private String typeName() {
    return (random.nextInt(6) == 0 ? "Outer.Typ~ö/" : "Type") + names++;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(index -> value.get()).toList();
  }

  private <T> T one(List<T> choice) {
    return RandomTexts.one(random, choice);
  }
}
