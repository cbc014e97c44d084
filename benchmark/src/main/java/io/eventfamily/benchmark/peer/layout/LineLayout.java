package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.benchmark.event.Discount;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.event.Stock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of orders. */
final class LineLayout implements Layout<Line> {

  private static final byte[] ID = "{\"id\":".getBytes(ISO_8859_1);
  private static final byte[] SKU = ",\"sku\":".getBytes(ISO_8859_1);
  private static final byte[] NAME = ",\"name\":".getBytes(ISO_8859_1);
  private static final byte[] DESCRIPTION = ",\"description\":".getBytes(ISO_8859_1);
  private static final byte[] QUANTITY = ",\"quantity\":".getBytes(ISO_8859_1);
  private static final byte[] PRICE = ",\"price\":".getBytes(ISO_8859_1);
  private static final byte[] WEIGHT = ",\"weight\":".getBytes(ISO_8859_1);
  private static final byte[] BARCODE = ",\"barcode\":".getBytes(ISO_8859_1);
  private static final byte[] TAXABLE = ",\"taxable\":".getBytes(ISO_8859_1);
  private static final byte[] STOCK = ",\"stock\":".getBytes(ISO_8859_1);
  private static final byte[] PROMISED = ",\"promised\":".getBytes(ISO_8859_1);
  private static final byte[] LABELS = ",\"labels\":".getBytes(ISO_8859_1);
  private static final byte[] DISCOUNTS = ",\"discounts\":".getBytes(ISO_8859_1);
  private static final byte[] END = "}".getBytes(ISO_8859_1);

  private final Layout<Discount> discount = new DiscountLayout();

  @Override
  public void write(LayoutWriter out, Line value) {
    out.constant(ID);
    out.id(value.id());
    out.constant(SKU);
    out.text(value.sku());
    out.constant(NAME);
    out.text(value.name());
    out.constant(DESCRIPTION);
    out.optionalText(value.description());
    out.constant(QUANTITY);
    out.number(value.quantity());
    out.constant(PRICE);
    out.number(value.price());
    out.constant(WEIGHT);
    out.number(value.weight());
    out.constant(BARCODE);
    out.number(value.barcode());
    out.constant(TAXABLE);
    out.truth(value.taxable());
    out.constant(STOCK);
    out.text(value.stock().name());
    out.constant(PROMISED);
    out.optionalTime(value.promised());
    out.constant(LABELS);
    out.texts(value.labels());
    out.constant(DISCOUNTS);
    out.list(value.discounts(), discount);
    out.constant(END);
  }

  @Override
  public Line read(LayoutReader in) {
    in.constant(ID);
    UUID id = in.id();
    in.constant(SKU);
    String sku = in.text();
    in.constant(NAME);
    String name = in.text();
    in.constant(DESCRIPTION);
    @Nullable String description = in.optionalText();
    in.constant(QUANTITY);
    int quantity = (int) in.number();
    in.constant(PRICE);
    BigDecimal price = in.decimal();
    in.constant(WEIGHT);
    double weight = in.real();
    in.constant(BARCODE);
    long barcode = in.number();
    in.constant(TAXABLE);
    boolean taxable = in.truth();
    in.constant(STOCK);
    Stock stock = Stock.valueOf(in.text());
    in.constant(PROMISED);
    @Nullable Instant promised = in.optionalTime();
    in.constant(LABELS);
    List<String> labels = in.texts();
    in.constant(DISCOUNTS);
    List<Discount> discounts = in.list(discount);
    in.constant(END);
    return new Line(
        id,
        sku,
        name,
        description,
        quantity,
        price,
        weight,
        barcode,
        taxable,
        stock,
        promised,
        labels,
        discounts);
  }
}
