package io.eventfamily.runtime.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The way between a value in an Optional, and the value or null. */
@SuppressWarnings("NullableOptional") // users give nulls, and are told so with everything else
public final class Optionals {

  private Optionals() {}

  /** The value; null where there is none, and for null. */
  public static <T> @Nullable T valueOf(@Nullable Optional<T> optional) {
    return optional == null ? null : optional.orElse(null);
  }

  /** The value; null where there is none, and for null. */
  public static @Nullable Integer valueOf(@Nullable OptionalInt optional) {
    return optional == null || optional.isEmpty() ? null : optional.getAsInt();
  }

  /** The value; null where there is none, and for null. */
  public static @Nullable Long valueOf(@Nullable OptionalLong optional) {
    return optional == null || optional.isEmpty() ? null : optional.getAsLong();
  }

  /** The value; null where there is none, and for null. */
  public static @Nullable Double valueOf(@Nullable OptionalDouble optional) {
    return optional == null || optional.isEmpty() ? null : optional.getAsDouble();
  }

  /** The same, or an empty one for null. */
  public static <T> Optional<T> orEmpty(@Nullable Optional<T> optional) {
    return optional == null ? Optional.empty() : optional;
  }

  /** The same, or an empty one for null. */
  public static OptionalInt orEmpty(@Nullable OptionalInt optional) {
    return optional == null ? OptionalInt.empty() : optional;
  }

  /** The same, or an empty one for null. */
  public static OptionalLong orEmpty(@Nullable OptionalLong optional) {
    return optional == null ? OptionalLong.empty() : optional;
  }

  /** The same, or an empty one for null. */
  public static OptionalDouble orEmpty(@Nullable OptionalDouble optional) {
    return optional == null ? OptionalDouble.empty() : optional;
  }

  /** One with a copy of the value, or an empty one for null. */
  public static <T> Optional<T> copyOf(@Nullable Optional<T> optional, UnaryOperator<T> value) {
    return optional == null ? Optional.empty() : optional.map(value);
  }

  /** A value, or none for null. */
  public static OptionalInt ofInt(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** A value, or none for null. */
  public static OptionalLong ofLong(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** A value, or none for null. */
  public static OptionalDouble ofDouble(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
