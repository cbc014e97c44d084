package golden.order;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.EnumNames;
import io.eventfamily.runtime.json.FreeJson;
import io.eventfamily.runtime.json.JavaValues;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Lists;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.UnionTags;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes the values in the events of the family {@code order} whose types are its own.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class OrderEventValues {
  static final EnumNames<Payment.Method> METHOD = EnumNames.builder(Payment.Method.class)
      .add(Payment.Method.CARD, "card")
      .add(Payment.Method.CASH, "CASH")
      .add(Payment.Method.OTHER, "OTHER")
      .add(Payment.Method.TRANSFER, "bank transfer")
      .fallback(Payment.Method.OTHER)
      .build();

  private OrderEventValues() {
  }

  /**
   * The components of a {@link OrderEvents.Item}.
   */
  static final class ItemValue {
    private static final PropertyName SKU = PropertyName.of("sku");

    private static final PropertyName QUANTITY = PropertyName.of("quantity");

    private static final PropertyName PRICE = PropertyName.of("price");

    private static final PropertyName WEIGHT = PropertyName.of("weight");

    private static final PropertyName PARTS = PropertyName.of("parts");

    private static final PropertyNames PROPERTIES = PropertyNames.of(SKU, QUANTITY, PRICE, WEIGHT,
        PARTS);

    private static final Pattern SKU_PATTERN = Pattern.compile("[A-Z]{3}-\\d+");

    private static final BigDecimal PRICE_MIN = new BigDecimal("0.01");

    private static final BigDecimal PRICE_MAX = new BigDecimal("10000");

    private @Nullable String sku;

    private boolean skuSet;

    private int quantity;

    private boolean quantitySet;

    private @Nullable BigDecimal price;

    private boolean priceSet;

    private @Nullable Double weight;

    private @Nullable List<OrderEvents.Item> parts = List.of();

    private ItemValue() {
    }

    private ItemValue(OrderEvents.Item value) {
      this.sku = value.sku();
      this.skuSet = true;
      this.quantity = value.quantity();
      this.quantitySet = true;
      this.price = value.price();
      this.priceSet = true;
      this.weight = value.weight();
      this.parts = Lists.copyOf(value.parts());
    }

    static OrderEvents. @Nullable Item read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      ItemValue json = new ItemValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.sku = in.readString();
          case 1 -> {
            json.quantity = in.readInt();
            json.quantitySet = true;
          }
          case 2 -> json.price = in.readBigDecimal();
          case 3 -> json.weight = in.readNull() ? null : in.readDouble();
          case 4 -> json.parts = in.readList(ItemValue::read);
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, OrderEvents.Item value) {
      ItemValue copy = new ItemValue(value);
      copy.check(problems);
      if (problems.isSound()) {
        copy.make(problems);
      }
    }

    private OrderEvents. @Nullable Item make(Problems problems) {
      OrderEvents.Item value = Checks.made(problems, () -> new OrderEvents.Item(sku, quantity,
          price, weight, parts), true);
      if (value != null) {
        checkRules(problems, value);
      }
      return value;
    }

    static OrderEvents. @Nullable Item copyOf(OrderEvents. @Nullable Item value) {
      return value == null ? null : new OrderEvents.Item(value.sku(), value.quantity(),
          value.price(), value.weight(), Lists.copyOf(value.parts(), ItemValue::copyOf));
    }

    static void write(JsonWriter out, OrderEvents. @Nullable Item value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, OrderEvents.Item value) {
      out.property(SKU).writeString(value.sku());
      out.property(QUANTITY).writeInt(value.quantity());
      out.property(PRICE).writeBigDecimal(value.price());
      out.property(WEIGHT).writeDouble(value.weight());
      out.property(PARTS).writeList(value.parts(), ItemValue::write);
    }

    private void check(Problems problems) {
      problems.check(SKU, Checks.required(sku, skuSet, Problem.STRING_TYPE));
      problems.checkJava(SKU, sku, JavaValues::problemOf);
      problems.check(SKU, Constraints.pattern(sku, SKU_PATTERN), "must be like [A-Z]{3}-\\d+");
      problems.check(QUANTITY, Checks.required(quantitySet));
      problems.check(QUANTITY, Constraints.atLeast(quantity, 1));
      problems.check(QUANTITY, Constraints.atMost(quantity, 100));
      problems.check(PRICE, Checks.required(price, priceSet, Problem.DECIMAL_TYPE));
      problems.checkJava(PRICE, price, JavaValues::problemOf);
      problems.check(PRICE, Constraints.atLeast(price, PRICE_MIN));
      problems.check(PRICE, Constraints.lessThan(price, PRICE_MAX));
      problems.checkJava(WEIGHT, weight, JavaValues::problemOf);
      problems.check(WEIGHT, Constraints.digits(weight, 3, 2));
      problems.check(PARTS, Checks.notNull(parts, Problem.LIST_TYPE));
      Checks.items(problems, PARTS, parts, ItemValue::checkItemOfParts);
    }

    private static void checkItemOfParts(Problems problems, OrderEvents. @Nullable Item item) {
      problems.check(Checks.notNull(item, Problem.MODEL_TYPE));
      problems.checkParts(item, ItemValue::check);
    }

    private static void checkRules(Problems problems, OrderEvents.Item value) {
      Checks.rule(problems, value::isLight, true, "breaks the rule isLight");
    }
  }

  /**
   * The components of a {@link OrderEvents.Address}.
   */
  static final class AddressValue {
    private static final PropertyName LINES = PropertyName.of("line");

    private static final PropertyName COUNTRY = PropertyName.of("country");

    private static final PropertyName HINTS = PropertyName.of("hints");

    private static final PropertyName DOOR_CODE = PropertyName.ofSensitive("door_code");

    private static final PropertyNames PROPERTIES = PropertyNames.of(LINES, COUNTRY, HINTS,
        DOOR_CODE);

    private static final Pattern COUNTRY_PATTERN = Pattern.compile("[A-Z]{2}");

    private @Nullable List<String> lines;

    private boolean linesSet;

    private @Nullable String country = "DE";

    private @Nullable Map<String, Object> hints;

    private @Nullable String doorCode;

    private AddressValue() {
    }

    private AddressValue(OrderEvents.Address value) {
      this.lines = Lists.copyOf(value.lines());
      this.linesSet = true;
      this.country = value.country();
      this.hints = FreeJson.copyOf(value.hints());
      this.doorCode = value.doorCode();
    }

    static OrderEvents. @Nullable Address read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      AddressValue json = new AddressValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.lines = in.readList(JsonReader::readString,
              AddressValue::checkItemOfLines);
          case 1 -> json.country = in.readString();
          case 2 -> json.hints = in.readNull() ? null : in.readFreeObject();
          case 3 -> json.doorCode = in.readNull() ? null : in.readString();
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, OrderEvents.Address value) {
      AddressValue copy = new AddressValue(value);
      copy.check(problems);
      if (problems.isSound()) {
        copy.make(problems);
      }
    }

    private OrderEvents. @Nullable Address make(Problems problems) {
      return Checks.made(problems, () -> new OrderEvents.Address(lines, country, hints,
          doorCode), false);
    }

    static OrderEvents. @Nullable Address copyOf(OrderEvents. @Nullable Address value) {
      return value == null ? null : new OrderEvents.Address(Lists.copyOf(value.lines()),
          value.country(), FreeJson.copyOf(value.hints()), value.doorCode());
    }

    static void write(JsonWriter out, OrderEvents. @Nullable Address value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, OrderEvents.Address value) {
      out.property(LINES).writeList(value.lines(), JsonWriter::writeString);
      out.property(COUNTRY).writeString(value.country());
      out.property(HINTS).writeFreeJson(value.hints());
      out.property(DOOR_CODE).writeString(value.doorCode());
    }

    private void check(Problems problems) {
      problems.check(LINES, Checks.required(lines, linesSet, Problem.LIST_TYPE));
      Checks.items(problems, LINES, lines, AddressValue::checkItemOfLines);
      problems.check(COUNTRY, Checks.notNull(country, Problem.STRING_TYPE));
      problems.checkJava(COUNTRY, country, JavaValues::problemOf);
      problems.check(COUNTRY, Constraints.pattern(country, COUNTRY_PATTERN));
      problems.checkParts(HINTS, hints, FreeJson::check);
      problems.checkJava(DOOR_CODE, doorCode, JavaValues::problemOf);
    }

    private static void checkItemOfLines(Problems problems, @Nullable String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.checkJava(item, JavaValues::problemOf);
      problems.check(Constraints.notBlank(item));
    }
  }

  /**
   * The components of a {@link Payment.Card}.
   */
  static final class CardValue {
    private static final PropertyName NUMBER = PropertyName.ofSensitive("number");

    private static final PropertyName METHOD = PropertyName.of("method");

    private static final PropertyNames PROPERTIES = PropertyNames.of(NUMBER, METHOD);

    private @Nullable String number;

    private boolean numberSet;

    private Payment. @Nullable Method method;

    private boolean methodSet;

    private CardValue() {
    }

    private CardValue(Payment.Card value) {
      this.number = value.number();
      this.numberSet = true;
      this.method = value.method();
      this.methodSet = true;
    }

    static Payment. @Nullable Card read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      CardValue json = new CardValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.number = in.readString();
          case 1 -> json.method = in.readEnum(OrderEventValues.METHOD);
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, Payment.Card value) {
      new CardValue(value).check(problems);
    }

    private Payment. @Nullable Card make(Problems problems) {
      return Checks.made(problems, () -> new Payment.Card(number, method), false);
    }

    static void write(JsonWriter out, Payment. @Nullable Card value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, Payment.Card value) {
      out.property(NUMBER).writeString(value.number());
      out.property(METHOD).writeEnum(value.method(), OrderEventValues.METHOD);
    }

    private void check(Problems problems) {
      problems.check(NUMBER, Checks.required(number, numberSet, Problem.STRING_TYPE));
      problems.checkJava(NUMBER, number, JavaValues::problemOf);
      problems.check(METHOD, Checks.required(method, methodSet, OrderEventValues.METHOD.unknown()));
    }
  }

  /**
   * The components of a {@link Payment.Cash}.
   */
  static final class CashValue {
    private static final PropertyName GIVEN = PropertyName.of("given");

    private static final PropertyNames PROPERTIES = PropertyNames.of(GIVEN);

    private @Nullable BigDecimal given;

    private boolean givenSet;

    private CashValue() {
    }

    private CashValue(Payment.Cash value) {
      this.given = value.given();
      this.givenSet = true;
    }

    static Payment. @Nullable Cash read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      CashValue json = new CashValue();
      while (in.nextProperty(PROPERTIES)) {
        switch (in.property()) {
          case 0 -> json.given = in.readBigDecimal();
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, Payment.Cash value) {
      new CashValue(value).check(problems);
    }

    private Payment. @Nullable Cash make(Problems problems) {
      return Checks.made(problems, () -> new Payment.Cash(given), true);
    }

    static void write(JsonWriter out, Payment. @Nullable Cash value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, Payment.Cash value) {
      out.property(GIVEN).writeBigDecimal(value.given());
    }

    private void check(Problems problems) {
      problems.check(GIVEN, Checks.required(given, givenSet, Problem.DECIMAL_TYPE));
      problems.checkJava(GIVEN, given, JavaValues::problemOf);
    }
  }

  /**
   * The components of a {@link Payment.Free}.
   */
  static final class FreeValue {
    private static final PropertyNames PROPERTIES = PropertyNames.of();

    private FreeValue() {
    }

    static Payment. @Nullable Free read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      FreeValue json = new FreeValue();
      while (in.nextProperty(PROPERTIES)) {
        in.skipValue();
      }
      json.check(in.problems());
      return in.isSound() ? json.make(in.problems()) : null;
    }

    static void check(Problems problems, Payment.Free value) {
      new FreeValue().check(problems);
    }

    private Payment. @Nullable Free make(Problems problems) {
      return Checks.made(problems, () -> new Payment.Free(), true);
    }

    static void write(JsonWriter out, Payment. @Nullable Free value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
      }
    }

    static void writeProperties(JsonWriter out, Payment.Free value) {
    }

    private void check(Problems problems) {
    }
  }

  /**
   * One of the records of {@link Payment}.
   */
  static final class PaymentValue {
    private static final UnionTags TAGS = UnionTags.of("kind", "card", "cash", "Free");

    private PaymentValue() {
    }

    static @Nullable Payment read(JsonReader in) {
      return switch (in.readTag(TAGS)) {
        case 0 -> CardValue.read(in);
        case 1 -> CashValue.read(in);
        case 2 -> FreeValue.read(in);
        default -> null;
      };
    }

    static void check(Problems problems, Payment value) {
      if (value instanceof Payment.Card known) {
        CardValue.check(problems, known);
      } else if (value instanceof Payment.Cash known) {
        CashValue.check(problems, known);
      } else if (value instanceof Payment.Free known) {
        FreeValue.check(problems, known);
      }
    }

    static void write(JsonWriter out, @Nullable Payment value) {
      if (!out.writeIfNull(value)) {
        out.beginObject();
        if (value instanceof Payment.Card known) {
          out.writeTag(TAGS, 0);
          CardValue.writeProperties(out, known);
        } else if (value instanceof Payment.Cash known) {
          out.writeTag(TAGS, 1);
          CashValue.writeProperties(out, known);
        } else if (value instanceof Payment.Free known) {
          out.writeTag(TAGS, 2);
          FreeValue.writeProperties(out, known);
        }
        out.endObject();
      }
    }
  }
}
