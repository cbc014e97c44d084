package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.SetOf;
import io.eventfamily.schema.ValueType.UnionRef;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of types whether there is any value that a writer may write, and how many at most. */
final class Inhabitants {

  private final Side writer;
  private final Set<String> inhabited = new HashSet<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> counted = new HashSet<>();

  Inhabitants(Side writer) {
    this.writer = writer;
  }

  /** Whether there is a value other than null. */
  boolean hasValue(TypeUse use) {
    Constraints constraints = use.constraints();
    if (constraints.alwaysNull()) {
      return false;
    }
    ValueType type = use.type();
    if (type instanceof ScalarType scalar) {
      return hasValue(scalar, constraints);
    }
    Interval sizes = Sizes.of(constraints.size());
    if (sizes.isEmpty()) {
      return false;
    }
    if (type instanceof ListOf list) {
      return !Sizes.mustReach(sizes, 1) || hasAny(list.item());
    }
    if (type instanceof SetOf set) {
      return !Sizes.mustReach(sizes, 1) || (hasAny(set.item()) && hasSo(sizes, set.item()));
    }
    if (type instanceof MapOf map) {
      return !Sizes.mustReach(sizes, 1)
          || (hasAny(map.key()) && hasSo(sizes, map.key()) && hasAny(map.value()));
    }
    return hasValue(type);
  }

  /** Whether there are as many different values as one of the sizes. */
  private boolean hasSo(Interval sizes, TypeUse item) {
    return !Sizes.atMost(sizes, count(item)).isEmpty();
  }

  private boolean hasAny(TypeUse use) {
    return use.nullable() || use.type() instanceof ValueType.FreeValue || hasValue(use);
  }

  private static boolean hasValue(ScalarType scalar, Constraints constraints) {
    return scalar == ScalarType.BOOLEAN
        || (NumberSet.isNumber(scalar)
            ? !NumberSet.of(scalar, constraints).isEmpty()
            : !TextSet.of(scalar, constraints).orElseThrow().isEmpty());
  }

  /** Whether there is a value of a type that has no constraints. */
  boolean hasValue(ValueType type) {
    if (type instanceof EnumRef reference) {
      return !writer.definition(reference).constants().isEmpty();
    }
    if (type instanceof RecordRef reference) {
      return hasRecord(reference.name());
    }
    if (type instanceof UnionRef reference) {
      return writer.definition(reference).branches().stream()
          .anyMatch(branch -> hasRecord(branch.record()));
    }
    return true;
  }

  private boolean hasRecord(String name) {
    if (inhabited.contains(name)) {
      return true;
    }
    if (!entered.add(name)) {
      return false; // what must hold itself has no end
    }
    boolean result = hasValue(writer.record(name).object());
    entered.remove(name);
    if (result) {
      inhabited.add(name);
    }
    return result;
  }

  /** Whether there is an object with all properties. */
  boolean hasValue(ObjectSchema object) {
    return object.properties().stream().allMatch(property -> hasAny(property.use()));
  }

  /** How many values there are at most; empty where there is no telling. */
  Optional<BigDecimal> count(TypeUse use) {
    if (!hasValue(use)) {
      return Optional.of(use.nullable() ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    Optional<BigDecimal> values = countValues(use);
    return use.nullable() ? values.map(BigDecimal.ONE::add) : values;
  }

  private Optional<BigDecimal> countValues(TypeUse use) {
    ValueType type = use.type();
    if (type == ScalarType.BOOLEAN) {
      return Optional.of(BigDecimal.valueOf(use.constraints().mustBe().isPresent() ? 1 : 2));
    }
    if (type instanceof ScalarType scalar) {
      return countScalars(scalar, use.constraints());
    }
    if (type instanceof EnumRef reference) {
      return Optional.of(BigDecimal.valueOf(writer.definition(reference).constants().size()));
    }
    if (type instanceof RecordRef reference) {
      return countRecords(reference.name());
    }
    if (type instanceof UnionRef reference) {
      return sum(
          writer.definition(reference).branches().stream()
              .map(branch -> count(TypeUse.of(new RecordRef(branch.record()))))
              .toList());
    }
    boolean isEmpty = !Sizes.mayReach(Sizes.of(use.constraints().size()), 1);
    return isEmpty ? Optional.of(BigDecimal.ONE) : Optional.empty();
  }

  private static Optional<BigDecimal> countScalars(ScalarType scalar, Constraints constraints) {
    if (!NumberSet.INTEGERS.contains(scalar)) {
      return Optional.empty();
    }
    Interval numbers = NumberSet.of(scalar, constraints).interval();
    BigDecimal lower = numbers.lower().orElseThrow().value();
    return numbers.upper().map(upper -> upper.value().subtract(lower).add(BigDecimal.ONE));
  }

  private Optional<BigDecimal> countRecords(String name) {
    if (!counted.add(name)) {
      return Optional.empty();
    }
    Optional<BigDecimal> product = Optional.of(BigDecimal.ONE);
    for (PropertySchema property : writer.record(name).object().properties()) {
      Optional<BigDecimal> values = count(property.use());
      product = product.flatMap(factor -> values.map(factor::multiply));
    }
    counted.remove(name);
    return product;
  }

  private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> parts) {
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(parts.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
