package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.BIG_DECIMAL;
import static io.eventfamily.schema.ScalarType.BIG_DECIMAL_NUMBER;
import static io.eventfamily.schema.ScalarType.BIG_INTEGER;
import static io.eventfamily.schema.ScalarType.BOOLEAN;
import static io.eventfamily.schema.ScalarType.BYTE;
import static io.eventfamily.schema.ScalarType.BYTES;
import static io.eventfamily.schema.ScalarType.CHAR;
import static io.eventfamily.schema.ScalarType.DOUBLE;
import static io.eventfamily.schema.ScalarType.DURATION;
import static io.eventfamily.schema.ScalarType.FLOAT;
import static io.eventfamily.schema.ScalarType.INSTANT;
import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.LOCAL_DATE;
import static io.eventfamily.schema.ScalarType.LOCAL_DATE_TIME;
import static io.eventfamily.schema.ScalarType.LOCAL_TIME;
import static io.eventfamily.schema.ScalarType.LONG;
import static io.eventfamily.schema.ScalarType.OFFSET_DATE_TIME;
import static io.eventfamily.schema.ScalarType.PERIOD;
import static io.eventfamily.schema.ScalarType.SHORT;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.ScalarType.URI;
import static io.eventfamily.schema.ScalarType.UUID;
import static io.eventfamily.schema.ScalarType.YEAR;
import static io.eventfamily.schema.compatibility.CompatibilityRow.row;
import static io.eventfamily.schema.compatibility.CompatibilityRow.value;
import static io.eventfamily.schema.compatibility.Properties.atLeast;
import static io.eventfamily.schema.compatibility.Properties.atMost;
import static io.eventfamily.schema.compatibility.Properties.between;
import static io.eventfamily.schema.compatibility.Properties.enumeration;
import static io.eventfamily.schema.compatibility.Properties.lessThan;
import static io.eventfamily.schema.compatibility.Properties.list;
import static io.eventfamily.schema.compatibility.Properties.map;
import static io.eventfamily.schema.compatibility.Properties.nullable;
import static io.eventfamily.schema.compatibility.Properties.pattern;
import static io.eventfamily.schema.compatibility.Properties.property;
import static io.eventfamily.schema.compatibility.Properties.range;
import static io.eventfamily.schema.compatibility.Properties.record;
import static io.eventfamily.schema.compatibility.Properties.set;
import static io.eventfamily.schema.compatibility.Properties.size;
import static io.eventfamily.schema.compatibility.Properties.with;

import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType.FreeObject;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.MapOf;
import java.util.List;

/** Types of a property. */
final class TypeRows {

  private TypeRows() {}

  static List<CompatibilityRow> rows() {
    return List.of(
        row("`byte`", "`short`", value(BYTE), value(SHORT)),
        row("`int`", "`long`", value(INT), value(LONG)),
        row("`long`", "`BigInteger`", value(LONG), value(BIG_INTEGER)),
        row("`int`", "`double`", value(INT), value(DOUBLE)),
        row("`long`", "`double`", value(LONG), value(DOUBLE)),
        row("`int`", "`BigDecimal`", value(INT), value(BIG_DECIMAL)),
        row("`int`", "`BigDecimal` as a number", value(INT), value(BIG_DECIMAL_NUMBER)),
        row("`Year`", "`int`", value(YEAR), value(INT)),
        row("`float`", "`double`", value(FLOAT), value(DOUBLE)),
        row("`double`", "`BigDecimal`", value(DOUBLE), value(BIG_DECIMAL)),
        row("`long`", "`int`", value(LONG), value(INT)),
        row("`double`", "`int`", value(DOUBLE), value(INT)),
        row("`BigInteger`", "`double`", value(BIG_INTEGER), value(DOUBLE)),
        row("`int` from 0 to 100", "`byte`", value(with(INT, range(between(0, 100)))), value(BYTE)),
        row(
            "`double` up to 1000",
            "`float`",
            value(with(DOUBLE, range(atMost("1000").and(atLeast("-1000"))))),
            value(FLOAT)),
        row(
            "`BigDecimal` below 5",
            "`double` below 5",
            value(with(BIG_DECIMAL, range(lessThan("5")))),
            value(with(DOUBLE, range(lessThan("5"))))),
        row(
            "`BigDecimal`",
            "`BigDecimal` as a number",
            value(BIG_DECIMAL),
            value(BIG_DECIMAL_NUMBER)),
        row("`BigDecimal` as a number", "`double`", value(BIG_DECIMAL_NUMBER), value(DOUBLE)),
        row("`BigDecimal`", "`double`", value(BIG_DECIMAL), value(DOUBLE)),
        row("`String`", "`int`", value(STRING), value(INT)),
        row("`String`", "`boolean`", value(STRING), value(BOOLEAN)),
        row("`boolean`", "`int`", value(BOOLEAN), value(INT)),
        row("`UUID`", "`String`", value(UUID), value(STRING)),
        row("`Instant`", "`String`", value(INSTANT), value(STRING)),
        row("`LocalDate`", "`String`", value(LOCAL_DATE), value(STRING)),
        row("`Duration`", "`String`", value(DURATION), value(STRING)),
        row("`URI`", "`String`", value(URI), value(STRING)),
        row("`byte[]`", "`String`", value(BYTES), value(STRING)),
        row("`BigDecimal`", "`String`", value(BIG_DECIMAL), value(STRING)),
        row("`char`", "`String`", value(CHAR), value(STRING)),
        row("`String`", "`UUID`", value(STRING), value(UUID)),
        row("`String`", "`Instant`", value(STRING), value(INSTANT)),
        row("`String`", "`URI`", value(STRING), value(URI)),
        row("`String`", "`Duration`", value(STRING), value(DURATION)),
        row(
            "`String`",
            "an enum",
            value(STRING),
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH")),
        row(
            "an enum",
            "`String`",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(STRING)),
        row(
            "an enum with a fallback",
            "`String`",
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW", "HIGH"),
            value(STRING)),
        row(
            "an enum of names with up to 4 characters",
            "`String` of up to 4 characters",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(with(STRING, size(0, 4)))),
        row("`UUID`", "`String` of 36 characters", value(UUID), value(with(STRING, size(36, 36)))),
        row(
            "`UUID`",
            "`String` of up to 30 characters",
            value(UUID),
            value(with(STRING, size(0, 30)))),
        row(
            "`UUID`",
            "`String` that matches an expression",
            value(UUID),
            value(with(STRING, pattern("[0-9a-f-]+")))),
        row("`Instant`", "`OffsetDateTime`", value(INSTANT), value(OFFSET_DATE_TIME)),
        row("`OffsetDateTime`", "`Instant`", value(OFFSET_DATE_TIME), value(INSTANT)),
        row("`Instant`", "`LocalDateTime`", value(INSTANT), value(LOCAL_DATE_TIME)),
        row(
            "`LocalDateTime`, naive times are UTC",
            "`Instant`, naive times are UTC",
            value(LOCAL_DATE_TIME).naiveIsUtc(),
            value(INSTANT).naiveIsUtc()),
        row("`Instant`", "`long`", value(INSTANT), value(LONG)),
        row("`LocalDate`", "`LocalDateTime`", value(LOCAL_DATE), value(LOCAL_DATE_TIME)),
        row("`LocalTime`", "`Duration`", value(LOCAL_TIME), value(DURATION)),
        row("`Duration`", "`Period`", value(DURATION), value(PERIOD)),
        row("`UUID`", "`byte[]`", value(UUID), value(BYTES)),
        row("`String`", "`List<String>`", value(STRING), value(list(STRING))),
        row(
            "a record",
            "`List` of it",
            value(record("Point")).record("Point", property("x", INT)),
            value(list(record("Point"))).record("Point", property("x", INT))),
        row("`List<String>`", "`Set<String>`", value(list(STRING)), value(set(STRING))),
        row("`Set<String>`", "`List<String>`", value(set(STRING)), value(list(STRING))),
        row(
            "`List<String>` of 2 or more",
            "`Set<String>` of 2 or more",
            value(with(list(STRING), size(atLeast("2")))),
            value(with(set(STRING), size(atLeast("2"))))),
        row("`List<Integer>`", "`List<Long>`", value(list(INT)), value(list(LONG))),
        row(
            "`List<String>`",
            "`List<@Nullable String>`",
            value(list(STRING)),
            value(new ListOf(TypeUse.of(STRING).orNull()))),
        row(
            "`List<@Nullable String>`",
            "`List<String>`",
            value(new ListOf(TypeUse.of(STRING).orNull())),
            value(list(STRING))),
        row(
            "`List<@Size(max = 5) String>`",
            "`List<String>`",
            value(new ListOf(with(STRING, size(0, 5)))),
            value(list(STRING))),
        row(
            "`Map<String, Integer>`",
            "`Map<String, Long>`",
            value(map(STRING, INT)),
            value(map(STRING, LONG))),
        row(
            "`Map<UUID, String>`",
            "`Map<String, String>`",
            value(map(UUID, STRING)),
            value(map(STRING, STRING))),
        row(
            "`Map<Integer, String>`",
            "`Map<Long, String>`",
            value(map(INT, STRING)),
            value(map(LONG, STRING))),
        row(
            "`Map<Integer, String>`",
            "`Map<UUID, String>`",
            value(map(INT, STRING)),
            value(map(UUID, STRING))),
        row(
            "`Map<Level, String>`",
            "`Map<String, String>`",
            value(map(enumeration("Level"), STRING)).enumeration("Level", "LOW", "HIGH"),
            value(map(STRING, STRING))),
        row(
            "a record of an `int` and a `short`",
            "`Map<String, Integer>`",
            value(record("Point")).record("Point", property("x", INT), property("y", SHORT)),
            value(map(STRING, INT))),
        row(
            "a record of an `int` and a `String`",
            "`Map<String, Integer>`",
            value(record("Point")).record("Point", property("x", INT), property("y", STRING)),
            value(map(STRING, INT))),
        row(
            "a record of nullable `int`s",
            "`Map<String, @Nullable Long>`",
            value(record("Point")).record("Point", nullable("x", INT)),
            value(new MapOf(TypeUse.of(STRING), TypeUse.of(LONG).orNull()))),
        row(
            "`Map<String, Integer>`",
            "a record of nullable `int`s",
            value(map(STRING, INT)),
            value(record("Point")).record("Point", nullable("x", INT))),
        row(
            "`Map<String, Integer>`, nulls left out",
            "a record of nullable `int`s, nulls left out",
            value(map(STRING, INT)).omitNulls(),
            value(record("Point")).record("Point", nullable("x", INT)).omitNulls()),
        row(
            "a record",
            "`Map<String, Object>`",
            value(record("Point")).record("Point", property("x", INT)),
            value(new FreeObject())),
        row(
            "`Map<String, Integer>`",
            "`Map<String, Object>`",
            value(map(STRING, INT)),
            value(new FreeObject())),
        row("`Map<String, Object>`", "`Object`", value(new FreeObject()), value(new FreeValue())),
        row("`String`", "`Object`", value(STRING), value(new FreeValue())),
        row(
            "`BigDecimal` as a number",
            "`Object`",
            value(BIG_DECIMAL_NUMBER),
            value(new FreeValue())),
        row(
            "a record",
            "a record of another name with the same components",
            value(record("Point")).record("Point", property("x", INT)),
            value(record("Position")).record("Position", property("x", INT))),
        row(
            "an enum",
            "an enum of another name with the same constants",
            value(enumeration("Level")).enumeration("Level", "LOW"),
            value(enumeration("Grade")).enumeration("Grade", "LOW")));
  }
}
