package io.eventfamily.processor.pairs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Scalars as JSON: usual ones, and those at all ends that any of two versions has. */
final class ScalarValues {

  private static final String NINES = "9".repeat(999);
  private static final BigDecimal LITTLE = new BigDecimal("1E-25");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Ends ends;

  ScalarValues(Ends ends) {
    this.ends = ends;
  }

  /** Those of a type that keep its constraints, the most usual one first. */
  List<String> of(ScalarType type, Constraints constraints) {
    return switch (type) {
      case BOOLEAN ->
          constraints
              .mustBe()
              .map(value -> List.of(value.toString()))
              .orElse(List.of("true", "false"));
      case BYTE -> integers(constraints, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> integers(constraints, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> integers(constraints, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> integers(constraints, Long.MIN_VALUE, Long.MAX_VALUE);
      case YEAR -> integers(constraints, 1, 9999);
      case BIG_INTEGER ->
          integers(constraints, new BigInteger("-" + NINES), new BigInteger(NINES + "9"));
      case FLOAT -> floats(constraints);
      case DOUBLE -> doubles(constraints);
      case BIG_DECIMAL -> decimals(constraints).stream().map(text -> '"' + text + '"').toList();
      case BIG_DECIMAL_NUMBER -> decimals(constraints);
      case STRING -> strings(constraints);
      case BYTES -> bytes(constraints);
      case CHAR -> quoted("x", " ", "ü", "1", "\n");
      case UUID ->
          quoted(
              "0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a",
              "00000000-0000-0000-0000-000000000000",
              "ffffffff-ffff-ffff-ffff-ffffffffffff");
      case URI -> quoted("a/b", "", "https://example.com/a?b=c#d", "mailto:a@b", "/");
      case INSTANT ->
          quoted(
              "2026-01-15T10:30:00Z",
              "2026-01-15T10:30:00.500000Z",
              "0001-01-01T00:00:00Z",
              "9999-12-31T23:59:59.999999999Z");
      case OFFSET_DATE_TIME ->
          quoted(
              "2026-01-15T10:30:00Z",
              "2026-01-15T12:30:00+02:00",
              "2026-01-15T10:30:00.500000+05:30",
              "0001-01-01T00:00:00+18:00",
              "9999-12-31T23:59:59.999999999-18:00");
      case LOCAL_DATE_TIME ->
          quoted(
              "2026-01-15T10:30:00",
              "2026-01-15T10:30:00.500000",
              "0001-01-01T00:00:00",
              "9999-12-31T23:59:59.999999999");
      case LOCAL_DATE -> quoted("2026-01-15", "2024-02-29", "0001-01-01", "9999-12-31");
      case LOCAL_TIME -> quoted("10:30:00", "00:00:00", "23:59:59", "10:30:00.000000001");
      case DURATION ->
          quoted(
              "PT15M",
              "PT0S",
              "PT-1H-30M",
              "PT36H",
              "PT0.000000001S",
              "PT23999999999H59M59.999999999S",
              "PT-23999999975H-59M-59.999999999S");
      case PERIOD -> quoted("P14D", "P0D", "P1Y2M3D", "P-2147483648Y-2147483648M-2147483648D");
      case YEAR_MONTH -> quoted("2026-01", "0001-01", "9999-12");
    };
  }

  private static List<String> quoted(String... texts) {
    return List.of(texts).stream().map(ScalarValues::quoted).toList();
  }

  static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }

  private List<String> integers(Constraints constraints, long least, long largest) {
    return integers(constraints, BigInteger.valueOf(least), BigInteger.valueOf(largest));
  }

  private List<String> integers(Constraints constraints, BigInteger least, BigInteger largest) {
    Set<BigInteger> values = new LinkedHashSet<>();
    values.add(BigInteger.valueOf(3));
    for (BigDecimal end : ends.numbers()) {
      addAround(values, end.toBigInteger());
    }
    for (int bits : new int[] {7, 8, 15, 24, 31, 53, 63}) {
      BigInteger power = BigInteger.ONE.shiftLeft(bits);
      addAround(values, power);
      addAround(values, power.negate());
    }
    values.add(BigInteger.TEN.pow(39));
    values.add(BigInteger.TEN.pow(400));
    addAround(values, BigInteger.valueOf(9999));
    values.add(least);
    values.add(largest);
    return values.stream()
        .filter(value -> value.compareTo(least) >= 0 && value.compareTo(largest) <= 0)
        .filter(value -> Keeping.keeps(new BigDecimal(value), constraints))
        .map(BigInteger::toString)
        .toList();
  }

  private static void addAround(Set<BigInteger> values, BigInteger value) {
    values.add(value);
    values.add(value.subtract(BigInteger.ONE));
    values.add(value.add(BigInteger.ONE));
  }

  private List<String> floats(Constraints constraints) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    values.add(new BigDecimal("1.5"));
    for (BigDecimal end : inner()) {
      float value = end.floatValue();
      for (float each : new float[] {value, Math.nextDown(value), Math.nextUp(value)}) {
        values.add(new BigDecimal(Float.toString(each)));
      }
    }
    values.add(new BigDecimal(Float.toString(Float.MAX_VALUE)));
    values.add(new BigDecimal(Float.toString(-Float.MAX_VALUE)));
    values.add(new BigDecimal(Float.toString(Float.MIN_VALUE)));
    return texts(values, constraints);
  }

  private List<String> doubles(Constraints constraints) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    values.add(new BigDecimal("1.5"));
    for (BigDecimal end : inner()) {
      double value = end.doubleValue();
      for (double each : new double[] {value, Math.nextDown(value), Math.nextUp(value)}) {
        values.add(new BigDecimal(Double.toString(each)));
      }
    }
    for (double each :
        new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e16, 1e39, -1e39}) {
      values.add(new BigDecimal(Double.toString(each)));
    }
    return texts(values, constraints);
  }

  /** Bounds, and numbers near them. */
  private Set<BigDecimal> inner() {
    Set<BigDecimal> values = new LinkedHashSet<>();
    for (BigDecimal end : ends.numbers()) {
      values.add(end);
      values.add(end.add(TENTH));
      values.add(end.subtract(TENTH));
      values.add(end.add(new BigDecimal("0.123456789")));
      values.add(end.add(BigDecimal.ONE));
      values.add(end.subtract(BigDecimal.ONE));
    }
    return values;
  }

  private static List<String> texts(Set<BigDecimal> values, Constraints constraints) {
    return values.stream()
        .filter(value -> Keeping.keeps(value, constraints))
        .map(BigDecimal::toString)
        .toList();
  }

  private List<String> decimals(Constraints constraints) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    values.add(new BigDecimal("1.5"));
    for (BigDecimal end : inner()) {
      values.add(end);
      values.add(end.add(LITTLE));
      values.add(end.subtract(LITTLE));
      values.add(end.multiply(new BigDecimal("1.0001"), MathContext.DECIMAL64));
    }
    for (String text :
        List.of(
            "7",
            "7.00",
            "1E+3",
            "1E-400",
            "1E+400",
            "-1E+400",
            "1E+39",
            "9." + NINES.substring(9) + "E+9000",
            "-9." + NINES.substring(9) + "E+9000",
            "0." + "3".repeat(30),
            "9007199254740993")) {
      values.add(new BigDecimal(text));
    }
    return texts(values, constraints);
  }

  private List<String> strings(Constraints constraints) {
    Set<String> values = new LinkedHashSet<>(List.of("abc", "", "x", " ", "1", "ü", "a@b"));
    values.add("😀");
    for (int size : ends.sizes()) {
      values.add("x".repeat(size));
      values.add(" ".repeat(size));
      if (size > 3) {
        values.add(email(size));
      }
    }
    values.addAll(ends.words());
    values.add(email(320));
    values.add("long ".repeat(300));
    return values.stream()
        .filter(text -> Keeping.keeps(text, constraints))
        .map(ScalarValues::quoted)
        .toList();
  }

  /** An address of a size. */
  private static String email(int size) {
    int local = Math.min(64, size - 2);
    StringBuilder domain = new StringBuilder("b".repeat(size - local - 1));
    for (int index = 60; index < domain.length() - 1; index += 61) {
      domain.setCharAt(index, '.');
    }
    return "a".repeat(local) + "@" + domain;
  }

  private List<String> bytes(Constraints constraints) {
    List<String> values = new ArrayList<>();
    Set<Integer> sizes = new LinkedHashSet<>(List.of(2));
    sizes.addAll(ends.sizes());
    sizes.add(27);
    sizes.add(100);
    for (int size : sizes) {
      if (Keeping.isSize(size, constraints)) {
        byte[] bytes = new byte[size];
        for (int index = 0; index < size; index++) {
          bytes[index] = (byte) (251 * (index + 1));
        }
        values.add('"' + new String(Base64.getEncoder().encode(bytes), UTF_8) + '"');
      }
    }
    return values;
  }
}
