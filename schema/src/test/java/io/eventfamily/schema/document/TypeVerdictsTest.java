package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.FormatSettings.Naming;
import io.eventfamily.schema.FormatSettings.UnknownProperties;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.testing.Families;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document accepts as the value of each type: what readers of the family accept. */
class TypeVerdictsTest {

  /** Values of a type, and values that are none of it; {@code null} is one of the latter. */
  record Row(ValueType type, List<String> valid, List<String> invalid) {}

  private static Row row(ValueType type, List<String> valid, List<String> invalid) {
    return new Row(type, valid, invalid);
  }

  static Stream<Row> scalars() {
    return Stream.of(
        row(ScalarType.BOOLEAN, List.of("true", "false"), List.of("1", "\"true\"")),
        row(ScalarType.BYTE, List.of("127", "-128"), List.of("128", "-129", "1.5", "\"1\"")),
        row(ScalarType.SHORT, List.of("32767", "-32768"), List.of("32768", "-32769", "true")),
        row(
            ScalarType.INT,
            List.of("2147483647", "-2147483648"),
            List.of("2147483648", "-2147483649", "1.5")),
        row(
            ScalarType.LONG,
            List.of("9223372036854775807", "-9223372036854775808"),
            List.of("9223372036854775808", "-9223372036854775809")),
        row(
            ScalarType.CHAR,
            List.of("\"x\"", "\"ü\"", "\"\\n\"", "\"\\uffff\""),
            List.of("\"\"", "\"xy\"", "\"😀\"", "1")),
        row(ScalarType.FLOAT, List.of("0.1", "1", "-1e30"), List.of("\"0.1\"", "true")),
        row(ScalarType.DOUBLE, List.of("0.1", "1", "1e300"), List.of("\"NaN\"", "[1]")),
        row(ScalarType.STRING, List.of("\"\"", "\"😀\\n\""), List.of("1", "{}")),
        row(
            ScalarType.BIG_INTEGER,
            List.of("123456789012345678901234567890", "-1"),
            List.of("1.5", "\"1\"")),
        row(
            ScalarType.BIG_DECIMAL,
            List.of("\"1.10\"", "1.10", "\"-1E+3\"", "\".5\"", "\"5.\""),
            List.of("\"1,10\"", "true", "\"NaN\"", "\"\"", "\".\"")),
        row(ScalarType.BIG_DECIMAL_NUMBER, List.of("1.10", "\"1.10\""), List.of("\"one\"", "[1]")),
        row(
            ScalarType.UUID,
            List.of(
                "\"123e4567-e89b-12d3-a456-426614174000\"",
                "\"123E4567-E89B-12D3-A456-426614174000\""),
            List.of("\"123e4567e89b12d3a456426614174000\"", "1", "\"\"")),
        row(
            ScalarType.URI,
            List.of("\"https://example.com/a?b=c\"", "\"a/b\"", "\"\"", "\"urn:a:b\""),
            List.of("\"a b\"", "1")),
        row(
            ScalarType.INSTANT,
            List.of(
                "\"2026-01-15T10:30:00Z\"",
                "\"2026-01-15T10:30:00.5+01:00\"",
                "\"2026-01-15T10:30:00.123456789Z\""),
            List.of("\"2026-01-15T10:30:00\"", "\"2026-01-15\"", "1", "\"now\"")),
        row(
            ScalarType.OFFSET_DATE_TIME,
            List.of("\"2026-01-15T10:30:00+01:00\""),
            List.of("\"2026-01-15T10:30:00\"", "\"now\"", "1")),
        row(
            ScalarType.LOCAL_DATE_TIME,
            List.of("\"2026-01-15T10:30:00.000000001\"", "\"2026-01-15 10:30:00\""),
            List.of("\"2026-01-15T10:30:00Z\"", "\"2026-01-15T10:30\"", "\"2026-13-15T10:30:00\"")),
        row(
            ScalarType.LOCAL_DATE,
            List.of("\"2026-01-15\"", "\"2024-02-29\""),
            List.of("\"2026-02-30\"", "20260115", "\"2026-1-5\"")),
        row(
            ScalarType.LOCAL_TIME,
            List.of("\"10:30:00.25\"", "\"23:59:59\""),
            List.of("\"10:30:00Z\"", "\"24:00:00\"", "1030", "\"10:30\"")),
        row(
            ScalarType.DURATION,
            List.of(
                "\"P1DT12H\"",
                "\"PT36H\"",
                "\"PT0.5S\"",
                "\"PT-1H-30M\"",
                "\"-P1D\"",
                "\"P2W\"",
                "\"36:30:00\"",
                "\":30:00\"",
                "\"1 day, 12:30:00\"",
                "\"2d\""),
            List.of("\"soon\"", "60", "\"P\"", "\"PT\"", "\"\"", "\"1H\"", "\"10\"")),
        row(
            ScalarType.PERIOD,
            List.of("\"P14D\"", "\"P2W\"", "\"P1Y-2M3D\"", "\"-P1M\""),
            List.of("\"PT1H\"", "\"P\"", "1", "\"p1d\"")),
        row(ScalarType.YEAR, List.of("1", "9999"), List.of("0", "10000", "\"2026\"")),
        row(
            ScalarType.YEAR_MONTH,
            List.of("\"2026-01\"", "\"0001-12\""),
            List.of("\"2026-13\"", "\"0000-01\"", "1")),
        row(
            ScalarType.BYTES,
            List.of("\"\"", "\"AQID\"", "\"-_8=\"", "\"+/8=\"", "\"AQ==\""),
            List.of("\"AQ\"", "[1]", "\"A===\"", "\"A Q=\"")));
  }

  static Stream<Row> others() {
    ValueType strings = new ValueType.ListOf(TypeUse.of(ScalarType.STRING));
    return Stream.of(
        row(new ValueType.FreeObject(), List.of("{}", "{\"a\":[null]}"), List.of("[]", "1")),
        row(new ValueType.FreeValue(), List.of("{}", "[null]", "1.5", "\"\"", "true"), List.of()),
        row(strings, List.of("[]", "[\"a\",\"a\"]"), List.of("{}", "[1]", "[null]")),
        row(
            new ValueType.ListOf(TypeUse.of(ScalarType.INT).orNull()),
            List.of("[null,1]"),
            List.of("[1.5]")),
        row(new ValueType.ListOf(TypeUse.of(strings)), List.of("[[\"a\"],[]]"), List.of("[\"a\"]")),
        row(
            new ValueType.SetOf(TypeUse.of(ScalarType.STRING)),
            List.of("[]", "[\"a\",\"b\"]"),
            List.of("{}", "[1]", "[\"a\",\"a\"]")),
        row(
            map(ScalarType.STRING, ScalarType.INT),
            List.of("{}", "{\"\":1}"),
            List.of("[]", "{\"a\":\"1\"}", "{\"a\":null}")),
        row(
            map(ScalarType.UUID, ScalarType.STRING),
            List.of("{\"123e4567-e89b-12d3-a456-426614174000\":\"a\"}"),
            List.of("{\"x\":\"a\"}")),
        row(
            map(ScalarType.LONG, ScalarType.STRING),
            List.of("{\"-1\":\"a\",\"0\":\"b\"}"),
            List.of("{\"01\":\"a\"}", "{\"+1\":\"a\"}", "{\"1.0\":\"a\"}")),
        row(
            new ValueType.MapOf(
                TypeUse.of(new ValueType.EnumRef("Color")), TypeUse.of(ScalarType.BOOLEAN)),
            List.of("{\"red\":true}"),
            List.of("{\"blue\":true}")),
        row(new ValueType.EnumRef("Color"), List.of("\"red\""), List.of("\"RED\"", "1")),
        row(new ValueType.EnumRef("Mood"), List.of("\"calm\"", "\"never heard\""), List.of("1")),
        row(
            new ValueType.RecordRef("Tree"),
            List.of(
                "{\"name\":\"a\"}",
                "{\"name\":\"a\",\"branches\":[{\"name\":\"b\"}]}",
                "{\"label\":\"a\",\"unknown\":1}"),
            List.of(
                "{}", "1", "{\"name\":1}", "{\"label\":1}", "{\"name\":\"a\",\"branches\":[{}]}")),
        row(
            new ValueType.UnionRef("Shape"),
            List.of("{\"radius\":1,\"kind\":\"circle\"}", "{\"kind\":\"tree\",\"label\":\"a\"}"),
            List.of("{\"radius\":1}", "{\"kind\":\"line\"}", "{\"kind\":\"circle\"}", "[]")));
  }

  private static ValueType map(ScalarType key, ScalarType value) {
    return new ValueType.MapOf(TypeUse.of(key), TypeUse.of(value));
  }

  private static List<Definition> definitions() {
    PropertySchema name =
        new PropertySchema(
            "name",
            List.of("label"),
            TypeUse.of(ScalarType.STRING),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty());
    PropertySchema branches =
        PropertySchema.of(
            "branches",
            TypeUse.of(new ValueType.ListOf(TypeUse.of(new ValueType.RecordRef("Tree")))).orNull());
    return List.of(
        new Definition.EnumDefinition(
            "Color", List.of("red", "GREEN"), Optional.empty(), Optional.empty()),
        new Definition.EnumDefinition(
            "Mood", List.of("calm", "other"), Optional.of("other"), Optional.empty()),
        new Definition.RecordDefinition("Tree", Families.object(name, branches), Optional.empty()),
        new Definition.RecordDefinition(
            "Circle",
            Families.object(PropertySchema.of("radius", TypeUse.of(ScalarType.DOUBLE))),
            Optional.empty()),
        new Definition.UnionDefinition(
            "Shape",
            "kind",
            List.of(
                new Definition.Branch("circle", "Circle"), new Definition.Branch("tree", "Tree")),
            Optional.empty()));
  }

  private static Validator validator(TypeUse use, FormatSettings format) {
    return new Validator(
        SchemaDocument.write(
            Families.of(
                "1.0.0",
                format,
                ObjectSchema.EMPTY,
                Families.object(PropertySchema.of("value", use)),
                definitions())));
  }

  private static String event(String value) {
    return "{\"event_type\":\"task.created\",\"payload\":{\"value\":" + value + "}}";
  }

  @ParameterizedTest
  @MethodSource({"scalars", "others"})
  void valuesOfATypeAreAcceptedAndNoOthers(Row row) {
    Validator required = validator(TypeUse.of(row.type()), FormatSettings.DEFAULT);
    Validator nullable = validator(TypeUse.of(row.type()).orNull(), FormatSettings.DEFAULT);

    for (String value : row.valid()) {
      assertThat(required.judge(event(value))).as(value).isEmpty();
      assertThat(nullable.judge(event(value))).as(value).isEmpty();
    }
    for (String value : row.invalid()) {
      assertThat(required.judge(event(value))).as(value).isNotEmpty();
      assertThat(nullable.judge(event(value))).as(value).isNotEmpty();
    }
    assertThat(required.judge(event("null"))).isNotEmpty();
    assertThat(nullable.judge(event("null"))).isEmpty();
  }

  @Test
  void everyScalarTypeHasARow() {
    Set<ValueType> rows = scalars().map(Row::type).collect(Collectors.toSet());

    assertThat(rows).isEqualTo(Set.copyOf(EnumSet.allOf(ScalarType.class)));
  }

  @Test
  void timesWithoutAnOffsetAreAcceptedWhereTheFamilyTakesThemAsUtc() {
    FormatSettings naive =
        new FormatSettings(Naming.SNAKE_CASE, true, false, UnknownProperties.IGNORE, true);
    for (ScalarType type : List.of(ScalarType.INSTANT, ScalarType.OFFSET_DATE_TIME)) {
      Validator validator = validator(TypeUse.of(type), naive);

      assertThat(validator.judge(event("\"2026-01-15T10:30:00\""))).isEmpty();
      assertThat(validator.judge(event("\"2026-01-15T10:30:00.5+01:00\""))).isEmpty();
      assertThat(validator.judge(event("\"2026-01-15\""))).isNotEmpty();
      assertThat(validator.judge(event("\"2026-01-15T25:30:00\""))).isNotEmpty();
    }
  }

  @Test
  void aBranchOfAClosedUnionHasItsTagAndTheRecordByItselfHasNot() {
    FormatSettings closed =
        new FormatSettings(Naming.SNAKE_CASE, true, false, UnknownProperties.REJECT, false);
    Validator union = validator(TypeUse.of(new ValueType.UnionRef("Shape")), closed);
    Validator record = validator(TypeUse.of(new ValueType.RecordRef("Circle")), closed);

    assertThat(union.judge(event("{\"kind\":\"circle\",\"radius\":1}"))).isEmpty();
    assertThat(union.judge(event("{\"kind\":\"circle\",\"radius\":1,\"x\":1}"))).isNotEmpty();
    assertThat(union.judge(event("{\"kind\":\"tree\",\"label\":\"a\"}"))).isEmpty();
    assertThat(record.judge(event("{\"radius\":1}"))).isEmpty();
    assertThat(record.judge(event("{\"kind\":\"circle\",\"radius\":1}"))).isNotEmpty();
  }
}
