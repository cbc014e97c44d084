package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.runtime.json.OneWayJsonReader;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.text.ValueText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

  /** Looks at texts before strings are made of them. */
  private final ValueText text = new ValueText();

  private int depth;

  /** Where the name that is likely to come next is among all names of the object. */
  private int expected;

  /** Whether an object was entered whose first name, or end, is the current token already. */
  private boolean atFirstName;

  /** What was looked for last, and its names. */
  private @Nullable PropertyNames lastNames;

  private SerializedString[] forms = {};

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
    expected = 0;
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
      return toValue(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected int nextSourceProperty(PropertyNames names) {
    try {
      if (names != lastNames) {
        lastNames = names;
        forms = names.as(SerializedString[].class, JacksonJsonReader::formsOf);
      }
      SerializedString[] all = forms;
      int next = expected;
      if (atFirstName || next >= all.length) {
        return unexpected(nextSourceName(), names);
      }
      if (parser.nextFieldName(all[next])) {
        expected = next + 1;
        parser.nextToken();
        return found(next, names);
      }
      return unexpected(toValue(currentName()), names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int unexpected(@Nullable String name, PropertyNames names) {
    int property = found(name, names);
    if (property >= 0) {
      expected = property + 1;
    }
    return property;
  }

  /** Moves from a name to its value; leaves the object where there is none. */
  private @Nullable String toValue(@Nullable String name) throws IOException {
    if (name == null) {
      depth--;
    } else {
      parser.nextToken();
    }
    return name;
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
  protected @Nullable UUID trySourceUuid() {
    try {
      return parser.hasTextCharacters() && parser.getTextLength() == ValueText.UUID_LENGTH
          ? text.parseUuid(parser.getTextCharacters(), parser.getTextOffset())
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected @Nullable Instant trySourceInstant() {
    try {
      if (!parser.hasTextCharacters()) {
        return null;
      }
      int length = parser.getTextLength();
      return length <= ValueText.MAX_LENGTH
          ? text.parseInstant(parser.getTextCharacters(), parser.getTextOffset(), length)
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected long trySourceInteger() {
    try {
      if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        return NO_INTEGER;
      }
      JsonParser.NumberType type = parser.getNumberType();
      return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG
          ? parser.getLongValue()
          : NO_INTEGER;
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

  private static SerializedString[] formsOf(List<String> names) {
    return names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
  }
}
