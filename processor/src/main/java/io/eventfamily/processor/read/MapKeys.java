package io.eventfamily.processor.read;

import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.Scalar;

/** What the names of a JSON object can stand for. */
final class MapKeys {

  private MapKeys() {}

  static boolean canBe(ValueType type) {
    return type instanceof EnumOf || (type instanceof Scalar scalar && canBe(scalar));
  }

  private static boolean canBe(Scalar scalar) {
    return switch (scalar) {
      case STRING, UUID -> true;
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> true;
      case BOOLEAN, CHAR, FLOAT, DOUBLE, BIG_DECIMAL, BIG_DECIMAL_NUMBER, URI, BYTES -> false;
      case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> false;
      case DURATION, PERIOD, YEAR, YEAR_MONTH -> false;
    };
  }
}
