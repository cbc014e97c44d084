package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problems;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads from a parser of Jackson 3: of JSON, of a tree, of a buffer of tokens, or of another
 * format.
 *
 * <p>The parser's current token is the first one of the value to be read, and the last one of the
 * value that was read.
 */
final class JacksonJsonReader extends JsonReader {

  private final JsonParser source;
  private final DeserializationContext context;

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
  JacksonJsonReader(JsonParser source, DeserializationContext context, Problems problems) {
    super(problems);
    this.source = source;
    this.context = context;
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
      case START_OBJECT, PROPERTY_NAME, END_OBJECT -> Kind.OBJECT;
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
    // Trees and buffers have no limit of their own, and reading them takes the stack.
    parser.streamReadConstraints().validateNestingDepth(++depth);
  }

  @Override
  protected @Nullable String nextName() {
    leaveCopyAtItsEnd();
    String name = atFirstName ? currentName() : parser.nextName();
    atFirstName = false;
    if (name == null) {
      depth--;
      return null;
    }
    parser.nextToken();
    return name;
  }

  private @Nullable String currentName() {
    return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
  }

  @Override
  protected boolean nextItem() {
    leaveCopyAtItsEnd();
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.END_ARRAY) {
      depth--;
      return false;
    }
    return true;
  }

  @Override
  protected String string() {
    return parser.getString();
  }

  @Override
  protected BigInteger integer() {
    return parser.getBigIntegerValue();
  }

  @Override
  protected Object decimal() {
    return parser.getNumberValueDeferred();
  }

  @Override
  protected boolean bool() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  protected void skip() {
    parser.skipChildren();
  }

  /** Copies the value, for a parser cannot go back, and goes on with the copy. */
  @Override
  protected void markValue() {
    marked = copyValue();
  }

  private TokenBuffer copyValue() {
    TokenBuffer copy = TokenBuffer.forBuffering(parser, context);
    copy.copyCurrentStructure(parser);
    resumptions.push(new Resumption(parser, depth));
    readCopy(copy);
    return copy;
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
    readCopy(copy);
  }

  private void readCopy(TokenBuffer copy) {
    parser = copy.asParserOnFirstToken(context, source);
  }
}
