package io.eventfamily.schema.testing;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A family that has one of everything, such as somebody could declare it. */
public final class RichFamily {

  private static final TypeUse TEXT = TypeUse.of(ScalarType.STRING);

  private RichFamily() {}

  /** The family. */
  public static FamilySchema get() {
    return new FamilySchema(
        "order",
        SchemaVersion.parse("2.1.0"),
        "order-events",
        Compatibility.BACKWARD,
        FormatSettings.DEFAULT,
        Optional.of("What happens to orders."),
        false,
        new ObjectSchema(
            List.of(
                property("shop", TEXT, Optional.of("Who sells."))
                    .withDefault(Optional.of(constant("\"main\"")))),
            List.of()),
        List.of(placed(), cancelled()),
        List.of(item(), money(), voucher(), payment(), status(), reason()));
  }

  private static EventSchema placed() {
    ObjectSchema payload =
        new ObjectSchema(
            List.of(
                PropertySchema.of("order_id", TypeUse.of(ScalarType.UUID)),
                aliased(),
                new PropertySchema(
                    "email",
                    List.of(),
                    TEXT.with(Families.flags(true, true, Optional.empty(), false)),
                    Optional.empty(),
                    true,
                    false,
                    Optional.of("Where the bill goes."),
                    Optional.of(JsonText.ofString("ada@example.com"))),
                PropertySchema.of(
                    "items",
                    TypeUse.of(new ValueType.ListOf(TypeUse.of(new ValueType.RecordRef("Item"))))
                        .with(Constraints.NONE.withSize(Interval.atLeast(BigDecimal.ONE)))),
                PropertySchema.of(
                    "coupon",
                    TEXT.with(
                            Constraints.NONE
                                .withSize(Families.between(2, 8))
                                .withPatterns(
                                    List.of(
                                        new Constraints.Pattern("[A-Z]+\\d*", 0),
                                        new Constraints.Pattern(
                                            "spring.*", Pattern.CASE_INSENSITIVE))))
                        .orNull()),
                PropertySchema.of("status", TypeUse.of(new ValueType.EnumRef("Status"))),
                PropertySchema.of(
                    "paid_by", TypeUse.of(new ValueType.UnionRef("Payment")).orNull()),
                PropertySchema.of("ordered_at", TypeUse.of(ScalarType.INSTANT)),
                PropertySchema.of("return_period", TypeUse.of(ScalarType.PERIOD))
                    .withDefault(Optional.of(constant("\"P14D\""))),
                PropertySchema.of("returnable_until", TypeUse.of(ScalarType.INSTANT))
                    .withDefault(Optional.of(new DefaultSchema.Computed())),
                PropertySchema.of(
                        "counts",
                        TypeUse.of(
                            new ValueType.MapOf(
                                TypeUse.of(ScalarType.LONG),
                                TypeUse.of(ScalarType.SHORT)
                                    .with(
                                        Constraints.NONE.withRange(
                                            Interval.atLeast(BigDecimal.ZERO))))))
                    .withDefault(Optional.of(constant("{}"))),
                PropertySchema.of(
                        "tags", TypeUse.of(new ValueType.SetOf(TEXT.with(Constraints.NONE))))
                    .withDefault(Optional.of(constant("[]"))),
                PropertySchema.of("more", TypeUse.of(new ValueType.FreeObject()).orNull()),
                PropertySchema.of("raw", TypeUse.of(new ValueType.FreeValue()).orNull())),
            List.of(new RuleSchema("isReturnable", true, "must be returnable once it is ordered")));
    return new EventSchema(
        "order.placed.v2",
        "Placed",
        payload,
        Optional.of("order_id"),
        Optional.of("An order was placed.\nIt may still be cancelled."),
        false,
        Optional.of(
            new JsonText(
                """
                {"event_type":"order.placed.v2","payload":{"items":[{"sku":"A","price":"1.10"}]}}\
                """)));
  }

  private static PropertySchema aliased() {
    return new PropertySchema(
        "customer",
        List.of("client", "buyer"),
        TEXT,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static EventSchema cancelled() {
    return new EventSchema(
        "order.cancelled.v2",
        "Cancelled",
        Families.object(
            PropertySchema.of("order_id", TypeUse.of(ScalarType.UUID)),
            PropertySchema.of("reason", TypeUse.of(new ValueType.EnumRef("Reason")).orNull())),
        Optional.of("order_id"),
        Optional.empty(),
        true,
        Optional.empty());
  }

  private static Definition item() {
    return record(
        "Item",
        property("sku", TEXT, Optional.of("What is on the shelf.")),
        PropertySchema.of("price", TypeUse.of(ScalarType.BIG_DECIMAL).with(price())),
        PropertySchema.of(
                "quantity",
                TypeUse.of(ScalarType.INT)
                    .with(Constraints.NONE.withRange(Families.between(1, 100))))
            .withDefault(Optional.of(constant("1"))),
        PropertySchema.of(
                "parts",
                TypeUse.of(new ValueType.ListOf(TypeUse.of(new ValueType.RecordRef("Item")))))
            .withDefault(Optional.of(constant("[]"))));
  }

  private static Constraints price() {
    return Constraints.NONE
        .withRange(
            new Interval(
                Optional.of(new Interval.Bound(BigDecimal.ZERO, false)),
                Optional.of(new Interval.Bound(new BigDecimal("99999.99"), true))))
        .withDigits(new Constraints.Digits(5, 2));
  }

  private static Definition money() {
    return record("Money", PropertySchema.of("amount", TypeUse.of(ScalarType.BIG_DECIMAL_NUMBER)));
  }

  private static Definition voucher() {
    return record(
        "Voucher",
        PropertySchema.of(
            "code",
            TypeUse.of(ScalarType.BYTES)
                .with(Constraints.NONE.withSize(Families.between(16, 16)))));
  }

  private static Definition payment() {
    return new Definition.UnionDefinition(
        "Payment",
        "kind",
        List.of(
            new Definition.Branch("money", "Money"), new Definition.Branch("voucher", "Voucher")),
        Optional.of("What an order is paid with."));
  }

  private static Definition status() {
    return new Definition.EnumDefinition(
        "Status", List.of("OPEN", "PAID"), Optional.empty(), Optional.of("How far it is."));
  }

  private static Definition reason() {
    return new Definition.EnumDefinition(
        "Reason",
        List.of("changed my mind", "too late", "OTHER"),
        Optional.of("OTHER"),
        Optional.empty());
  }

  private static Definition record(String name, PropertySchema... properties) {
    return new Definition.RecordDefinition(name, Families.object(properties), Optional.empty());
  }

  private static PropertySchema property(String name, TypeUse use, Optional<String> documentation) {
    return new PropertySchema(
        name, List.of(), use, Optional.empty(), false, false, documentation, Optional.empty());
  }

  private static DefaultSchema constant(String json) {
    return new DefaultSchema.Constant(new JsonText(json));
  }
}
