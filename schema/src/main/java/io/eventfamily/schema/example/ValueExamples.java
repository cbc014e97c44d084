package io.eventfamily.schema.example;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Derives values of any type. */
final class ValueExamples {

  /** Containers that must be larger have no example: nobody would read it. */
  private static final int MAX_ITEMS = 100;

  private final FamilySchema family;
  private final ObjectExamples objects;

  ValueExamples(FamilySchema family, ObjectExamples objects) {
    this.family = family;
    this.objects = objects;
  }

  /** A valid value; empty where none can be derived. */
  Optional<JsonElement> of(TypeUse use, Seed seed) {
    return use.constraints().alwaysNull()
        ? Optional.of(JsonNull.INSTANCE)
        : use.type().accept(new OfType(use.constraints(), seed));
  }

  /** A size that fits: one where that is possible. */
  private static OptionalInt size(Constraints constraints) {
    return Sizes.preferred(constraints.size(), 1, MAX_ITEMS);
  }

  private static boolean mayBeEmpty(Constraints constraints) {
    return Sizes.contains(constraints.size(), BigDecimal.ZERO);
  }

  /** A value that is not null, for each kind of type. */
  private final class OfType implements ValueType.Visitor<Optional<JsonElement>> {

    private final Constraints constraints;
    private final Seed seed;

    OfType(Constraints constraints, Seed seed) {
      this.constraints = constraints;
      this.seed = seed;
    }

    @Override
    public Optional<JsonElement> scalar(ScalarType scalar) {
      return ScalarExamples.of(scalar, constraints, seed);
    }

    @Override
    public Optional<JsonElement> enumeration(ValueType.EnumRef enumeration) {
      return ((Definition.EnumDefinition) family.definition(enumeration.name()))
          .constants().stream().skip(seed.index()).findFirst().map(JsonPrimitive::new);
    }

    @Override
    public Optional<JsonElement> list(ValueType.ListOf list) {
      return items(list.item(), false);
    }

    @Override
    public Optional<JsonElement> set(ValueType.SetOf set) {
      return items(set.item(), true);
    }

    /**
     * @param distinct whether no two items may be equal
     */
    private Optional<JsonElement> items(TypeUse item, boolean distinct) {
      OptionalInt size = size(constraints);
      if (size.isEmpty()) {
        return Optional.empty();
      }
      JsonArray items = new JsonArray();
      for (int index = 0; index < size.getAsInt(); index++) {
        Optional<JsonElement> value =
            of(item, new Seed(seed.name(), seed.index() + index))
                .filter(each -> !distinct || !items.contains(each));
        if (value.isEmpty()) {
          return mayBeEmpty(constraints) ? Optional.of(new JsonArray()) : Optional.empty();
        }
        items.add(value.get());
      }
      return Optional.of(items);
    }

    @Override
    public Optional<JsonElement> map(ValueType.MapOf map) {
      OptionalInt size = size(constraints);
      if (size.isEmpty()) {
        return Optional.empty();
      }
      JsonObject entries = new JsonObject();
      for (int index = 0; index < size.getAsInt(); index++) {
        Seed at = new Seed(seed.name(), seed.index() + index);
        Optional<JsonElement> key =
            of(map.key(), at).filter(each -> !entries.has(each.getAsString()));
        Optional<JsonElement> value = of(map.value(), at);
        if (key.isEmpty() || value.isEmpty()) {
          return mayBeEmpty(constraints) ? Optional.of(new JsonObject()) : Optional.empty();
        }
        entries.add(key.get().getAsString(), value.get());
      }
      return Optional.of(entries);
    }

    @Override
    public Optional<JsonElement> record(ValueType.RecordRef record) {
      return objects.ofRecord(record.name()).map(value -> value);
    }

    @Override
    public Optional<JsonElement> union(ValueType.UnionRef union) {
      Definition.UnionDefinition type =
          (Definition.UnionDefinition) family.definition(union.name());
      return type.branches().stream()
          .map(branch -> ofBranch(type.discriminator(), branch))
          .flatMap(Optional::stream)
          .skip(seed.index() % type.branches().size())
          .findFirst();
    }

    private Optional<JsonElement> ofBranch(String discriminator, Definition.Branch branch) {
      return objects
          .ofRecord(branch.record())
          .map(
              value -> {
                JsonObject tagged = new JsonObject();
                tagged.addProperty(discriminator, branch.tag());
                value.asMap().forEach(tagged::add);
                return tagged;
              });
    }

    @Override
    public Optional<JsonElement> freeObject() {
      OptionalInt size = size(constraints);
      JsonObject entries = new JsonObject();
      for (int index = 0; index < size.orElse(0); index++) {
        Seed at = new Seed(seed.name(), seed.index() + index);
        entries.addProperty(at.words(), at.words());
      }
      return size.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    @Override
    public Optional<JsonElement> freeValue() {
      return Optional.of(new JsonPrimitive(seed.words()));
    }
  }
}
