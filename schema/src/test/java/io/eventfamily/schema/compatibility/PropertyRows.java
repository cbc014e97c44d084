package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.BIG_DECIMAL_NUMBER;
import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.ScalarType.UUID;
import static io.eventfamily.schema.compatibility.CompatibilityRow.row;
import static io.eventfamily.schema.compatibility.Properties.aliased;
import static io.eventfamily.schema.compatibility.Properties.alwaysNull;
import static io.eventfamily.schema.compatibility.Properties.defaulted;
import static io.eventfamily.schema.compatibility.Properties.deprecated;
import static io.eventfamily.schema.compatibility.Properties.documented;
import static io.eventfamily.schema.compatibility.Properties.example;
import static io.eventfamily.schema.compatibility.Properties.list;
import static io.eventfamily.schema.compatibility.Properties.nullable;
import static io.eventfamily.schema.compatibility.Properties.property;
import static io.eventfamily.schema.compatibility.Properties.sensitive;
import static io.eventfamily.schema.compatibility.Properties.title;
import static io.eventfamily.schema.compatibility.Properties.with;

import io.eventfamily.schema.DefaultSchema;
import java.util.List;
import java.util.Optional;

/** Properties of a payload. */
final class PropertyRows {

  private PropertyRows() {}

  static List<CompatibilityRow> rows() {
    return List.of(
        row(
            "no property",
            "nullable `String`",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING))),
        row(
            "no property",
            "`String` with a default",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\""))),
        row(
            "no property",
            "`List<String>` with the empty default",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", list(STRING)), "[]"))),
        row(
            "no property",
            "nullable `String` with a default",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(nullable("note", STRING), "\"a\""))),
        row(
            "no property",
            "required `String`",
            SchemaBuilder.payload(property("id", UUID)),
            SchemaBuilder.payload(property("id", UUID), property("note", STRING))),
        row(
            "no property, unknown ones rejected",
            "nullable `String`, unknown ones rejected",
            SchemaBuilder.payload(property("id", UUID)).rejectUnknown(),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).rejectUnknown()),
        row(
            "no property, unknown ones kept",
            "nullable `String`, unknown ones kept",
            SchemaBuilder.payload(property("id", UUID)).keepUnknown(),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).keepUnknown()),
        row(
            "no property, unknown ones kept",
            "nullable `BigDecimal` as a number, unknown ones kept",
            SchemaBuilder.payload(property("id", UUID)).keepUnknown(),
            SchemaBuilder.payload(property("id", UUID), nullable("note", BIG_DECIMAL_NUMBER))
                .keepUnknown()),
        row(
            "nullable `String`",
            "no property",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "`String` with a default",
            "no property",
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\"")),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "required `String`",
            "no property",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)),
            SchemaBuilder.payload(property("id", UUID))),
        row(
            "nullable `String`, unknown ones rejected",
            "no property, unknown ones rejected",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).rejectUnknown(),
            SchemaBuilder.payload(property("id", UUID)).rejectUnknown()),
        row(
            "required `String`, unknown ones rejected",
            "no property, unknown ones rejected",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)).rejectUnknown(),
            SchemaBuilder.payload(property("id", UUID)).rejectUnknown()),
        row(
            "nullable `String`",
            "required `String`",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)),
            SchemaBuilder.payload(property("id", UUID), property("note", STRING))),
        row(
            "nullable `String`",
            "`String` with a default",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\""))),
        row(
            "nullable `String`, nulls left out",
            "required `String`, nulls left out",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).omitNulls(),
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)).omitNulls()),
        row(
            "nullable `String`, nulls left out",
            "`String` with a default, nulls left out",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).omitNulls(),
            SchemaBuilder.payload(
                    property("id", UUID), defaulted(property("note", STRING), "\"a\""))
                .omitNulls()),
        row(
            "nullable `String` with a default, nulls left out",
            "`String` with a default, nulls left out",
            SchemaBuilder.payload(
                    property("id", UUID), defaulted(nullable("note", STRING), "\"a\""))
                .omitNulls(),
            SchemaBuilder.payload(
                    property("id", UUID), defaulted(property("note", STRING), "\"a\""))
                .omitNulls()),
        row(
            "required `String`",
            "nullable `String`",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING))),
        row(
            "required `String`, nulls left out",
            "nullable `String`, nulls left out",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)).omitNulls(),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).omitNulls()),
        row(
            "`String` with a default, nulls left out",
            "nullable `String`, nulls left out",
            SchemaBuilder.payload(
                    property("id", UUID), defaulted(property("note", STRING), "\"a\""))
                .omitNulls(),
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).omitNulls()),
        row(
            "`String` with a default",
            "nullable `String` with a default",
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\"")),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(nullable("note", STRING), "\"a\""))),
        row(
            "required `String`",
            "`String` with a default",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\""))),
        row(
            "`String` with a default",
            "required `String`",
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\"")),
            SchemaBuilder.payload(property("id", UUID), property("note", STRING))),
        row(
            "`String` with the default `a`",
            "`String` with the default `b`",
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"a\"")),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"b\""))),
        row(
            "`String` with a computed default",
            "`String` with the default `b`",
            SchemaBuilder.payload(
                property("id", UUID),
                property("note", STRING).withDefault(Optional.of(new DefaultSchema.Computed()))),
            SchemaBuilder.payload(
                property("id", UUID), defaulted(property("note", STRING), "\"b\""))),
        row(
            "required `note`",
            "required `remark`",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)),
            SchemaBuilder.payload(property("id", UUID), property("remark", STRING))),
        row(
            "required `note`",
            "required `remark` with the alias `note`",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)),
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("remark", STRING), "note"))),
        row(
            "required `note` with the alias `remark`",
            "required `remark` with the alias `note`",
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("note", STRING), "remark")),
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("remark", STRING), "note"))),
        row(
            "nullable `note`",
            "nullable `remark` with the alias `note`",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)),
            SchemaBuilder.payload(
                property("id", UUID), aliased(nullable("remark", STRING), "note"))),
        row(
            "nullable `note`, unknown ones rejected",
            "nullable `remark` with the alias `note`, unknown ones rejected",
            SchemaBuilder.payload(property("id", UUID), nullable("note", STRING)).rejectUnknown(),
            SchemaBuilder.payload(property("id", UUID), aliased(nullable("remark", STRING), "note"))
                .rejectUnknown()),
        row(
            "`note`",
            "`note` with the alias `remark`",
            SchemaBuilder.payload(property("id", UUID), property("note", STRING)),
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("note", STRING), "remark"))),
        row(
            "`note` with the alias `remark`",
            "`note`",
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("note", STRING), "remark")),
            SchemaBuilder.payload(property("id", UUID), property("note", STRING))),
        row(
            "required `String note` and `int count`",
            "required `String note` with the alias `count`",
            SchemaBuilder.payload(
                property("id", UUID), property("note", STRING), property("count", INT)),
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("note", STRING), "count"))),
        row(
            "required `int count` and then `String note`",
            "required `String note` with the alias `count`",
            SchemaBuilder.payload(
                property("id", UUID), property("count", INT), property("note", STRING)),
            SchemaBuilder.payload(
                property("id", UUID), aliased(property("note", STRING), "count"))),
        row(
            "`note`, then `count`",
            "`count`, then `note`",
            SchemaBuilder.payload(
                property("id", UUID), property("note", STRING), property("count", INT)),
            SchemaBuilder.payload(
                property("id", UUID), property("count", INT), property("note", STRING))),
        row(
            "not sensitive",
            "sensitive",
            SchemaBuilder.payload(property("id", UUID), title()),
            SchemaBuilder.payload(property("id", UUID), sensitive(title()))),
        row(
            "not deprecated",
            "deprecated",
            SchemaBuilder.payload(property("id", UUID), title()),
            SchemaBuilder.payload(property("id", UUID), deprecated(title()))),
        row(
            "a description",
            "another description",
            SchemaBuilder.payload(property("id", UUID), documented(title(), "One")),
            SchemaBuilder.payload(property("id", UUID), documented(title(), "Two"))),
        row(
            "an example",
            "another example",
            SchemaBuilder.payload(property("id", UUID), example(title(), "\"a\"")),
            SchemaBuilder.payload(property("id", UUID), example(title(), "\"b\""))),
        row(
            "nullable `int` for which `@Null` stands",
            "required `String`",
            SchemaBuilder.payload(
                property("id", UUID), property("note", with(INT, alwaysNull()).orNull())),
            SchemaBuilder.payload(property("id", UUID), property("note", STRING))));
  }
}
