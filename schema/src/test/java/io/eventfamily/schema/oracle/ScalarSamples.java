package io.eventfamily.schema.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.number.DoubleText;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** JSON texts that writers of scalars write: usual ones, and those at the ends. */
public final class ScalarSamples {

  private static final String NINES = "9".repeat(999);

  private ScalarSamples() {}

  /**
   * Of a type that keep constraints.
   *
   * @param others constraints of a reader, at whose ends there are samples too
   */
  public static List<String> of(ScalarType type, Constraints constraints, Constraints others) {
    Set<String> samples = new LinkedHashSet<>(of(type));
    for (Constraints each : List.of(constraints, others)) {
      for (BigDecimal bound : boundsOf(each)) {
        samples.addAll(around(type, bound));
        samples.addAll(around(type, bound.add(new BigDecimal("0.1234567890123456"))));
        samples.addAll(around(type, bound.multiply(new BigDecimal("1.000012345678912"))));
        samples.addAll(around(type, bound.multiply(new BigDecimal("0.999987654321987"))));
        constraints.digits().ifPresent(digits -> samples.addAll(onGrid(type, bound, digits)));
      }
      if (type == ScalarType.STRING) {
        sizesOf(each).forEach(size -> samples.addAll(textsOf(size)));
      }
      if (type == ScalarType.BYTES) {
        sizesOf(each).forEach(size -> samples.add(bytes(size)));
      }
    }
    return samples.stream()
        .filter(json -> ScalarReader.reads(type, constraints, false, json))
        .toList();
  }

  /** Of a type without constraints. */
  public static List<String> of(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> List.of("true", "false");
      case BYTE -> List.of("-128", "-1", "0", "1", "127");
      case SHORT -> List.of("-32768", "-129", "0", "7", "128", "32767");
      case INT -> List.of("-2147483648", "-32769", "0", "7", "16777217", "32768", "2147483647");
      case LONG ->
          List.of(
              "-9223372036854775808",
              "0",
              "7",
              "2147483648",
              "9007199254740993",
              "9223372036854775807");
      case BIG_INTEGER -> List.of("-9" + "9".repeat(998), "0", "7", "1" + NINES, "9" + NINES);
      case FLOAT ->
          List.of("-3.4028235e+38", "-0.0", "0.0", "1e-45", "0.1", "1.5", "3.0", "3.4028235e+38");
      case DOUBLE ->
          List.of(
              "-1.7976931348623157e+308",
              "-0.0",
              "0.0",
              "5e-324",
              "0.1",
              "1.5",
              "3.0",
              "1e+16",
              "1e+39",
              "1.7976931348623157e+308");
      case BIG_DECIMAL -> decimals().map(text -> "\"" + text + "\"").toList();
      case BIG_DECIMAL_NUMBER -> decimals().toList();
      case CHAR -> List.of("\"x\"", "\" \"", "\"ü\"", "\"1\"", "\"\\n\"");
      case STRING ->
          List.of(
              "\"\"", "\" \"", "\"x\"", "\"text\"", "\"😀\"", "\"" + "long ".repeat(300) + "\"");
      case UUID ->
          List.of(
              "\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a\"",
              "\"00000000-0000-0000-0000-000000000000\"",
              "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"");
      case URI ->
          List.of("\"\"", "\"https://example.com/a?b=c#d\"", "\"mailto:a@b\"", "\"a/b\"", "\"/\"");
      case INSTANT ->
          List.of(
              "\"0001-01-01T00:00:00Z\"",
              "\"2026-01-15T10:30:00Z\"",
              "\"2026-01-15T10:30:00.500000Z\"",
              "\"9999-12-31T23:59:59.999999999Z\"");
      case OFFSET_DATE_TIME ->
          List.of(
              "\"0001-01-01T00:00:00+18:00\"",
              "\"2026-01-15T10:30:00Z\"",
              "\"2026-01-15T10:30:00.500000+05:30\"",
              "\"9999-12-31T23:59:59.999999999-18:00\"");
      case LOCAL_DATE_TIME ->
          List.of(
              "\"0001-01-01T00:00:00\"",
              "\"2026-01-15T10:30:00.500000\"",
              "\"9999-12-31T23:59:59.999999999\"");
      case LOCAL_DATE -> List.of("\"0001-01-01\"", "\"2024-02-29\"", "\"9999-12-31\"");
      case LOCAL_TIME ->
          List.of("\"00:00:00\"", "\"10:30:00.250000\"", "\"10:30:00.000000001\"", "\"23:59:59\"");
      case DURATION ->
          List.of(
              "\"PT0S\"",
              "\"PT36H\"",
              "\"PT-1H-30M\"",
              "\"PT0.000000001S\"",
              "\"PT23999999999H59M59.999999999S\"",
              "\"PT-23999999975H-59M-59.999999999S\"");
      case PERIOD ->
          List.of(
              "\"P0D\"", "\"P14D\"", "\"P1Y2M3D\"", "\"P-2147483648Y-2147483648M-2147483648D\"");
      case YEAR -> List.of("1", "2026", "9999");
      case YEAR_MONTH -> List.of("\"0001-01\"", "\"2026-01\"", "\"9999-12\"");
      case BYTES -> Stream.of(0, 1, 2, 3, 27, 100).map(ScalarSamples::bytes).toList();
    };
  }

  private static Stream<String> decimals() {
    return Stream.of(
        "0",
        "0.00",
        "7",
        "7.0",
        "-7.50",
        "1E+3",
        "1E-400",
        "0.1",
        "1E+400",
        "9." + NINES.substring(9) + "E+9000",
        "-9." + NINES.substring(9) + "E+9000",
        "0." + "3".repeat(30),
        "9007199254740993",
        "0E+5");
  }

  private static String bytes(int size) {
    byte[] bytes = new byte[size];
    for (int index = 0; index < size; index++) {
      bytes[index] = (byte) (251 * (index + 1)); // letters, plus and slash
    }
    return '"' + new String(Base64.getEncoder().encode(bytes), UTF_8) + '"';
  }

  private static List<BigDecimal> boundsOf(Constraints constraints) {
    Interval range = constraints.range();
    List<BigDecimal> bounds = new ArrayList<>();
    range.lower().ifPresent(bound -> bounds.add(bound.value()));
    range.upper().ifPresent(bound -> bounds.add(bound.value()));
    constraints
        .digits()
        .ifPresent(
            digits -> {
              BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(digits.integer());
              BigDecimal smallest = BigDecimal.ONE.scaleByPowerOfTen(-digits.fraction());
              bounds.add(limit.subtract(smallest));
              bounds.add(smallest.subtract(limit));
              bounds.add(smallest);
            });
    return bounds;
  }

  /** What a writer may write at a bound and next to it. */
  private static List<String> around(ScalarType type, BigDecimal bound) {
    List<String> texts = new ArrayList<>();
    switch (type) {
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR -> {
        for (int difference = -1; difference <= 1; difference++) {
          texts.add(bound.toBigInteger().add(BigInteger.valueOf(difference)).toString());
        }
      }
      case FLOAT -> {
        float value = bound.floatValue();
        Stream.of(Math.nextDown(value), value, Math.nextUp(value))
            .forEach(number -> addWritten(number, texts));
      }
      case DOUBLE -> {
        double value = bound.doubleValue();
        Stream.of(Math.nextDown(value), value, Math.nextUp(value))
            .forEach(number -> addWritten(number, texts));
      }
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> {
        String quote = type == ScalarType.BIG_DECIMAL ? "\"" : "";
        BigDecimal little = BigDecimal.ONE.movePointLeft(bound.scale() + 30);
        for (BigDecimal value : List.of(bound.subtract(little), bound, bound.add(little))) {
          texts.add(quote + value + quote);
        }
      }
      default -> {}
    }
    return texts;
  }

  private static void addWritten(float value, List<String> texts) {
    if (Float.isFinite(value)) {
      texts.add(DoubleText.of(value));
    }
  }

  private static void addWritten(double value, List<String> texts) {
    if (Double.isFinite(value)) {
      texts.add(DoubleText.of(value));
    }
  }

  /** What has no more places than it may have, at a bound and next to it. */
  private static List<String> onGrid(ScalarType type, BigDecimal bound, Constraints.Digits digits) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits.fraction());
    BigDecimal floor = bound.setScale(digits.fraction(), RoundingMode.FLOOR);
    List<String> texts = new ArrayList<>();
    for (int count = -1; count <= 2; count++) {
      BigDecimal value = floor.add(step.multiply(BigDecimal.valueOf(count)));
      switch (type) {
        case FLOAT -> addWritten(value.floatValue(), texts);
        case DOUBLE -> addWritten(value.doubleValue(), texts);
        case BIG_DECIMAL -> texts.add("\"" + value + "\"");
        case BIG_DECIMAL_NUMBER -> {
          texts.add(value.toString());
          texts.add(value.setScale(digits.fraction() + 1).toString());
        }
        default -> {}
      }
    }
    return texts;
  }

  /** Sizes at the ends, and next to them. */
  private static Set<Integer> sizesOf(Constraints constraints) {
    Set<Integer> ends = new LinkedHashSet<>(List.of(0, 1, 3, 320));
    constraints.size().lower().ifPresent(bound -> ends.add(bound.value().intValue()));
    constraints.size().upper().ifPresent(bound -> ends.add(bound.value().intValue()));
    Set<Integer> sizes = new LinkedHashSet<>();
    for (int end : ends) {
      sizes.addAll(List.of(Math.max(0, end - 1), end, end + 1));
    }
    return sizes;
  }

  private static List<String> textsOf(int size) {
    List<String> texts = new ArrayList<>();
    texts.add('"' + "x".repeat(size) + '"');
    texts.add('"' + " ".repeat(size) + '"');
    if (size >= 3 && size <= 320) {
      int local = Math.min(64, size - 2);
      texts.add('"' + "a".repeat(local) + "@" + labels(size - 1 - local) + '"');
    }
    return texts;
  }

  /** A domain of a length, whose labels have up to 63 characters. */
  private static String labels(int length) {
    StringBuilder domain = new StringBuilder("b".repeat(length));
    for (int index = 60; index < length - 1; index += 61) {
      domain.setCharAt(index, '.');
    }
    return domain.toString();
  }
}
