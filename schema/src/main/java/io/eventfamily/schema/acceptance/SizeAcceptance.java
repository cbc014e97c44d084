package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Interval;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.FreeObject;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.SetOf;
import io.eventfamily.schema.acceptance.WrittenObject.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What readers of containers accept of their sizes. A reader of a set counts equal items once, and
 * so may count fewer than were written. Sizes of strings and bytes are not here.
 */
final class SizeAcceptance {

  private static final Interval ANY = Sizes.of(Interval.ALL);

  private final Inhabitants inhabitants;
  private final Blur blur;
  private final WrittenObjects written;

  SizeAcceptance(Inhabitants inhabitants, Blur blur, WrittenObjects written) {
    this.inhabitants = inhabitants;
    this.blur = blur;
    this.written = written;
  }

  boolean accept(TypeUse use, TypeUse other) {
    ValueType type = use.type();
    Interval accepted = Sizes.of(use.constraints().size());
    if (accepted.equals(ANY)) {
      return true;
    }
    Interval sizes = Sizes.of(other.constraints().size());
    if (type instanceof ListOf) {
      return accepted.contains(items(other.type(), sizes));
    }
    if (type instanceof SetOf set) {
      return accepted.contains(itemsOfSet(set, other.type(), sizes));
    }
    if (type instanceof MapOf || type instanceof FreeObject) {
      return acceptEntries(accepted, type, other, sizes);
    }
    return true;
  }

  private Interval items(ValueType written, Interval sizes) {
    if (written instanceof ListOf list) {
      return possible(sizes, list.item());
    }
    return written instanceof SetOf set ? distinct(sizes, set.item()) : sizes;
  }

  private Interval itemsOfSet(SetOf reader, ValueType written, Interval sizes) {
    if (written instanceof ListOf list) {
      return collapsed(distinct(sizes, list.item()));
    }
    Interval items = items(written, sizes);
    return written instanceof SetOf set && blur.isBetween(reader.item(), set.item())
        ? collapsed(items)
        : items;
  }

  private boolean acceptEntries(
      Interval accepted, ValueType reader, TypeUse other, Interval sizes) {
    if (other.type() instanceof MapOf map) {
      Interval entries = possible(distinct(sizes, map.key()), map.value());
      boolean collapses = reader instanceof MapOf target && blur.isBetween(target.key(), map.key());
      return accepted.contains(collapses ? collapsed(entries) : entries);
    }
    if (other.type() instanceof FreeObject) {
      return accepted.contains(sizes);
    }
    return written.of(other).stream()
        .allMatch(object -> accepted.contains(sizes(object.properties(), reader)));
  }

  private Interval sizes(List<Written> properties, ValueType reader) {
    long most =
        properties.stream()
            .filter(property -> property.always() || inhabitants.hasValue(property.use()))
            .count();
    long least = properties.stream().filter(Written::always).count();
    Interval sizes = Interval.closed(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    boolean collapses =
        reader instanceof MapOf map
            && properties.stream().anyMatch(property -> blur.isUnknown(map.key(), property.name()));
    return collapses ? collapsed(sizes) : sizes;
  }

  /** The sizes that containers of an item can have: there may be none of it. */
  private Interval possible(Interval sizes, TypeUse item) {
    boolean hasAny =
        item.nullable() || item.type() instanceof FreeValue || inhabitants.hasValue(item);
    return hasAny ? sizes : Sizes.atMost(sizes, Optional.of(BigDecimal.ZERO));
  }

  /** The sizes that containers of different items can have. */
  private Interval distinct(Interval sizes, TypeUse item) {
    return Sizes.atMost(possible(sizes, item), inhabitants.count(item));
  }

  /** The sizes where any items may be equal, so that one of them is left. */
  private static Interval collapsed(Interval sizes) {
    Optional<Interval.Bound> lower =
        sizes.lower().map(bound -> new Interval.Bound(bound.value().min(BigDecimal.ONE), true));
    return new Interval(lower, sizes.upper());
  }
}
