package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.BIG_DECIMAL;
import static io.eventfamily.schema.ScalarType.BIG_DECIMAL_NUMBER;
import static io.eventfamily.schema.ScalarType.DOUBLE;
import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.LONG;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.compatibility.CompatibilityRow.row;
import static io.eventfamily.schema.compatibility.CompatibilityRow.value;
import static io.eventfamily.schema.compatibility.Properties.atLeast;
import static io.eventfamily.schema.compatibility.Properties.enumeration;
import static io.eventfamily.schema.compatibility.Properties.list;
import static io.eventfamily.schema.compatibility.Properties.map;
import static io.eventfamily.schema.compatibility.Properties.nullable;
import static io.eventfamily.schema.compatibility.Properties.property;
import static io.eventfamily.schema.compatibility.Properties.record;
import static io.eventfamily.schema.compatibility.Properties.set;
import static io.eventfamily.schema.compatibility.Properties.size;
import static io.eventfamily.schema.compatibility.Properties.union;
import static io.eventfamily.schema.compatibility.Properties.with;

import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType.FreeObject;
import java.util.List;

/** Enums, records and unions. */
final class DefinitionRows {

  private DefinitionRows() {}

  static List<CompatibilityRow> rows() {
    return List.of(
        row(
            "`LOW`",
            "`LOW`, `HIGH`",
            value(enumeration("Level")).enumeration("Level", "LOW"),
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH")),
        row(
            "`LOW`, with a fallback",
            "`LOW`, `HIGH`, with a fallback",
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW"),
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW", "HIGH")),
        row(
            "`LOW`, `HIGH`",
            "`LOW`",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(enumeration("Level")).enumeration("Level", "LOW")),
        row(
            "`LOW`, `HIGH`",
            "`LOW`, with a fallback",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW")),
        row(
            "`LOW`, `HIGH`",
            "`LOW`, `TOP`",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(enumeration("Level")).enumeration("Level", "LOW", "TOP")),
        row(
            "`LOW`, `HIGH`",
            "`HIGH`, `LOW`",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(enumeration("Level")).enumeration("Level", "HIGH", "LOW")),
        row(
            "without a fallback",
            "with a fallback",
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH"),
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW", "HIGH")),
        row(
            "with a fallback",
            "without a fallback",
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW", "HIGH"),
            value(enumeration("Level")).enumeration("Level", "LOW", "HIGH")),
        row(
            "the fallback `LOW`",
            "the fallback `HIGH`",
            value(enumeration("Level")).openEnumeration("Level", "LOW", "LOW", "HIGH"),
            value(enumeration("Level")).openEnumeration("Level", "HIGH", "LOW", "HIGH")),
        row(
            "`Map<Level, String>` with `LOW`",
            "`Map<Level, String>` with `LOW`, `HIGH`",
            value(map(enumeration("Level"), STRING)).enumeration("Level", "LOW"),
            value(map(enumeration("Level"), STRING)).enumeration("Level", "LOW", "HIGH")),
        row(
            "`Set<Level>` of 2 or more with `LOW`, `HIGH`",
            "`Set<Level>` of 2 or more with `LOW` and `MIDDLE`, and a fallback",
            value(with(set(enumeration("Level")), size(atLeast("2"))))
                .enumeration("Level", "LOW", "HIGH"),
            value(with(set(enumeration("Level")), size(atLeast("2"))))
                .openEnumeration("Level", "LOW", "LOW", "MIDDLE")),
        row(
            "nullable `Set<Level>` of 2 or more with `LOW`",
            "nullable `String`",
            value(with(set(enumeration("Level")), size(atLeast("2"))).orNull())
                .enumeration("Level", "LOW"),
            value(TypeUse.of(STRING).orNull()).enumeration("Level", "LOW")),
        row(
            "nullable `Map<Level, String>` of 2 or more with `LOW`",
            "nullable `String`",
            value(with(map(enumeration("Level"), STRING), size(atLeast("2"))).orNull())
                .enumeration("Level", "LOW"),
            value(TypeUse.of(STRING).orNull()).enumeration("Level", "LOW")),
        row(
            "nullable `Set` of 2 or more of a record without components",
            "nullable `String`",
            value(with(set(record("Point")), size(atLeast("2"))).orNull()).record("Point"),
            value(TypeUse.of(STRING).orNull()).record("Point")),
        row(
            "a record",
            "a record with a further nullable component",
            value(record("Point")).record("Point", property("x", INT)),
            value(record("Point")).record("Point", property("x", INT), nullable("y", INT))),
        row(
            "a record",
            "a record with a further required component",
            value(record("Point")).record("Point", property("x", INT)),
            value(record("Point")).record("Point", property("x", INT), property("y", INT))),
        row(
            "a record",
            "a record without a required component",
            value(record("Point")).record("Point", property("x", INT), property("y", INT)),
            value(record("Point")).record("Point", property("x", INT))),
        row(
            "`List` of a record of `int`",
            "`List` of a record of `long`",
            value(list(record("Point"))).record("Point", property("x", INT)),
            value(list(record("Point"))).record("Point", property("x", LONG))),
        row(
            "a record that holds itself, and an `int`",
            "a record that holds itself, and a `long`",
            value(record("Point"))
                .record("Point", property("x", INT), nullable("next", record("Point"))),
            value(record("Point"))
                .record("Point", property("x", LONG), nullable("next", record("Point")))),
        row(
            "a record in a list that is always empty",
            "another record there",
            value(with(list(record("Point")), size(0, 0))).record("Point", property("x", INT)),
            value(with(list(record("Point")), size(0, 0))).record("Point", property("x", STRING))),
        row(
            "a record, unknown ones kept",
            "a record with a `BigDecimal` as a number, unknown ones kept",
            value(record("Point")).record("Point", property("x", INT)).keepUnknown(),
            value(record("Point"))
                .record("Point", property("x", INT), nullable("y", BIG_DECIMAL_NUMBER))
                .keepUnknown()),
        row(
            "a union of `circle`",
            "a union of `circle` and `square`",
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", DOUBLE)),
            value(union("Shape"))
                .union("Shape", "kind", "Circle", "Square")
                .record("Circle", property("radius", DOUBLE))
                .record("Square", property("side", DOUBLE))),
        row(
            "a union of `circle` and `square`",
            "a union of `circle`",
            value(union("Shape"))
                .union("Shape", "kind", "Circle", "Square")
                .record("Circle", property("radius", DOUBLE))
                .record("Square", property("side", DOUBLE)),
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", DOUBLE))),
        row(
            "a union of `circle` and `square`",
            "a union of `square` and `circle`",
            value(union("Shape"))
                .union("Shape", "kind", "Circle", "Square")
                .record("Circle", property("radius", DOUBLE))
                .record("Square", property("side", DOUBLE)),
            value(union("Shape"))
                .union("Shape", "kind", "Square", "Circle")
                .record("Circle", property("radius", DOUBLE))
                .record("Square", property("side", DOUBLE))),
        row(
            "a union told apart by `kind`",
            "the same by `type`",
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", DOUBLE)),
            value(union("Shape"))
                .union("Shape", "type", "Circle")
                .record("Circle", property("radius", DOUBLE))),
        row(
            "a union of a record of `double`",
            "a union of a record of `BigDecimal`",
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", DOUBLE)),
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", BIG_DECIMAL))),
        row(
            "a union",
            "one of its records",
            value(union("Shape"))
                .union("Shape", "kind", "Circle", "Square")
                .record("Circle", property("radius", DOUBLE))
                .record("Square", property("side", DOUBLE)),
            value(record("Circle")).record("Circle", property("radius", DOUBLE))),
        row(
            "a union of one record",
            "that record",
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", DOUBLE)),
            value(record("Circle")).record("Circle", property("radius", DOUBLE))),
        row(
            "a record with an enum `kind` of `circle`",
            "a union of `circle`, told apart by `kind`",
            value(record("Circle"))
                .record("Circle", property("kind", enumeration("Kind")), property("radius", DOUBLE))
                .enumeration("Kind", "circle"),
            value(union("Shape"))
                .union("Shape", "kind", "Circle")
                .record("Circle", property("radius", DOUBLE))),
        row(
            "a union",
            "`Map<String, Object>`",
            value(union("Shape"))
                .union("Shape", "kind", "Circle", "Square")
                .record("Circle", property("radius", DOUBLE))
                .record("Square", property("side", DOUBLE)),
            value(new FreeObject())));
  }
}
