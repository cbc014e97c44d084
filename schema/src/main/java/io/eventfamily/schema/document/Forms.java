package io.eventfamily.schema.document;

import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the standard can say of each scalar type. A format stands only where it takes what readers
 * take: that of the standard for durations has no fractions and no signs, and that for times of a
 * day wants an offset.
 *
 * @param naiveIsUtc whether times without an offset are read
 */
record Forms(boolean naiveIsUtc) {

  private static final String DATE =
      "(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?";
  private static final String OFFSET = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])";
  private static final String CLOCK = "[0-9]{0,10}:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?";

  private static final String DATE_PARTS = "(?:[0-9]+(?:[.,][0-9]*)?[YMWD])*";
  private static final String TIME_PARTS = "(?:T(?:-?[0-9]+(?:[.,][0-9]*)?[HMS])*)?";
  private static final String DAYS = "[0-9]+ ?[Dd](?:ays?|AYS?)?(?:, ?| )?";
  private static final Form DURATION =
      Form.matching(
          "^[+-]?(?:P(?=T?-?[0-9])%s%s|%s|%s(?:%s)?)$"
              .formatted(DATE_PARTS, TIME_PARTS, CLOCK, DAYS, CLOCK));
  private static final Form PERIOD =
      Form.matching(
          "^[+-]?P(?=[+-]?[0-9])(?:[+-]?[0-9]+Y)?(?:[+-]?[0-9]+M)?(?:[+-]?[0-9]+W)?"
              + "(?:[+-]?[0-9]+D)?$");
  private static final Form DECIMAL =
      Form.matching("^[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?$");
  private static final Form BYTES =
      Form.matching("^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2}==|[A-Za-z0-9+/_-]{3}=)?$")
          .asBase64();
  private static final Form NAIVE_OR_NOT =
      Form.matching("^%s[Tt ]%s%s?$".formatted(DATE, TIME, OFFSET));

  private static final Form TEXT = Form.of("string");

  /** Integers as names in an object. */
  private static final Form INTEGER_KEY = Form.matching("^(?:0|-?[1-9][0-9]*)$");

  private static final Form BOOLEAN_KEY = Form.matching("^(?:true|false)$");

  private static final Map<ScalarType, Form> FORMS = new EnumMap<>(ScalarType.class);
  private static final Map<String, ScalarType> BY_NAME = new HashMap<>();

  static {
    for (ScalarType type : ScalarType.values()) {
      FORMS.put(type, formOf(type));
      BY_NAME.put(nameOf(type), type);
    }
  }

  /** Of a value, or of the key of a map. */
  Form of(ScalarType type, boolean isKey) {
    return isKey ? ofKey(type) : of(type);
  }

  private Form ofKey(ScalarType type) {
    return switch (type) {
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR -> INTEGER_KEY;
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> DECIMAL;
      case BOOLEAN -> BOOLEAN_KEY;
      case FLOAT, DOUBLE -> TEXT;
      default -> of(type);
    };
  }

  private Form of(ScalarType type) {
    boolean isNaive =
        naiveIsUtc && (type == ScalarType.INSTANT || type == ScalarType.OFFSET_DATE_TIME);
    return isNaive ? NAIVE_OR_NOT : Objects.requireNonNull(FORMS.get(type));
  }

  private static Form formOf(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> Form.of("boolean");
      case BYTE -> integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> integer(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> integer(Long.MIN_VALUE, Long.MAX_VALUE);
      case CHAR -> Form.matching("^[\\u0000-\\uffff]$");
      case FLOAT, DOUBLE -> Form.number("number", Interval.ALL);
      case STRING -> TEXT;
      case BIG_INTEGER -> Form.number("integer", Interval.ALL);
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> DECIMAL.orNumber();
      case UUID -> Form.formatted("uuid");
      case URI -> Form.formatted("uri-reference");
      case INSTANT, OFFSET_DATE_TIME -> Form.formatted("date-time");
      case LOCAL_DATE_TIME -> Form.matching("^%s[Tt ]%s$".formatted(DATE, TIME));
      case LOCAL_DATE -> Form.formatted("date");
      case LOCAL_TIME -> Form.matching("^%s$".formatted(TIME));
      case DURATION -> DURATION;
      case PERIOD -> PERIOD;
      case YEAR -> integer(1, 9999);
      case YEAR_MONTH -> Form.matching("^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])$");
      case BYTES -> BYTES;
    };
  }

  private static Form integer(long min, long max) {
    return Form.number(
        "integer", Interval.closed(BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
  }

  /** The type of values where a document names none. */
  Optional<ScalarType> typeOf(String jsonType, Optional<String> format) {
    for (ScalarType type : ScalarType.values()) {
      if (isImplied(type, false) && of(type).isOf(jsonType, format)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Whether a document need not name a type, because only one has its form. */
  boolean isImplied(ScalarType type, boolean isKey) {
    return switch (type) {
      case STRING, UUID, URI, LOCAL_DATE -> true;
      case BOOLEAN, DOUBLE -> !isKey;
      case INSTANT -> !naiveIsUtc;
      default -> false;
    };
  }

  /** What a document calls a type: never to be changed, unlike what people call it. */
  static String nameOf(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case SHORT -> "short";
      case INT -> "int";
      case LONG -> "long";
      case CHAR -> "char";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case STRING -> "String";
      case BIG_INTEGER -> "BigInteger";
      case BIG_DECIMAL -> "BigDecimal";
      case BIG_DECIMAL_NUMBER -> "BigDecimal as a number";
      case UUID -> "UUID";
      case URI -> "URI";
      case INSTANT -> "Instant";
      case OFFSET_DATE_TIME -> "OffsetDateTime";
      case LOCAL_DATE_TIME -> "LocalDateTime";
      case LOCAL_DATE -> "LocalDate";
      case LOCAL_TIME -> "LocalTime";
      case DURATION -> "Duration";
      case PERIOD -> "Period";
      case YEAR -> "Year";
      case YEAR_MONTH -> "YearMonth";
      case BYTES -> "byte[]";
    };
  }

  /** The type that a document calls so. */
  static Optional<ScalarType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
