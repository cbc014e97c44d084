package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.benchmark.event.Discount;
import java.math.BigDecimal;

/** Discounts. */
final class DiscountLayout implements Layout<Discount> {

  private static final byte[] CODE = "{\"code\":".getBytes(ISO_8859_1);
  private static final byte[] PERCENT = ",\"percent\":".getBytes(ISO_8859_1);
  private static final byte[] AMOUNT = ",\"amount\":".getBytes(ISO_8859_1);
  private static final byte[] END = "}".getBytes(ISO_8859_1);

  @Override
  public void write(LayoutWriter out, Discount value) {
    out.constant(CODE);
    out.text(value.code());
    out.constant(PERCENT);
    out.number(value.percent());
    out.constant(AMOUNT);
    out.number(value.amount());
    out.constant(END);
  }

  @Override
  public Discount read(LayoutReader in) {
    in.constant(CODE);
    String code = in.text();
    in.constant(PERCENT);
    int percent = (int) in.number();
    in.constant(AMOUNT);
    BigDecimal amount = in.decimal();
    in.constant(END);
    return new Discount(code, percent, amount);
  }
}
