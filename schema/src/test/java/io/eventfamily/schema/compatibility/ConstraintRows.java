package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.ScalarType.BIG_DECIMAL;
import static io.eventfamily.schema.ScalarType.BOOLEAN;
import static io.eventfamily.schema.ScalarType.BYTE;
import static io.eventfamily.schema.ScalarType.BYTES;
import static io.eventfamily.schema.ScalarType.DOUBLE;
import static io.eventfamily.schema.ScalarType.INT;
import static io.eventfamily.schema.ScalarType.LONG;
import static io.eventfamily.schema.ScalarType.STRING;
import static io.eventfamily.schema.compatibility.CompatibilityRow.row;
import static io.eventfamily.schema.compatibility.CompatibilityRow.value;
import static io.eventfamily.schema.compatibility.Properties.alwaysNull;
import static io.eventfamily.schema.compatibility.Properties.atLeast;
import static io.eventfamily.schema.compatibility.Properties.atMost;
import static io.eventfamily.schema.compatibility.Properties.between;
import static io.eventfamily.schema.compatibility.Properties.both;
import static io.eventfamily.schema.compatibility.Properties.digits;
import static io.eventfamily.schema.compatibility.Properties.email;
import static io.eventfamily.schema.compatibility.Properties.lessThan;
import static io.eventfamily.schema.compatibility.Properties.list;
import static io.eventfamily.schema.compatibility.Properties.map;
import static io.eventfamily.schema.compatibility.Properties.moreThan;
import static io.eventfamily.schema.compatibility.Properties.mustBe;
import static io.eventfamily.schema.compatibility.Properties.notBlank;
import static io.eventfamily.schema.compatibility.Properties.pattern;
import static io.eventfamily.schema.compatibility.Properties.range;
import static io.eventfamily.schema.compatibility.Properties.set;
import static io.eventfamily.schema.compatibility.Properties.size;
import static io.eventfamily.schema.compatibility.Properties.with;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType.FreeObject;
import java.util.List;

/** Constraints of a property. */
final class ConstraintRows {

  private ConstraintRows() {}

  static List<CompatibilityRow> rows() {
    return List.of(
        row(
            "`String` of up to 100",
            "`String` of up to 200",
            value(with(STRING, size(0, 100))),
            value(with(STRING, size(0, 200)))),
        row(
            "`String` of up to 200",
            "`String` of up to 100",
            value(with(STRING, size(0, 200))),
            value(with(STRING, size(0, 100)))),
        row(
            "`String` of up to 200",
            "`String` of any size",
            value(with(STRING, size(0, 200))),
            value(with(STRING, Constraints.NONE))),
        row(
            "`String` of any size",
            "`String` of up to 200",
            value(with(STRING, Constraints.NONE)),
            value(with(STRING, size(0, 200)))),
        row(
            "`String` of 1 or more",
            "`String` of any size",
            value(with(STRING, size(atLeast("1")))),
            value(with(STRING, Constraints.NONE))),
        row(
            "`String` of any size",
            "`String` of 1 or more",
            value(with(STRING, Constraints.NONE)),
            value(with(STRING, size(atLeast("1"))))),
        row(
            "`String` of 1 to 10",
            "`String` of 2 to 20",
            value(with(STRING, size(1, 10))),
            value(with(STRING, size(2, 20)))),
        row(
            "`String` of any size",
            "`String` of 0 or more",
            value(with(STRING, Constraints.NONE)),
            value(with(STRING, size(atLeast("0"))))),
        row(
            "`byte[]` of up to 3",
            "`byte[]` of up to 4",
            value(with(BYTES, size(0, 3))),
            value(with(BYTES, size(0, 4)))),
        row(
            "`List` of up to 3",
            "`List` of up to 4",
            value(with(list(STRING), size(0, 3))),
            value(with(list(STRING), size(0, 4)))),
        row(
            "`List` of any size",
            "`List` of 1 or more",
            value(with(list(STRING), Constraints.NONE)),
            value(with(list(STRING), size(atLeast("1"))))),
        row(
            "`Map` of up to 4",
            "`Map` of up to 3",
            value(with(map(STRING, STRING), size(0, 4))),
            value(with(map(STRING, STRING), size(0, 3)))),
        row(
            "`Map<String, Object>` of up to 4",
            "`Map<String, Object>` of up to 3",
            value(with(new FreeObject(), size(0, 4))),
            value(with(new FreeObject(), size(0, 3)))),
        row(
            "`Set<Boolean>` of any size",
            "`Set<Boolean>` of up to 2",
            value(with(set(BOOLEAN), Constraints.NONE)),
            value(with(set(BOOLEAN), size(0, 2)))),
        row(
            "`String` with `@NotBlank`",
            "`String` with `@Size(min = 1)`",
            value(with(STRING, notBlank())),
            value(with(STRING, size(atLeast("1"))))),
        row(
            "`String`",
            "`String` with `@NotBlank`",
            value(with(STRING, Constraints.NONE)),
            value(with(STRING, notBlank()))),
        row(
            "`String` with `@Email`",
            "`String` with `@Email @NotBlank`",
            value(with(STRING, email())),
            value(with(STRING, both(email(), notBlank())))),
        row(
            "`String` with `@Email`",
            "`String` with `@Email @Size(min = 3, max = 320)`",
            value(with(STRING, email())),
            value(with(STRING, email().withSize(between(3, 320))))),
        row(
            "`String` with `@Email`",
            "`String`",
            value(with(STRING, email())),
            value(with(STRING, Constraints.NONE))),
        row(
            "`String`",
            "`String` with `@Email`",
            value(with(STRING, Constraints.NONE)),
            value(with(STRING, email()))),
        row(
            "`String` with an expression",
            "`String`",
            value(with(STRING, pattern("[a-z]+"))),
            value(with(STRING, Constraints.NONE))),
        row(
            "`String`",
            "`String` with an expression",
            value(with(STRING, Constraints.NONE)),
            value(with(STRING, pattern("[a-z]+")))),
        row(
            "`String` with an expression",
            "`String` with another expression",
            value(with(STRING, pattern("[a-z]+"))),
            value(with(STRING, pattern("[a-z]*")))),
        row(
            "`String` with two expressions",
            "`String` with the same in another order",
            value(with(STRING, pattern("[a-z]+", ".{3}"))),
            value(with(STRING, pattern(".{3}", "[a-z]+")))),
        row(
            "`String` with two expressions",
            "`String` with one of them",
            value(with(STRING, pattern("[a-z]+", ".{3}"))),
            value(with(STRING, pattern("[a-z]+")))),
        row(
            "`int` with `@Min(1)`",
            "`int` with `@Min(0)`",
            value(with(INT, range(atLeast("1")))),
            value(with(INT, range(atLeast("0"))))),
        row(
            "`int` with `@Min(0)`",
            "`int` with `@Min(1)`",
            value(with(INT, range(atLeast("0")))),
            value(with(INT, range(atLeast("1"))))),
        row(
            "`int`",
            "`int` with `@Max(9)`",
            value(with(INT, Constraints.NONE)),
            value(with(INT, range(atMost("9"))))),
        row(
            "`int` with `@Max(9)`",
            "`int`",
            value(with(INT, range(atMost("9")))),
            value(with(INT, Constraints.NONE))),
        row(
            "`int` from 0 to 9",
            "`int` from 1 to 10",
            value(with(INT, range(between(0, 9)))),
            value(with(INT, range(between(1, 10))))),
        row(
            "`int` with `@Min(1)`",
            "`int` with `@Positive`",
            value(with(INT, range(atLeast("1")))),
            value(with(INT, range(moreThan("0"))))),
        row(
            "`double` with `@Min(1)`",
            "`double` with `@Positive`",
            value(with(DOUBLE, range(atLeast("1")))),
            value(with(DOUBLE, range(moreThan("0"))))),
        row(
            "`BigDecimal` up to 5",
            "`BigDecimal` below 5",
            value(with(BIG_DECIMAL, range(atMost("5")))),
            value(with(BIG_DECIMAL, range(lessThan("5"))))),
        row(
            "`BigDecimal` up to 5",
            "`BigDecimal` up to 5.00",
            value(with(BIG_DECIMAL, range(atMost("5")))),
            value(with(BIG_DECIMAL, range(atMost("5.00"))))),
        row(
            "`long` up to 9007199254740993",
            "`long` up to 9007199254740992",
            value(with(LONG, range(atMost("9007199254740993")))),
            value(with(LONG, range(atMost("9007199254740992"))))),
        row(
            "`byte`",
            "`byte` with `@Min(-128)`",
            value(with(BYTE, Constraints.NONE)),
            value(with(BYTE, range(atLeast("-128"))))),
        row(
            "`BigDecimal` of 3 and 2 digits",
            "`BigDecimal` of 5 and 2 digits",
            value(with(BIG_DECIMAL, digits(3, 2))),
            value(with(BIG_DECIMAL, digits(5, 2)))),
        row(
            "`BigDecimal` of 5 and 2 digits",
            "`BigDecimal` of 3 and 4 digits",
            value(with(BIG_DECIMAL, digits(5, 2))),
            value(with(BIG_DECIMAL, digits(3, 4)))),
        row(
            "`BigDecimal`",
            "`BigDecimal` of 5 and 2 digits",
            value(with(BIG_DECIMAL, Constraints.NONE)),
            value(with(BIG_DECIMAL, digits(5, 2)))),
        row(
            "`int` of 2 digits",
            "`int` from -99 to 99",
            value(with(INT, digits(2, 0))),
            value(with(INT, range(between(-99, 99))))),
        row(
            "`boolean`",
            "`boolean` with `@AssertTrue`",
            value(with(BOOLEAN, Constraints.NONE)),
            value(with(BOOLEAN, mustBe(true)))),
        row(
            "`boolean` with `@AssertTrue`",
            "`boolean`",
            value(with(BOOLEAN, mustBe(true))),
            value(with(BOOLEAN, Constraints.NONE))),
        row(
            "`boolean` with `@AssertTrue`",
            "`boolean` with `@AssertFalse`",
            value(with(BOOLEAN, mustBe(true))),
            value(with(BOOLEAN, mustBe(false)))),
        row(
            "nullable `String`",
            "nullable `String` with `@Null`",
            value(TypeUse.of(STRING).orNull()),
            value(with(STRING, alwaysNull()).orNull())),
        row(
            "nullable `String` with `@Null`",
            "nullable `String`",
            value(with(STRING, alwaysNull()).orNull()),
            value(TypeUse.of(STRING).orNull())));
  }
}
