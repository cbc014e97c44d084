package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a parser of Jackson 2: of JSON, of a tree, of a buffer of tokens, or of another
 * format.
 *
 * <p>The parser's current token is the first one of the value to be read, and the last one of the
 * value that was read. What it throws comes out in an {@link UncheckedIOException}.
 */
final class JacksonJsonReader extends JsonReader {

  private final JsonParser source;

  /** What is read from: the source, or the copy of a marked value. */
  private JsonParser parser;

  private int depth;

  /** Whether an object was entered whose first name, or end, is the current token already. */
  private boolean atFirstName;

  private @Nullable TokenBuffer marked;

  /** Where reading goes on after the copies that are being read, the innermost first. */
  private final Deque<Resumption> resumptions = new ArrayDeque<>();

  private @Nullable TokenBuffer lookahead;

  /** Stands at the parser's current token. */
  JacksonJsonReader(JsonParser source, Problems problems) {
    super(problems);
    this.source = source;
    this.parser = source;
  }

  @Override
  protected Kind kind() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return Kind.OTHER;
    }
    return switch (token) {
      // Whoever has taken a type id out of an object leaves the parser after it.
      case START_OBJECT, FIELD_NAME, END_OBJECT -> Kind.OBJECT;
      case START_ARRAY -> Kind.ARRAY;
      case VALUE_STRING -> Kind.STRING;
      case VALUE_NUMBER_INT -> Kind.INTEGER;
      case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
      case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
      case VALUE_NULL -> Kind.NULL;
      case VALUE_EMBEDDED_OBJECT, END_ARRAY, NOT_AVAILABLE -> Kind.OTHER;
    };
  }

  @Override
  protected void enterObject() {
    enter();
    atFirstName = parser.currentToken() != JsonToken.START_OBJECT;
  }

  @Override
  protected void enterArray() {
    enter();
  }

  private void enter() {
    try {
      // Trees and buffers have no limit of their own, and reading them takes the stack.
      parser.streamReadConstraints().validateNestingDepth(++depth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected @Nullable String nextName() {
    try {
      leaveCopyAtItsEnd();
      String name = atFirstName ? currentName() : parser.nextFieldName();
      atFirstName = false;
      if (name == null) {
        depth--;
        return null;
      }
      parser.nextToken();
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String currentName() throws IOException {
    return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
  }

  @Override
  protected boolean nextItem() {
    leaveCopyAtItsEnd();
    try {
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        depth--;
        return false;
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected String string() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected BigInteger integer() {
    try {
      return parser.getBigIntegerValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Object decimal() {
    try {
      return parser.getNumberValueDeferred();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected boolean bool() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  protected void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the value, for a parser cannot go back, and goes on with the copy. */
  @Override
  protected void markValue() {
    marked = copyValue();
  }

  private TokenBuffer copyValue() {
    try {
      // With a codec, the buffer would make JSON of an object of Java that stands in a tree.
      TokenBuffer copy = new TokenBuffer((ObjectCodec) null, false);
      copy.copyCurrentStructure(parser);
      resumptions.push(new Resumption(parser, depth));
      readCopy(copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void beginLookahead() {
    lookahead = copyValue();
  }

  @Override
  protected void endLookahead() {
    returnTo(lookahead);
  }

  /**
   * Where reading goes on after a copy.
   *
   * @param depth that of the container that the copied value stands in
   */
  private record Resumption(JsonParser parser, int depth) {}

  private void leaveCopyAtItsEnd() {
    if (!resumptions.isEmpty() && resumptions.peek().depth == depth) {
      parser = resumptions.pop().parser;
    }
  }

  /** Reads the copy once more. The source stays at its end, where the mapper goes on. */
  @Override
  protected void returnToMark() {
    returnTo(marked);
  }

  private void returnTo(@Nullable TokenBuffer copy) {
    if (copy == null) {
      throw new IllegalStateException("No value is marked.");
    }
    try {
      readCopy(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readCopy(TokenBuffer copy) throws IOException {
    parser = copy.asParser(source);
    parser.nextToken();
  }
}
