package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.benchmark.event.Address;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.model.OrderPlaced;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of an order. */
final class OrderLayout implements Layout<OrderPlaced> {

  private static final byte[] ORDER_ID = "{\"order_id\":".getBytes(ISO_8859_1);
  private static final byte[] NUMBER = ",\"number\":".getBytes(ISO_8859_1);
  private static final byte[] CURRENCY = ",\"currency\":".getBytes(ISO_8859_1);
  private static final byte[] TOTAL = ",\"total\":".getBytes(ISO_8859_1);
  private static final byte[] GIFT = ",\"gift\":".getBytes(ISO_8859_1);
  private static final byte[] NOTE = ",\"note\":".getBytes(ISO_8859_1);
  private static final byte[] SHIP_TO = ",\"ship_to\":".getBytes(ISO_8859_1);
  private static final byte[] LINES = ",\"lines\":".getBytes(ISO_8859_1);
  private static final byte[] ATTRIBUTES = ",\"attributes\":".getBytes(ISO_8859_1);
  private static final byte[] END = "}".getBytes(ISO_8859_1);

  private final Layout<Address> address = new AddressLayout();
  private final Layout<Line> line = new LineLayout();

  @Override
  public void write(LayoutWriter out, OrderPlaced value) {
    out.constant(ORDER_ID);
    out.id(value.orderId());
    out.constant(NUMBER);
    out.number(value.number());
    out.constant(CURRENCY);
    out.text(value.currency());
    out.constant(TOTAL);
    out.number(value.total());
    out.constant(GIFT);
    out.truth(value.gift());
    out.constant(NOTE);
    out.optionalText(value.note());
    out.constant(SHIP_TO);
    address.write(out, value.shipTo());
    out.constant(LINES);
    out.list(value.lines(), line);
    out.constant(ATTRIBUTES);
    out.map(value.attributes());
    out.constant(END);
  }

  @Override
  public OrderPlaced read(LayoutReader in) {
    in.constant(ORDER_ID);
    UUID orderId = in.id();
    in.constant(NUMBER);
    long number = in.number();
    in.constant(CURRENCY);
    String currency = in.text();
    in.constant(TOTAL);
    BigDecimal total = in.decimal();
    in.constant(GIFT);
    boolean gift = in.truth();
    in.constant(NOTE);
    @Nullable String note = in.optionalText();
    in.constant(SHIP_TO);
    Address shipTo = address.read(in);
    in.constant(LINES);
    List<Line> lines = in.list(line);
    in.constant(ATTRIBUTES);
    Map<String, String> attributes = in.map();
    in.constant(END);
    return new OrderPlaced(orderId, number, currency, total, gift, note, shipTo, lines, attributes);
  }
}
