package io.eventfamily.runtime.utf8;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.math.BigInteger;

/**
 * Gives the tokens of the UTF-8 engine and has none of its shortcuts: what the engine would be if
 * every value were read as a token first.
 */
final class TokenReader extends JsonReader {

  private final Utf8JsonReader tokens;

  TokenReader(byte[] json, int start, int end, JsonLimits limits, Problems problems) {
    super(problems);
    tokens =
        new Utf8JsonReader(
            new Utf8Cursor(Document.ofUtf8(json, start, end), limits), Problems.ofJsonEvent());
  }

  void end() {
    tokens.end();
  }

  @Override
  protected Kind kind() {
    return tokens.kind();
  }

  @Override
  protected void enterObject() {
    tokens.enterObject();
  }

  @Override
  protected String nextName() {
    return tokens.nextName();
  }

  @Override
  protected void enterArray() {
    tokens.enterArray();
  }

  @Override
  protected boolean nextItem() {
    return tokens.nextItem();
  }

  @Override
  protected String string() {
    return tokens.string();
  }

  @Override
  protected BigInteger integer() {
    return tokens.integer();
  }

  @Override
  protected Object decimal() {
    return tokens.decimal();
  }

  @Override
  protected boolean bool() {
    return tokens.bool();
  }

  @Override
  protected void skip() {
    tokens.skip();
  }

  @Override
  protected void markValue() {
    tokens.markValue();
  }

  @Override
  protected void returnToMark() {
    tokens.returnToMark();
  }

  @Override
  protected void beginLookahead() {
    tokens.beginLookahead();
  }

  @Override
  protected void endLookahead() {
    tokens.endLookahead();
  }
}
