package io.eventfamily.processor.fuzz;

import static io.eventfamily.processor.fuzz.Value.list;
import static io.eventfamily.processor.fuzz.Value.literal;
import static io.eventfamily.processor.fuzz.Value.map;
import static io.eventfamily.processor.fuzz.Value.nullable;
import static io.eventfamily.processor.fuzz.Value.object;
import static io.eventfamily.processor.fuzz.Value.oneOf;
import static io.eventfamily.processor.fuzz.Value.optional;
import static io.eventfamily.processor.fuzz.Value.required;

/** The payloads of orders, which have every type and most constraints. */
final class Orders {

  private static final Value BOOL = literal("true", "false");
  private static final Value INT = Numbers.between(Integer.MIN_VALUE, Integer.MAX_VALUE);
  private static final Value LONG = Numbers.between(Long.MIN_VALUE, Long.MAX_VALUE);
  private static final Value METHOD = Scalars.text("card", "bank transfer", "CASH", "OTHER", "?");
  private static final Value LINK =
      Scalars.text("https://example.com/", "a/b?c=%20#d", "urn:x:y", "mailto:ada@example.com");
  private static final Value POSITIVE = literal("1", "\"0.001\"", "2.50", "\"1e3\"", "12E-1");

  private Orders() {}

  static Value measured() {
    return object(
        required("flag", BOOL),
        required("tiny", Numbers.between(Byte.MIN_VALUE, Byte.MAX_VALUE)),
        required("small", Numbers.between(Short.MIN_VALUE, Short.MAX_VALUE)),
        required("medium", INT),
        required("large", LONG),
        required("letter", Texts.letter()),
        required("single", Numbers.floats()),
        required("precise", Numbers.doubles()),
        nullable("boxed", LONG),
        required("text", Texts.maybeLong()),
        required("count", Numbers.integer(400)),
        required("exact", Numbers.decimal()),
        required("number", Numbers.decimal()),
        required("id", Scalars.uuid()),
        required("link", LINK),
        required("at", Scalars.instant()),
        required("there", Scalars.instant()),
        required("local_at", Scalars.localDateTime()),
        required("day", Scalars.date()),
        required("time", Scalars.time()),
        required("taken", Scalars.duration()),
        required("every", Scalars.period()),
        required("year", Numbers.between(1, 9999)),
        required("month", Scalars.yearMonth()),
        required("data", Scalars.bytes()),
        nullable("no_data", Scalars.bytes()));
  }

  static Value defaulted() {
    return object(
        optional("flag", BOOL),
        optional("tiny", Numbers.between(Byte.MIN_VALUE, Byte.MAX_VALUE)),
        optional("letter", Texts.letter()),
        optional("single", Numbers.floats()),
        optional("count", Numbers.integer(400)),
        optional("exact", Numbers.decimal()),
        optional("link", LINK),
        optional("there", Scalars.instant()),
        optional("taken", Scalars.duration()),
        optional("data", Scalars.bytes()),
        optional("method", METHOD),
        nullable("optional", INT),
        optional("words", list(0, 6, Texts.any(3))),
        optional("days", list(0, 6, Scalars.date())),
        optional("counts", map(Scalars.uuid(), INT)));
  }

  static Value placed() {
    return object(
        required("order_id", Scalars.uuid()),
        required("email", Scalars.text("ada@example.com", "a.b+c@d.e")),
        required("customer", Texts.notBlank(9)),
        required("items", list(1, 3, item(2))),
        required("ship_to", address()),
        nullable("bill_to", address()),
        nullable("coupon", Texts.any(3)),
        nullable("priority", INT),
        nullable("weight", LONG),
        nullable("discount", Numbers.doubles()),
        required("labels", list(0, 5, Texts.notBlank(20))),
        required("steps", list(0, 5, INT)),
        required("paid", map(METHOD, POSITIVE)),
        required("groups", map(Scalars.text("a", "Z", "abc"), list(0, 3, Scalars.uuid()))),
        required("table", list(0, 3, list(0, 3, Texts.any(5).orNull()))),
        required("payment", payment()),
        required("refunds", list(0, 3, payment())),
        required("extra", Free.something(4)),
        nullable("note", Free.json(2)),
        required("attributes", map(Scalars.text("0", "-1", "2147483647"), Free.json(2))),
        optional("settings", Free.object(3)),
        required("from", Scalars.instant(1, 2000)),
        required("until", Scalars.instant(2001, 9999)),
        optional("length", Scalars.duration()),
        optional("title", Texts.any(9)));
  }

  private static Value item(int depth) {
    return dice ->
        object(
                required("sku", Scalars.text("ABC-1", "XYZ-0123456789")),
                required("quantity", Numbers.between(1, 100)),
                required("price", literal("\"0.01\"", "9999.99", "\"1E1\"", "1e0")),
                nullable("weight", literal("0", "99.99", "1.5", "-0.0")),
                optional("parts", list(0, depth, item(depth - 1))))
            .write(dice);
  }

  private static Value address() {
    return object(
        required("line", list(0, 3, Texts.notBlank(6))),
        optional("country", Scalars.text("DE", "US")),
        nullable("hints", Free.object(2)),
        nullable("door_code", Texts.any(4)));
  }

  private static Value payment() {
    return oneOf(
        object(
            required("kind", literal("\"card\"")),
            required("number", Texts.any(9)),
            required("method", METHOD)),
        object(required("kind", literal("\"cash\"")), required("given", Numbers.decimal())),
        object(required("kind", literal("\"Free\""))));
  }
}
