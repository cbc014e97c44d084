package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.benchmark.event.Discount;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes and reads discounts. */
final class StreamedDiscount implements Streamed<Discount> {

  private static final SerializedString CODE = new SerializedString("code");
  private static final SerializedString PERCENT = new SerializedString("percent");
  private static final SerializedString AMOUNT = new SerializedString("amount");

  @Override
  public void write(JsonGenerator out, Discount value) throws IOException {
    out.writeStartObject();
    Tokens.write(out, CODE, value.code());
    out.writeFieldName(PERCENT);
    out.writeNumber(value.percent());
    out.writeFieldName(AMOUNT);
    out.writeNumber(value.amount());
    out.writeEndObject();
  }

  @Override
  public Discount read(JsonParser in) throws IOException {
    @Nullable String code = null;
    int percent = 0;
    @Nullable BigDecimal amount = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "code" -> code = Tokens.readText(in);
        case "percent" -> percent = in.nextIntValue(0);
        case "amount" -> {
          in.nextToken();
          amount = in.getDecimalValue();
        }
        default -> Tokens.skip(in);
      }
    }
    return new Discount(Tokens.required(code, CODE), percent, Tokens.required(amount, AMOUNT));
  }
}
