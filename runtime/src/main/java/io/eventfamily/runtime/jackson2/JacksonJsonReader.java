package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.eventfamily.runtime.json.OneWayJsonReader;
import io.eventfamily.runtime.json.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a parser of Jackson 2: of JSON, of a tree, of a buffer of tokens, or of another
 * format.
 *
 * <p>The parser's current token is the first one of the value to be read, and the last one of the
 * value that was read. What it throws comes out in an {@link UncheckedIOException}.
 */
final class JacksonJsonReader extends OneWayJsonReader {

  private final JsonParser parser;

  private int depth;

  /** Whether an object was entered whose first name, or end, is the current token already. */
  private boolean atFirstName;

  /** Stands at the parser's current token. */
  JacksonJsonReader(JsonParser parser, Problems problems) {
    super(problems);
    this.parser = parser;
  }

  @Override
  protected Kind sourceKind() {
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
  protected void enterSourceObject() {
    enter();
    atFirstName = parser.currentToken() != JsonToken.START_OBJECT;
  }

  @Override
  protected void enterSourceArray() {
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
  protected @Nullable String nextSourceName() {
    try {
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
  protected boolean nextSourceItem() {
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
  protected String sourceString() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected BigInteger sourceInteger() {
    try {
      return parser.getBigIntegerValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Object sourceDecimal() {
    try {
      return parser.getNumberValueDeferred();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected boolean sourceBool() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  protected void skipSource() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
