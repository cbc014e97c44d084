package io.eventfamily.runtime.utf8;

import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.text.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes JSON into memory, without spaces: as UTF-8, or as a text. */
public final class Utf8JsonWriter extends JsonWriter {

  private final Utf8Output out;

  /** A writer of UTF-8 that has written nothing. */
  public static Utf8JsonWriter ofBytes() {
    return new Utf8JsonWriter(Utf8Output.ofBytes());
  }

  /** A writer of a text that has written nothing. */
  public static Utf8JsonWriter ofText() {
    return new Utf8JsonWriter(Utf8Output.ofText());
  }

  private Utf8JsonWriter(Utf8Output out) {
    super(out);
    this.out = out;
  }

  /** All that was written in UTF-8. */
  public byte[] toByteArray() {
    return out.toByteArray();
  }

  /** All that was written as a text. */
  public String toText() {
    return out.toText();
  }

  /** Writes all that was written here in UTF-8. */
  public void writeTo(OutputStream stream) throws IOException {
    out.writeTo(stream);
  }

  /** Forgets what was written. */
  public void clear() {
    out.clear();
  }

  @Override
  protected void openObject() {
    out.beginObject();
  }

  @Override
  protected void closeObject() {
    out.endObject();
  }

  @Override
  protected void openArray() {
    out.beginArray();
  }

  @Override
  protected void closeArray() {
    out.endArray();
  }

  @Override
  protected void writeName(PropertyName name) {
    writeName(name.text());
  }

  @Override
  protected void writeName(String name) {
    out.name(name);
  }

  @Override
  protected void writeNull() {
    out.nullValue();
  }

  @Override
  protected void writeBool(boolean value) {
    out.bool(value);
  }

  @Override
  protected void writeInteger(long value) {
    out.integer(value);
  }

  @Override
  protected void writeInteger(BigInteger value) {
    out.token(value.toString());
  }

  @Override
  protected void writeNumber(double value, String text) {
    out.token(text);
  }

  @Override
  protected void writeNumber(BigDecimal value, String text) {
    out.token(text);
  }

  @Override
  protected void writePlainText(String value) {
    out.plainString(value);
  }

  @Override
  protected void writeText(String value) {
    out.string(value);
  }
}
