package io.eventfamily.processor.pairs;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.Definition.EnumDefinition;
import io.eventfamily.schema.Definition.RecordDefinition;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.SetOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that two versions name in their constraints and definitions: where readers and writers may
 * differ.
 *
 * @param numbers the bounds of ranges
 * @param sizes the bounds of sizes
 * @param words names of properties, constants and tags
 */
record Ends(Set<BigDecimal> numbers, Set<Integer> sizes, Set<String> words) {

  private static final int LARGEST_SIZE = 400;

  static Ends of(List<FamilySchema> families) {
    Ends ends = new Ends(new TreeSet<>(), new TreeSet<>(List.of(0, 1, 2)), new TreeSet<>());
    ends.numbers.add(BigDecimal.ZERO);
    families.forEach(ends::add);
    return ends;
  }

  private void add(FamilySchema family) {
    family.envelope().properties().forEach(this::add);
    family.events().forEach(event -> event.payload().properties().forEach(this::add));
    family.definitions().forEach(this::add);
  }

  private void add(Definition definition) {
    if (definition instanceof RecordDefinition record) {
      record.object().properties().forEach(this::add);
    } else if (definition instanceof EnumDefinition enumeration) {
      words.addAll(enumeration.constants());
    } else if (definition instanceof UnionDefinition union) {
      words.add(union.discriminator());
      union.branches().forEach(branch -> words.add(branch.tag()));
    }
  }

  private void add(PropertySchema property) {
    words.add(property.name());
    words.addAll(property.aliases());
    add(property.use());
  }

  private void add(TypeUse use) {
    add(use.constraints());
    if (use.type() instanceof ListOf list) {
      add(list.item());
    } else if (use.type() instanceof SetOf set) {
      add(set.item());
    } else if (use.type() instanceof MapOf map) {
      add(map.key());
      add(map.value());
    }
  }

  private void add(Constraints constraints) {
    add(constraints.range(), numbers);
    Set<BigDecimal> bounds = new TreeSet<>();
    add(constraints.size(), bounds);
    bounds.forEach(bound -> addSize(bound.intValue()));
    constraints
        .digits()
        .ifPresent(
            digits -> {
              BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(digits.integer());
              BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-digits.fraction());
              numbers.addAll(List.of(limit, limit.subtract(step), limit.negate(), step));
            });
  }

  private void addSize(int size) {
    if (size < LARGEST_SIZE) {
      sizes.addAll(List.of(Math.max(0, size - 1), size, size + 1));
    }
  }

  private static void add(Interval interval, Set<BigDecimal> bounds) {
    interval.lower().ifPresent(bound -> bounds.add(bound.value()));
    interval.upper().ifPresent(bound -> bounds.add(bound.value()));
  }
}
