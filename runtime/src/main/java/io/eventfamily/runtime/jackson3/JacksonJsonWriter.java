package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;

/**
 * Writes to a generator of Jackson 3. To one of JSON with its default settings it writes the same
 * bytes as the other engines do; to a buffer of tokens, a tree or another format, the same values.
 *
 * <p>A generator that was told how to escape, by {@code CharacterEscapes} or {@code
 * ESCAPE_NON_ASCII}, is left to do so.
 */
final class JacksonJsonWriter extends JsonWriter {

  private final JsonGenerator out;
  private final boolean escapes;
  private final boolean formatsNumbers;

  /** How many of the objects that are open were opened by somebody else. */
  private final int openedBefore;

  private int openObjects;

  private JacksonJsonWriter(JsonGenerator out, int openedBefore) {
    this.out = out;
    this.escapes = out.getCharacterEscapes() == null && out.getHighestNonEscapedChar() == 0;
    this.formatsNumbers = out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    this.openedBefore = openedBefore;
  }

  /** A writer of the generator's next value. */
  static JacksonJsonWriter ofValue(JsonGenerator out) {
    return new JacksonJsonWriter(out, 0);
  }

  /** A writer of an object that is open already, and that somebody else will close. */
  static JacksonJsonWriter ofOpenObject(JsonGenerator out) {
    return new JacksonJsonWriter(out, 1);
  }

  @Override
  protected void openObject() {
    if (openObjects++ >= openedBefore) {
      out.writeStartObject();
    }
  }

  @Override
  protected void closeObject() {
    if (--openObjects >= openedBefore) {
      out.writeEndObject();
    }
  }

  @Override
  protected void openArray() {
    out.writeStartArray();
  }

  @Override
  protected void closeArray() {
    out.writeEndArray();
  }

  @Override
  protected void writeName(PropertyName name) {
    if (escapes) {
      out.writeName(name.as(SerializableString.class, OwnEscapes::ofName));
    } else {
      out.writeName(name.text());
    }
  }

  @Override
  protected void writeName(String name) {
    if (escapes && OwnEscapes.areNeededFor(name)) {
      out.writeName(OwnEscapes.of(name));
    } else {
      out.writeName(name);
    }
  }

  @Override
  protected void writeNull() {
    out.writeNull();
  }

  @Override
  protected void writeBool(boolean value) {
    out.writeBoolean(value);
  }

  @Override
  protected void writeInteger(long value) {
    // A tree that is written has the nodes of the tree that is read.
    if (value == (int) value) {
      out.writeNumber((int) value);
    } else {
      out.writeNumber(value);
    }
  }

  @Override
  protected void writeInteger(BigInteger value) {
    out.writeNumber(value);
  }

  @Override
  protected void writeNumber(double value, String text) {
    // A buffer of tokens would make a decimal of the text.
    if (formatsNumbers) {
      out.writeNumber(text);
    } else {
      out.writeNumber(value);
    }
  }

  @Override
  protected void writeNumber(BigDecimal value, String text) {
    if (formatsNumbers) {
      out.writeNumber(text);
    } else {
      out.writeNumber(value);
    }
  }

  @Override
  protected void writeText(String value) {
    if (escapes && OwnEscapes.areNeededFor(value)) {
      out.writeString(OwnEscapes.of(value));
    } else {
      out.writeString(value);
    }
  }

  @Override
  protected void writeText(UUID value) {
    if (escapes && formatsNumbers) {
      out.writeString(new OwnText(value));
    } else {
      super.writeText(value);
    }
  }

  @Override
  protected void writeText(Instant value) {
    if (escapes && formatsNumbers) {
      out.writeString(new OwnText(value));
    } else {
      super.writeText(value);
    }
  }

  @Override
  protected void writePlainText(String value) {
    out.writeString(value);
  }
}
