package io.eventfamily.schema.document;

import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What the standard can limit of the values of a type. Any other limit has a keyword of our own.
 *
 * @param sizes the keywords of the size
 * @param bounds of numbers, as the type has them anyway; empty where the values are no numbers
 * @param isBytes whether the size is that of bytes, and what the standard can limit is their text
 * @param pattern that all values have
 * @param hasFormat whether the type itself has a format
 */
record Limits(
    Optional<SizeKeywords> sizes,
    Optional<Interval> bounds,
    boolean isBytes,
    Optional<String> pattern,
    boolean hasFormat) {

  private static final BigDecimal BYTES_OF_BLOCK = BigDecimal.valueOf(3);
  private static final BigDecimal MAX_SIZE = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** What the standard calls the limits of a size. */
  record SizeKeywords(String min, String max) {}

  private static final SizeKeywords LENGTH = new SizeKeywords("minLength", "maxLength");
  private static final SizeKeywords ITEMS = new SizeKeywords("minItems", "maxItems");
  private static final SizeKeywords PROPERTIES = new SizeKeywords("minProperties", "maxProperties");

  private static final Limits NONE =
      new Limits(Optional.empty(), Optional.empty(), false, Optional.empty(), false);

  /** Of the values, or of the keys, of a type. */
  static Limits of(ValueType type, Forms forms, boolean isKey) {
    return type.accept(new Finder(forms, isKey));
  }

  /** Whether the standard can say what a size is, exactly. */
  boolean canSay(Interval size) {
    return sizes.isPresent()
        && !isBytes
        && size.lower().map(Limits::isSize).orElse(true)
        && size.upper().map(Limits::isSize).orElse(true);
  }

  private static boolean isSize(Interval.Bound bound) {
    return bound.inclusive()
        && bound.value().signum() >= 0
        && bound.value().scale() <= 0
        && bound.value().compareTo(MAX_SIZE) <= 0;
  }

  /** The length of the text of so many bytes, base64 with padding. */
  static BigInteger lengthOfBytes(BigDecimal bytes) {
    BigInteger[] blocks = bytes.toBigInteger().divideAndRemainder(BYTES_OF_BLOCK.toBigInteger());
    BigInteger started = blocks[1].signum() > 0 ? blocks[0].add(BigInteger.ONE) : blocks[0];
    return started.multiply(BigInteger.valueOf(4));
  }

  /** Whether the standard can say how long the text of so many bytes is. */
  static boolean hasLength(Interval.Bound bytes) {
    return isSize(bytes);
  }

  /** The range that a reader takes from the written bounds: those of the type are no constraint. */
  static Interval withoutBounds(Interval written, Interval bounds) {
    return new Interval(
        written.lower().filter(bound -> !bounds.lower().equals(Optional.of(bound))),
        written.upper().filter(bound -> !bounds.upper().equals(Optional.of(bound))));
  }

  private record Finder(Forms forms, boolean isKey) implements ValueType.Visitor<Limits> {
    @Override
    public Limits scalar(ScalarType scalar) {
      Form form = forms.of(scalar, isKey);
      boolean hasSize = scalar == ScalarType.STRING || scalar == ScalarType.BYTES;
      return new Limits(
          hasSize ? Optional.of(LENGTH) : Optional.empty(),
          form.bounds(),
          scalar == ScalarType.BYTES,
          form.pattern(),
          form.format().isPresent());
    }

    @Override
    public Limits enumeration(ValueType.EnumRef enumeration) {
      return NONE;
    }

    @Override
    public Limits list(ValueType.ListOf list) {
      return sized(ITEMS);
    }

    @Override
    public Limits set(ValueType.SetOf set) {
      return sized(ITEMS);
    }

    @Override
    public Limits map(ValueType.MapOf map) {
      return sized(PROPERTIES);
    }

    @Override
    public Limits record(ValueType.RecordRef record) {
      return NONE;
    }

    @Override
    public Limits union(ValueType.UnionRef union) {
      return NONE;
    }

    @Override
    public Limits freeObject() {
      return sized(PROPERTIES);
    }

    @Override
    public Limits freeValue() {
      return NONE;
    }

    private static Limits sized(SizeKeywords keywords) {
      return new Limits(Optional.of(keywords), Optional.empty(), false, Optional.empty(), false);
    }
  }
}
