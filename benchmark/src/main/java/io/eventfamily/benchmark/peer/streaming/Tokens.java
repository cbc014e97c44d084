package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all objects write and read in the same way. */
final class Tokens {

  private Tokens() {}

  static void write(JsonGenerator out, SerializableString name, @Nullable Object value)
      throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  static void writeTexts(JsonGenerator out, SerializableString name, List<String> texts)
      throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  static <T> void writeAll(
      JsonGenerator out, SerializableString name, List<T> values, Streamed<T> streamed)
      throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
    for (T value : values) {
      streamed.write(out, value);
    }
    out.writeEndArray();
  }

  static @Nullable String readText(JsonParser in) throws IOException {
    return in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText();
  }

  static @Nullable UUID readId(JsonParser in) throws IOException {
    String text = readText(in);
    return text == null ? null : UUID.fromString(text);
  }

  static @Nullable Instant readTime(JsonParser in) throws IOException {
    String text = readText(in);
    return text == null ? null : Instant.parse(text);
  }

  static List<String> readTexts(JsonParser in) throws IOException {
    List<String> texts = new ArrayList<>();
    in.nextToken();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      texts.add(in.getText());
    }
    return texts;
  }

  static <T> List<T> readAll(JsonParser in, Streamed<T> streamed) throws IOException {
    List<T> values = new ArrayList<>();
    in.nextToken();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(streamed.read(in));
    }
    return values;
  }

  /** Passes over the value of a property that nobody knows. */
  static void skip(JsonParser in) throws IOException {
    in.nextToken();
    in.skipChildren();
  }

  /** What has to be there. */
  static <T> T required(@Nullable T value, SerializableString name) throws IOException {
    if (value == null) {
      throw new IOException("There is no " + name.getValue() + ".");
    }
    return value;
  }
}
