package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Constraints.Digits;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Short words for properties and their types. */
final class Properties {

  private Properties() {}

  static PropertySchema property(String name, TypeUse use) {
    return PropertySchema.of(name, use);
  }

  static PropertySchema property(String name, ValueType type) {
    return PropertySchema.of(name, TypeUse.of(type));
  }

  static PropertySchema nullable(String name, ValueType type) {
    return PropertySchema.of(name, TypeUse.of(type).orNull());
  }

  /** With a default, which is JSON. */
  static PropertySchema defaulted(PropertySchema property, String json) {
    return property.withDefault(Optional.of(new DefaultSchema.Constant(new JsonText(json))));
  }

  static PropertySchema aliased(PropertySchema property, String... aliases) {
    return new PropertySchema(
        property.name(),
        List.of(aliases),
        property.use(),
        property.defaultValue(),
        property.sensitive(),
        property.deprecated(),
        property.documentation(),
        property.example());
  }

  static PropertySchema sensitive(PropertySchema property) {
    return new PropertySchema(
        property.name(),
        property.aliases(),
        property.use(),
        property.defaultValue(),
        true,
        property.deprecated(),
        property.documentation(),
        property.example());
  }

  static PropertySchema deprecated(PropertySchema property) {
    return new PropertySchema(
        property.name(),
        property.aliases(),
        property.use(),
        property.defaultValue(),
        property.sensitive(),
        true,
        property.documentation(),
        property.example());
  }

  static PropertySchema documented(PropertySchema property, String text) {
    return new PropertySchema(
        property.name(),
        property.aliases(),
        property.use(),
        property.defaultValue(),
        property.sensitive(),
        property.deprecated(),
        Optional.of(text),
        property.example());
  }

  static PropertySchema example(PropertySchema property, String json) {
    return new PropertySchema(
        property.name(),
        property.aliases(),
        property.use(),
        property.defaultValue(),
        property.sensitive(),
        property.deprecated(),
        property.documentation(),
        Optional.of(new JsonText(json)));
  }

  static TypeUse with(ValueType type, Constraints constraints) {
    return TypeUse.of(type).with(constraints);
  }

  static ValueType list(ValueType item) {
    return new ValueType.ListOf(TypeUse.of(item));
  }

  static ValueType set(ValueType item) {
    return new ValueType.SetOf(TypeUse.of(item));
  }

  static ValueType map(ValueType key, ValueType value) {
    return new ValueType.MapOf(TypeUse.of(key), TypeUse.of(value));
  }

  static ValueType enumeration(String name) {
    return new ValueType.EnumRef(name);
  }

  static ValueType record(String name) {
    return new ValueType.RecordRef(name);
  }

  static ValueType union(String name) {
    return new ValueType.UnionRef(name);
  }

  static Constraints size(Interval interval) {
    return Constraints.NONE.withSize(interval);
  }

  static Constraints size(int min, int max) {
    return size(between(min, max));
  }

  static Constraints range(Interval interval) {
    return Constraints.NONE.withRange(interval);
  }

  static Constraints digits(int integer, int fraction) {
    return Constraints.NONE.withDigits(new Digits(integer, fraction));
  }

  static Constraints pattern(String... regexes) {
    return Constraints.NONE.withPatterns(
        List.of(regexes).stream().map(regex -> new Constraints.Pattern(regex, 0)).toList());
  }

  static Constraints notBlank() {
    return flags(true, false, Optional.empty(), false);
  }

  static Constraints email() {
    return flags(false, true, Optional.empty(), false);
  }

  static Constraints both(Constraints one, Constraints other) {
    return flags(
        one.notBlank() || other.notBlank(),
        one.email() || other.email(),
        one.mustBe().or(other::mustBe),
        one.alwaysNull() || other.alwaysNull());
  }

  static Constraints mustBe(boolean value) {
    return flags(false, false, Optional.of(value), false);
  }

  static Constraints alwaysNull() {
    return flags(false, false, Optional.empty(), true);
  }

  private static Constraints flags(
      boolean notBlank, boolean email, Optional<Boolean> mustBe, boolean alwaysNull) {
    return new Constraints(
        Interval.ALL,
        Interval.ALL,
        Optional.empty(),
        List.of(),
        notBlank,
        email,
        mustBe,
        alwaysNull);
  }

  static Interval between(int min, int max) {
    return Interval.closed(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  static Interval atLeast(String value) {
    return Interval.atLeast(new BigDecimal(value));
  }

  static Interval atMost(String value) {
    return Interval.atMost(new BigDecimal(value));
  }

  static Interval moreThan(String value) {
    return new Interval(
        Optional.of(new Interval.Bound(new BigDecimal(value), false)), Optional.empty());
  }

  static Interval lessThan(String value) {
    return new Interval(
        Optional.empty(), Optional.of(new Interval.Bound(new BigDecimal(value), false)));
  }

  static PropertySchema title() {
    return property("title", ScalarType.STRING);
  }
}
