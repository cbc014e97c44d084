package io.eventfamily.processor.check;

import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.SetOf;
import java.util.stream.Stream;

/** The types that stand in the type of a property. */
final class TypeUses {

  private TypeUses() {}

  /** A type, and those of the items, keys and values in it. */
  static Stream<TypeUse> in(TypeUse use) {
    return Stream.concat(Stream.of(use), parts(use).flatMap(TypeUses::in));
  }

  private static Stream<TypeUse> parts(TypeUse use) {
    if (use.type() instanceof ListOf list) {
      return Stream.of(list.item());
    }
    if (use.type() instanceof SetOf set) {
      return Stream.of(set.item());
    }
    return use.type() instanceof MapOf map ? Stream.of(map.key(), map.value()) : Stream.empty();
  }
}
