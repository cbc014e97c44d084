package io.eventfamily.runtime.utf8;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document in UTF-8 from memory.
 *
 * <p>What is not JSON ends the reading with a {@link JsonSyntaxException}, in values that are
 * passed over too.
 */
public final class Utf8JsonReader extends JsonReader {

  private final Utf8Cursor cursor;

  /** Reads the whole of an array. */
  public Utf8JsonReader(byte[] json, JsonLimits limits, Problems problems) {
    this(new Utf8Cursor(Document.ofUtf8(json, 0, json.length), limits), problems);
  }

  /** Reads from where a cursor stands. */
  public Utf8JsonReader(Utf8Cursor cursor, Problems problems) {
    super(problems, cursor);
    this.cursor = cursor;
  }

  /**
   * Makes sure that nothing follows the document's value.
   *
   * @throws JsonSyntaxException where anything does
   */
  public void end() {
    cursor.end();
  }

  @Override
  protected Kind kind() {
    return switch (cursor.peek()) {
      case '{' -> Kind.OBJECT;
      case '[' -> Kind.ARRAY;
      case '"' -> Kind.STRING;
      case 't', 'f' -> Kind.BOOLEAN;
      case 'n' -> Kind.NULL;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          cursor.isInteger() ? Kind.INTEGER : Kind.DECIMAL;
      default -> throw cursor.noValue();
    };
  }

  @Override
  protected void enterObject() {
    cursor.enter();
  }

  @Override
  protected @Nullable String nextName() {
    return cursor.nextName();
  }

  @Override
  protected void enterArray() {
    cursor.enter();
  }

  @Override
  protected boolean nextItem() {
    return cursor.nextItem();
  }

  @Override
  protected String string() {
    return cursor.string();
  }

  @Override
  protected BigInteger integer() {
    return new BigInteger(cursor.number());
  }

  @Override
  protected Object decimal() {
    return cursor.number();
  }

  @Override
  protected boolean bool() {
    return cursor.bool();
  }

  @Override
  protected void skip() {
    cursor.skip();
  }

  @Override
  protected void markValue() {
    cursor.mark();
  }

  @Override
  protected void returnToMark() {
    cursor.returnToMark();
  }

  @Override
  protected void beginLookahead() {
    cursor.beginLookahead();
  }

  @Override
  protected void endLookahead() {
    cursor.endLookahead();
  }
}
