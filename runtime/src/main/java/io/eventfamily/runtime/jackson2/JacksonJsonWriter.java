package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteCapability;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes to a generator of Jackson 2. To one of JSON with its default settings it writes the same
 * bytes as the other engines do; to a buffer of tokens, a tree or another format, the same values.
 *
 * <p>A generator that was told how to escape, by {@code CharacterEscapes} or {@code
 * ESCAPE_NON_ASCII}, is left to do so.
 *
 * <p>What a generator throws comes out in an {@link UncheckedIOException}.
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
    this.escapes = out.getCharacterEscapes() == null && out.getHighestEscapedChar() == 0;
    this.formatsNumbers =
        out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
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
    try {
      if (openObjects++ >= openedBefore) {
        out.writeStartObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void closeObject() {
    try {
      if (--openObjects >= openedBefore) {
        out.writeEndObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void openArray() {
    try {
      out.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void closeArray() {
    try {
      out.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeName(PropertyName name) {
    try {
      if (escapes) {
        out.writeFieldName(name.as(SerializableString.class, OwnEscapes::ofName));
      } else {
        out.writeFieldName(name.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeName(String name) {
    try {
      if (escapes && OwnEscapes.areNeededFor(name)) {
        out.writeFieldName(OwnEscapes.of(name));
      } else {
        out.writeFieldName(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeNull() {
    try {
      out.writeNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeBool(boolean value) {
    try {
      out.writeBoolean(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeInteger(long value) {
    try {
      // A tree that is written has the nodes of the tree that is read.
      if (value == (int) value) {
        out.writeNumber((int) value);
      } else {
        out.writeNumber(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeInteger(BigInteger value) {
    try {
      out.writeNumber(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeNumber(double value, String text) {
    try {
      // A buffer of tokens would make a decimal of the text.
      if (formatsNumbers) {
        out.writeNumber(text);
      } else {
        out.writeNumber(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeNumber(BigDecimal value, String text) {
    try {
      if (formatsNumbers) {
        out.writeNumber(text);
      } else {
        out.writeNumber(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeText(String value) {
    try {
      if (escapes && OwnEscapes.areNeededFor(value)) {
        out.writeString(OwnEscapes.of(value));
      } else {
        out.writeString(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeText(UUID value) {
    try {
      if (escapes && formatsNumbers) {
        out.writeString(new OwnText(value));
      } else {
        super.writeText(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeText(Instant value) {
    try {
      if (escapes && formatsNumbers) {
        out.writeString(new OwnText(value));
      } else {
        super.writeText(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writePlainText(String value) {
    try {
      out.writeString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
