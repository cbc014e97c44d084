package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.json.OneWayJsonReader;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.text.ValueText;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * Reads from a parser of Jackson 3: of JSON, of a tree, of a buffer of tokens, or of another
 * format.
 *
 * <p>The parser's current token is the first one of the value to be read, and the last one of the
 * value that was read.
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
    // Trees and buffers have no limit of their own, and reading them takes the stack.
    parser.streamReadConstraints().validateNestingDepth(++depth);
  }

  @Override
  protected @Nullable String nextSourceName() {
    String name = atFirstName ? currentName() : parser.nextName();
    atFirstName = false;
    return toValue(name);
  }

  @Override
  protected int nextSourceProperty(PropertyNames names) {
    if (names != lastNames) {
      lastNames = names;
      forms = names.as(SerializedString[].class, JacksonJsonReader::formsOf);
    }
    int next = expected;
    if (atFirstName || next >= forms.length) {
      return unexpected(nextSourceName(), names);
    }
    if (parser.nextName(forms[next])) {
      expected = next + 1;
      parser.nextToken();
      return found(next, names);
    }
    return unexpected(toValue(currentName()), names);
  }

  private int unexpected(@Nullable String name, PropertyNames names) {
    int property = found(name, names);
    if (property >= 0) {
      expected = property + 1;
    }
    return property;
  }

  /** Moves from a name to its value; leaves the object where there is none. */
  private @Nullable String toValue(@Nullable String name) {
    if (name == null) {
      depth--;
    } else {
      parser.nextToken();
    }
    return name;
  }

  private @Nullable String currentName() {
    return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
  }

  @Override
  protected boolean nextSourceItem() {
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.END_ARRAY) {
      depth--;
      return false;
    }
    return true;
  }

  @Override
  protected String sourceString() {
    return parser.getString();
  }

  @Override
  protected @Nullable UUID trySourceUuid() {
    return parser.hasStringCharacters() && parser.getStringLength() == ValueText.UUID_LENGTH
        ? text.parseUuid(parser.getStringCharacters(), parser.getStringOffset())
        : null;
  }

  @Override
  protected @Nullable Instant trySourceInstant() {
    if (!parser.hasStringCharacters()) {
      return null;
    }
    int length = parser.getStringLength();
    return length <= ValueText.MAX_LENGTH
        ? text.parseInstant(parser.getStringCharacters(), parser.getStringOffset(), length)
        : null;
  }

  @Override
  protected long trySourceInteger() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return NO_INTEGER;
    }
    JsonParser.NumberType type = parser.getNumberType();
    return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG
        ? parser.getLongValue()
        : NO_INTEGER;
  }

  @Override
  protected BigInteger sourceInteger() {
    return parser.getBigIntegerValue();
  }

  @Override
  protected Object sourceDecimal() {
    return parser.getNumberValueDeferred();
  }

  @Override
  protected boolean sourceBool() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  @Override
  protected void skipSource() {
    parser.skipChildren();
  }

  private static SerializedString[] formsOf(List<String> names) {
    return names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
  }
}
