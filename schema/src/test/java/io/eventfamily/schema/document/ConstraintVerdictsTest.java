package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.testing.Families;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document accepts where something is demanded of values. */
class ConstraintVerdictsTest {

  record Row(TypeUse use, List<String> valid, List<String> invalid) {}

  private static final Constraints TWO_OR_THREE = Constraints.NONE.withSize(Families.between(2, 3));

  private static Row row(
      ValueType type, Constraints constraints, List<String> valid, List<String> invalid) {
    return new Row(TypeUse.of(type).with(constraints), valid, invalid);
  }

  private static Constraints above(String limit) {
    return Constraints.NONE.withRange(
        new Interval(
            Optional.of(new Interval.Bound(new BigDecimal(limit), false)), Optional.empty()));
  }

  private static Constraints below(String limit) {
    return Constraints.NONE.withRange(
        new Interval(
            Optional.empty(), Optional.of(new Interval.Bound(new BigDecimal(limit), false))));
  }

  static Stream<Row> rows() {
    TypeUse text = TypeUse.of(ScalarType.STRING);
    TypeUse positive = TypeUse.of(ScalarType.INT).with(above("0"));
    return Stream.of(
        row(
            ScalarType.STRING,
            TWO_OR_THREE,
            List.of("\"ab\"", "\"😀😀😀\""),
            List.of("\"a\"", "\"abcd\"")),
        row(
            new ValueType.ListOf(text),
            TWO_OR_THREE,
            List.of("[\"a\",\"a\"]"),
            List.of("[]", "[\"a\",\"b\",\"c\",\"d\"]")),
        row(
            new ValueType.SetOf(text),
            TWO_OR_THREE,
            List.of("[\"a\",\"b\"]"),
            List.of("[\"a\"]", "[\"a\",\"b\",\"c\",\"d\"]")),
        row(
            new ValueType.MapOf(text, text),
            TWO_OR_THREE,
            List.of("{\"a\":\"\",\"b\":\"\"}"),
            List.of("{}", "{\"a\":\"\",\"b\":\"\",\"c\":\"\",\"d\":\"\"}")),
        row(
            new ValueType.FreeObject(),
            TWO_OR_THREE,
            List.of("{\"a\":1,\"b\":2}"),
            List.of("{\"a\":1}")),
        row(
            ScalarType.BYTES,
            Constraints.NONE.withSize(Families.between(4, 6)),
            List.of("\"AQIDBA==\"", "\"AQIDBAUG\""),
            List.of("\"AQID\"", "\"AQIDBAUGBw==\"")),
        row(
            ScalarType.INT,
            Constraints.NONE.withRange(Families.between(3, 4)),
            List.of("3", "4"),
            List.of("2", "5")),
        row(ScalarType.INT, above("0"), List.of("1", "2147483647"), List.of("0", "2147483648")),
        row(ScalarType.LONG, below("0.5"), List.of("0"), List.of("1")),
        row(ScalarType.DOUBLE, above("0.5"), List.of("0.51"), List.of("0.5")),
        row(ScalarType.BIG_DECIMAL, below("99.5"), List.of("99.49"), List.of("99.5")),
        row(
            ScalarType.BIG_INTEGER,
            above("1e30"),
            List.of("1000000000000000000000000000001"),
            List.of("1000000000000000000000000000000")),
        row(
            ScalarType.STRING,
            Families.matching("[a-z]+|x"),
            List.of("\"abc\""),
            List.of("\"abc1\"", "\"1abc\"", "\"\"")),
        row(
            ScalarType.STRING,
            Families.matching("[a-z]+", ".{2}"),
            List.of("\"ab\""),
            List.of("\"abc\"", "\"a1\"")),
        row(
            ScalarType.STRING,
            Families.flags(true, false, Optional.empty(), false),
            List.of("\" a \"", "\"\\u00a0\""),
            List.of("\"\"", "\" \\t\"", "\"\\u2003\\u001c\"")),
        row(
            ScalarType.STRING,
            Families.flags(false, true, Optional.empty(), false),
            List.of("\"ada@example.com\""),
            List.of("\"ada\"")),
        row(
            ScalarType.BOOLEAN,
            Families.flags(false, false, Optional.of(true), false),
            List.of("true"),
            List.of("false")),
        row(
            ScalarType.BOOLEAN,
            Families.flags(false, false, Optional.of(false), false),
            List.of("false"),
            List.of("true")),
        row(
            ScalarType.STRING,
            Families.flags(false, false, Optional.empty(), true),
            List.of(),
            List.of("\"a\"")),
        row(new ValueType.ListOf(positive), Constraints.NONE, List.of("[1]"), List.of("[1,0]")),
        row(
            new ValueType.MapOf(text.with(Families.matching("[a-z]+")), positive),
            Constraints.NONE,
            List.of("{\"a\":1}"),
            List.of("{\"A\":1}", "{\"a\":0}")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void valuesThatKeepAConstraintAreAcceptedAndNoOthers(Row row) {
    Validator required = validator(row.use());
    Validator nullable = validator(row.use().orNull());

    for (String value : row.valid()) {
      assertThat(required.judge(event(value))).as(value).isEmpty();
      assertThat(nullable.judge(event(value))).as(value).isEmpty();
    }
    for (String value : row.invalid()) {
      assertThat(required.judge(event(value))).as(value).isNotEmpty();
      assertThat(nullable.judge(event(value))).as(value).isNotEmpty();
    }
    assertThat(nullable.judge(event("null"))).isEmpty();
  }

  @Test
  void whatTheStandardCannotSayIsNoReasonToReject() {
    Constraints flags =
        Constraints.NONE.withPatterns(List.of(new Constraints.Pattern("[a-z]+", 2)));
    Constraints digits = Constraints.NONE.withDigits(new Constraints.Digits(1, 1));

    assertThat(validator(TypeUse.of(ScalarType.STRING).with(flags)).judge(event("\"ABC\"")))
        .isEmpty();
    assertThat(validator(TypeUse.of(ScalarType.DOUBLE).with(digits)).judge(event("1.5"))).isEmpty();
  }

  private static Validator validator(TypeUse use) {
    return new Validator(
        SchemaDocument.write(Families.of("1.0.0", PropertySchema.of("value", use))));
  }

  private static String event(String value) {
    return "{\"event_type\":\"task.created\",\"payload\":{\"value\":" + value + "}}";
  }
}
