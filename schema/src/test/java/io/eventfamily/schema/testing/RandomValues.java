package io.eventfamily.schema.testing;

import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.ValueType;
import java.util.List;
import java.util.Random;

/** Values in JSON by chance, in the form in which they are written. */
final class RandomValues {

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  /** One that looks like those of a type. Constraints are not looked at. */
  JsonText like(ValueType type) {
    if (type instanceof ScalarType scalar) {
      return new JsonText(RandomTexts.one(random, scalars(scalar)));
    }
    if (type instanceof ValueType.ListOf || type instanceof ValueType.SetOf) {
      return new JsonText("[]");
    }
    if (type instanceof ValueType.EnumRef) {
      return JsonText.ofString(RandomTexts.text(random));
    }
    return new JsonText("{}");
  }

  /** Some object. */
  JsonText object() {
    return new JsonText(
        RandomTexts.one(
            random,
            List.of(
                "{}",
                "{\"event_type\":\"task.created\",\"payload\":{\"a\":[1,2.50,null,true,{\"b\":[]}]}}",
                "{\"$ref\":\"#/$defs/nothing\",\"x\":1e400}")));
  }

  private static List<String> scalars(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> List.of("true", "false");
      case BYTE, SHORT, INT -> List.of("0", "-1", "127");
      case LONG -> List.of("9223372036854775807", "0");
      case CHAR -> List.of("\"x\"", "\"ü\"");
      case FLOAT, DOUBLE -> List.of("0.1", "100.0", "1e+300", "-0.0");
      case STRING -> List.of("\"\"", "\"medium\"", "\"a\\\"b\\\\😀\"");
      case BIG_INTEGER -> List.of("12345678901234567890");
      case BIG_DECIMAL -> List.of("\"1.10\"", "\"1E+3\"");
      case BIG_DECIMAL_NUMBER -> List.of("1.10", "1E+3");
      case UUID -> List.of("\"123e4567-e89b-12d3-a456-426614174000\"");
      case URI -> List.of("\"https://example.com/\"", "\"\"");
      case INSTANT -> List.of("\"2026-01-15T09:30:00Z\"");
      case OFFSET_DATE_TIME -> List.of("\"2026-01-15T10:30:00+01:00\"");
      case LOCAL_DATE_TIME -> List.of("\"2026-01-15T10:30:00\"");
      case LOCAL_DATE -> List.of("\"2026-01-15\"");
      case LOCAL_TIME -> List.of("\"10:30:00\"");
      case DURATION -> List.of("\"PT15M\"", "\"PT-1H\"");
      case PERIOD -> List.of("\"P1M\"");
      case YEAR -> List.of("2026");
      case YEAR_MONTH -> List.of("\"2026-01\"");
      case BYTES -> List.of("\"AQID\"", "\"\"");
    };
  }
}
