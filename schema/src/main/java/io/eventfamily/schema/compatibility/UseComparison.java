package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.SetOf;
import io.eventfamily.schema.ValueType.UnionRef;
import io.eventfamily.schema.acceptance.Acceptance;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Compares a type where it is used, and what is in it. What is declared elsewhere, as records are,
 * is left to {@link DefinitionPairs}, so that a change in it is told once.
 */
final class UseComparison {

  private final Versions versions;
  private final DefinitionPairs definitions;
  private final Site site;
  private final Changes changes;

  UseComparison(Versions versions, DefinitionPairs definitions, Site site, Changes changes) {
    this.versions = versions;
    this.definitions = definitions;
    this.site = site;
    this.changes = changes;
  }

  /**
   * Compares values that are not null.
   *
   * @param part what the values are in the property, such as {@code items: }, or nothing
   * @param reach the directions in which a reader may come here
   */
  void compare(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    Set<Direction> here =
        versions.accepted(reach, older, newer, (side, reader, writer) -> side.hasValue(writer));
    compareAspect(Aspect.ALWAYS_NULL, part, older, newer, here);
    ValueType one = older.type();
    ValueType other = newer.type();
    if (one instanceof EnumRef first && other instanceof EnumRef second) {
      definitions.add(first.name(), second.name(), here);
    } else if (one instanceof RecordRef first && other instanceof RecordRef second) {
      definitions.add(first.name(), second.name(), here);
    } else if (one instanceof UnionRef first && other instanceof UnionRef second) {
      definitions.add(first.name(), second.name(), here);
    } else if (isArray(one) && isArray(other)) {
      compareContainers(part, older, newer, here);
      compareParts(part + "items: ", itemOf(one), itemOf(other), filled(older, newer, here));
    } else if (one instanceof MapOf first && other instanceof MapOf second) {
      compareContainers(part, older, newer, here);
      Set<Direction> inside = filled(older, newer, here);
      compareParts(part + "values: ", first.value(), second.value(), inside);
      compareKeys(part + "keys: ", first.key(), second.key(), inside);
    } else if (one.equals(other)) {
      compareConstraints(part, older, newer, here);
    } else {
      compareTypes(part, older, newer, here);
    }
  }

  /** What is in a container, null among it. */
  private void compareParts(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    compareNulls(part, older, newer, reach);
    compare(part, older, newer, reach);
  }

  private void compareNulls(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    if (older.nullable() == newer.nullable()) {
      return;
    }
    changes.add(
        newer.nullable() ? Rule.NULL_ALLOWED : Rule.NULL_FORBIDDEN,
        site,
        part + nulls(older),
        part + nulls(newer),
        versions.rejected(
            reach,
            older,
            newer,
            (side, reader, writer) ->
                !writer.nullable() || reader.nullable() || reader.type() instanceof FreeValue));
  }

  static String nulls(TypeUse use) {
    return use.nullable() ? "nullable" : "not nullable";
  }

  private void compareConstraints(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    for (Aspect aspect : Aspect.values()) {
      if (aspect != Aspect.ALWAYS_NULL) {
        compareAspect(aspect, part, older, newer, reach);
      }
    }
  }

  private void compareAspect(
      Aspect aspect, String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    if (aspect.isSame(older.constraints(), newer.constraints())) {
      return;
    }
    Set<Direction> breaks =
        versions.rejected(
            reach,
            older,
            newer,
            (side, reader, writer) ->
                accepts(side, reader.with(aspect.only(reader.constraints())), writer));
    addConstraint(aspect, part, older, newer, breaks);
  }

  private void addConstraint(
      Aspect aspect, String part, TypeUse older, TypeUse newer, Set<Direction> breaks) {
    changes.add(
        aspect.rule(breaks),
        site,
        part + Wording.of(aspect, older),
        part + Wording.of(aspect, newer),
        breaks);
  }

  /** Whether a value that is not null is accepted where both sides have one type. */
  private static boolean accepts(Acceptance side, TypeUse reader, TypeUse writer) {
    if (reader.constraints().alwaysNull()) {
      return !side.hasValue(writer);
    }
    return reader.constraints().equals(Constraints.NONE) || side.accepts(reader.orNull(), writer);
  }

  private static boolean isArray(ValueType type) {
    return type instanceof ListOf || type instanceof SetOf;
  }

  private static TypeUse itemOf(ValueType type) {
    return type instanceof ListOf list ? list.item() : ((SetOf) type).item();
  }

  /** The kind and the size of containers; what is in them is not looked at. */
  private void compareContainers(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    Set<Direction> breaks = versions.rejected(reach, older, newer, Acceptance::acceptsSize);
    boolean isSame = Aspect.SIZE.isSame(older.constraints(), newer.constraints());
    if (!older.type().getClass().equals(newer.type().getClass())) {
      changes.add(
          typeRule(breaks), site, part + Wording.of(older), part + Wording.of(newer), breaks);
    } else if (!isSame) {
      addConstraint(Aspect.SIZE, part, older, newer, breaks);
    } else if (!breaks.isEmpty()) {
      changes.add(
          Rule.ITEMS_MERGED, site, part + Wording.of(older), part + Wording.of(newer), breaks);
    }
  }

  /** The directions in which there may be anything in containers. */
  private Set<Direction> filled(TypeUse older, TypeUse newer, Set<Direction> reach) {
    return versions.accepted(
        reach,
        older,
        newer,
        (side, reader, writer) ->
            side.hasValue(
                writer.with(
                    writer
                        .constraints()
                        .withSize(
                            writer.constraints().size().and(Interval.atLeast(BigDecimal.ONE))))));
  }

  private void compareKeys(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    if (older.type() instanceof EnumRef first && newer.type() instanceof EnumRef second) {
      definitions.add(first.name(), second.name(), reach);
    } else if (!older.equals(newer)) {
      Set<Direction> breaks = versions.rejected(reach, older, newer, Acceptance::acceptsKeys);
      changes.add(
          typeRule(breaks), site, part + Wording.of(older), part + Wording.of(newer), breaks);
    }
  }

  private void compareTypes(String part, TypeUse older, TypeUse newer, Set<Direction> reach) {
    Set<Direction> breaks =
        versions.rejected(
            reach, older, newer, (side, reader, writer) -> side.accepts(reader.orNull(), writer));
    changes.add(typeRule(breaks), site, part + Wording.of(older), part + Wording.of(newer), breaks);
  }

  private static Rule typeRule(Set<Direction> breaks) {
    return switch (breaks.size()) {
      case 0 -> Rule.TYPE_REWRITTEN;
      case 1 -> breaks.contains(Direction.BACKWARD) ? Rule.TYPE_NARROWED : Rule.TYPE_WIDENED;
      default -> Rule.TYPE_CHANGED;
    };
  }
}
