package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.benchmark.event.Discount;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.event.Stock;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and reads lines of orders. */
final class StreamedLine implements Streamed<Line> {

  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString SKU = new SerializedString("sku");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString DESCRIPTION = new SerializedString("description");
  private static final SerializedString QUANTITY = new SerializedString("quantity");
  private static final SerializedString PRICE = new SerializedString("price");
  private static final SerializedString WEIGHT = new SerializedString("weight");
  private static final SerializedString BARCODE = new SerializedString("barcode");
  private static final SerializedString TAXABLE = new SerializedString("taxable");
  private static final SerializedString STOCK = new SerializedString("stock");
  private static final SerializedString PROMISED = new SerializedString("promised");
  private static final SerializedString LABELS = new SerializedString("labels");
  private static final SerializedString DISCOUNTS = new SerializedString("discounts");

  private final Streamed<Discount> discount = new StreamedDiscount();

  @Override
  public void write(JsonGenerator out, Line value) throws IOException {
    out.writeStartObject();
    Tokens.write(out, ID, value.id());
    Tokens.write(out, SKU, value.sku());
    Tokens.write(out, NAME, value.name());
    Tokens.write(out, DESCRIPTION, value.description());
    out.writeFieldName(QUANTITY);
    out.writeNumber(value.quantity());
    out.writeFieldName(PRICE);
    out.writeNumber(value.price());
    out.writeFieldName(WEIGHT);
    out.writeNumber(value.weight());
    out.writeFieldName(BARCODE);
    out.writeNumber(value.barcode());
    out.writeFieldName(TAXABLE);
    out.writeBoolean(value.taxable());
    Tokens.write(out, STOCK, value.stock());
    Tokens.write(out, PROMISED, value.promised());
    Tokens.writeTexts(out, LABELS, value.labels());
    Tokens.writeAll(out, DISCOUNTS, value.discounts(), discount);
    out.writeEndObject();
  }

  @Override
  public Line read(JsonParser in) throws IOException {
    @Nullable UUID id = null;
    @Nullable String sku = null;
    @Nullable String name = null;
    @Nullable String description = null;
    int quantity = 0;
    @Nullable BigDecimal price = null;
    double weight = 0;
    long barcode = 0;
    boolean taxable = false;
    @Nullable Stock stock = null;
    @Nullable Instant promised = null;
    @Nullable List<String> labels = null;
    @Nullable List<Discount> discounts = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = Tokens.readId(in);
        case "sku" -> sku = Tokens.readText(in);
        case "name" -> name = Tokens.readText(in);
        case "description" -> description = Tokens.readText(in);
        case "quantity" -> quantity = in.nextIntValue(0);
        case "price" -> {
          in.nextToken();
          price = in.getDecimalValue();
        }
        case "weight" -> {
          in.nextToken();
          weight = in.getDoubleValue();
        }
        case "barcode" -> barcode = in.nextLongValue(0);
        case "taxable" -> taxable = in.nextToken() == JsonToken.VALUE_TRUE;
        case "stock" -> stock = Stock.valueOf(in.nextTextValue());
        case "promised" -> promised = Tokens.readTime(in);
        case "labels" -> labels = Tokens.readTexts(in);
        case "discounts" -> discounts = Tokens.readAll(in, discount);
        default -> Tokens.skip(in);
      }
    }
    return new Line(
        Tokens.required(id, ID),
        Tokens.required(sku, SKU),
        Tokens.required(name, NAME),
        description,
        quantity,
        Tokens.required(price, PRICE),
        weight,
        barcode,
        taxable,
        Tokens.required(stock, STOCK),
        promised,
        Tokens.required(labels, LABELS),
        Tokens.required(discounts, DISCOUNTS));
  }
}
