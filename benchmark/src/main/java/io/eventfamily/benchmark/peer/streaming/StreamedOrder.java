package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.benchmark.event.Address;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.model.OrderPlaced;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is said of an order. */
final class StreamedOrder implements Streamed<OrderPlaced> {

  private static final SerializedString ORDER_ID = new SerializedString("order_id");
  private static final SerializedString NUMBER = new SerializedString("number");
  private static final SerializedString CURRENCY = new SerializedString("currency");
  private static final SerializedString TOTAL = new SerializedString("total");
  private static final SerializedString GIFT = new SerializedString("gift");
  private static final SerializedString NOTE = new SerializedString("note");
  private static final SerializedString SHIP_TO = new SerializedString("ship_to");
  private static final SerializedString LINES = new SerializedString("lines");
  private static final SerializedString ATTRIBUTES = new SerializedString("attributes");

  private final Streamed<Address> address = new StreamedAddress();
  private final Streamed<Line> line = new StreamedLine();

  @Override
  public void write(JsonGenerator out, OrderPlaced value) throws IOException {
    out.writeStartObject();
    Tokens.write(out, ORDER_ID, value.orderId());
    out.writeFieldName(NUMBER);
    out.writeNumber(value.number());
    Tokens.write(out, CURRENCY, value.currency());
    out.writeFieldName(TOTAL);
    out.writeNumber(value.total());
    out.writeFieldName(GIFT);
    out.writeBoolean(value.gift());
    Tokens.write(out, NOTE, value.note());
    out.writeFieldName(SHIP_TO);
    address.write(out, value.shipTo());
    Tokens.writeAll(out, LINES, value.lines(), line);
    writeAttributes(out, value.attributes());
    out.writeEndObject();
  }

  @Override
  public OrderPlaced read(JsonParser in) throws IOException {
    @Nullable UUID orderId = null;
    long number = 0;
    @Nullable String currency = null;
    @Nullable BigDecimal total = null;
    boolean gift = false;
    @Nullable String note = null;
    @Nullable Address shipTo = null;
    @Nullable List<Line> lines = null;
    @Nullable Map<String, String> attributes = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "order_id" -> orderId = Tokens.readId(in);
        case "number" -> number = in.nextLongValue(0);
        case "currency" -> currency = Tokens.readText(in);
        case "total" -> {
          in.nextToken();
          total = in.getDecimalValue();
        }
        case "gift" -> gift = in.nextToken() == JsonToken.VALUE_TRUE;
        case "note" -> note = Tokens.readText(in);
        case "ship_to" -> {
          in.nextToken();
          shipTo = address.read(in);
        }
        case "lines" -> lines = Tokens.readAll(in, line);
        case "attributes" -> attributes = readAttributes(in);
        default -> Tokens.skip(in);
      }
    }
    return new OrderPlaced(
        Tokens.required(orderId, ORDER_ID),
        number,
        Tokens.required(currency, CURRENCY),
        Tokens.required(total, TOTAL),
        gift,
        note,
        Tokens.required(shipTo, SHIP_TO),
        Tokens.required(lines, LINES),
        Tokens.required(attributes, ATTRIBUTES));
  }

  private static void writeAttributes(JsonGenerator out, Map<String, String> attributes)
      throws IOException {
    out.writeFieldName(ATTRIBUTES);
    out.writeStartObject();
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.writeFieldName(attribute.getKey());
      out.writeString(attribute.getValue());
    }
    out.writeEndObject();
  }

  private static Map<String, String> readAttributes(JsonParser in) throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>();
    in.nextToken();
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      attributes.put(key, in.nextTextValue());
    }
    return attributes;
  }
}
