package io.eventfamily.schema.testing;

import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.List;
import java.util.Random;

/** Types by chance, out of all that there are. */
final class RandomTypes {

  private static final List<ScalarType> KEYS =
      List.of(
          ScalarType.STRING,
          ScalarType.UUID,
          ScalarType.BYTE,
          ScalarType.SHORT,
          ScalarType.INT,
          ScalarType.LONG,
          ScalarType.BIG_INTEGER);

  private final Random random;
  private final List<ValueType> named;
  private final RandomConstraints constraints;

  /**
   * Of a family.
   *
   * @param named the types that it defines
   */
  RandomTypes(Random random, List<ValueType> named) {
    this.random = random;
    this.named = named;
    this.constraints = new RandomConstraints(random);
  }

  TypeUse use() {
    return use(type(0));
  }

  private TypeUse use(ValueType type) {
    TypeUse use = TypeUse.of(type).with(constraints.of(type));
    return random.nextInt(3) == 0 ? use.orNull() : use;
  }

  private ValueType type(int depth) {
    int kinds = depth < 3 ? 12 : 7;
    return switch (random.nextInt(kinds)) {
      case 0, 1, 2, 3 -> RandomTexts.one(random, List.of(ScalarType.values()));
      case 4 -> new ValueType.FreeObject();
      case 5 -> new ValueType.FreeValue();
      case 6, 7 -> named.isEmpty() ? ScalarType.STRING : RandomTexts.one(random, named);
      case 8, 9 -> new ValueType.ListOf(part(depth));
      case 10 -> new ValueType.SetOf(part(depth));
      default -> new ValueType.MapOf(key(), part(depth));
    };
  }

  private TypeUse part(int depth) {
    return use(type(depth + 1));
  }

  private TypeUse key() {
    List<ValueType> enums = named.stream().filter(ValueType.EnumRef.class::isInstance).toList();
    ValueType type =
        !enums.isEmpty() && random.nextInt(3) == 0
            ? RandomTexts.one(random, enums)
            : RandomTexts.one(random, KEYS);
    return TypeUse.of(type).with(constraints.of(type));
  }
}
