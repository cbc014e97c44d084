package io.eventfamily.runtime.cloudevents;

import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.text.Utf8Cursor;
import io.eventfamily.runtime.text.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as one JSON object, in which the data stands beside the attributes.
 *
 * <p>Of a name that occurs twice the last value counts, as everywhere here.
 */
public final class StructuredCloudEvent {

  static final String DATA = "data";

  private static final String DATA_BASE64 = "data_base64";
  private static final byte[] BEFORE_DATA =
      ",\"datacontenttype\":\"application/json\",\"data\":".getBytes(StandardCharsets.UTF_8);

  private final byte[] json;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  /** Where the data stands, in the object; from and to are equal where there is none. */
  private int dataFrom;

  private int dataTo;

  /** The data where it is a string. */
  private @Nullable String text;

  private @Nullable String base64;

  private StructuredCloudEvent(byte[] json) {
    this.json = json;
  }

  /** Writes the data of a CloudEvent, which is JSON. */
  @FunctionalInterface
  public interface DataWriter {
    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a CloudEvent.
   *
   * @throws IOException as the stream throws it
   */
  public static void write(CloudEventAttributes attributes, DataWriter data, OutputStream out)
      throws IOException {
    Utf8Output json = Utf8Output.ofBytes();
    json.beginObject();
    attributes
        .asMap()
        .forEach(
            (name, value) -> {
              json.name(name);
              if (value instanceof Boolean flag) {
                json.bool(flag);
              } else if (value instanceof Integer number) {
                json.integer(number);
              } else {
                json.string(value.toString());
              }
            });
    json.writeTo(out);
    out.write(BEFORE_DATA);
    data.writeTo(out);
    out.write('}');
  }

  /**
   * Looks through a document.
   *
   * @return null where it is no JSON object
   * @throws IndexOutOfBoundsException where the array has no such part
   */
  public static @Nullable StructuredCloudEvent read(byte[] json, int offset, int length) {
    StructuredCloudEvent found = new StructuredCloudEvent(json);
    Utf8Cursor in =
        new Utf8Cursor(Document.ofUtf8(json, offset, offset + length), WideLimits.LIMITS);
    try {
      if (!in.tryEnterObject()) {
        return null;
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        found.readProperty(name, in);
      }
      in.end();
      return found;
    } catch (JsonSyntaxException e) {
      return null;
    } finally {
      in.release();
    }
  }

  private void readProperty(String name, Utf8Cursor in) {
    switch (name) {
      case DATA -> readData(in);
      case DATA_BASE64 -> {
        base64 = in.isAtString() ? in.string() : null;
        if (base64 == null && !in.tryNull()) {
          base64 = "";
          in.skip();
        }
      }
      default -> readAttribute(name, in);
    }
  }

  private void readData(Utf8Cursor in) {
    text = null;
    dataFrom = in.place();
    if (in.isAtString()) {
      text = in.string();
      dataTo = in.place();
    } else if (in.tryNull()) {
      dataTo = dataFrom;
    } else {
      in.skip();
      dataTo = in.place();
    }
  }

  private void readAttribute(String name, Utf8Cursor in) {
    attributes.remove(name);
    if (in.isAtString()) {
      attributes.put(name, in.string());
    } else if (in.isAtBool()) {
      attributes.put(name, Boolean.toString(in.bool()));
    } else if (in.isAtNumber()) {
      attributes.put(name, in.number());
    } else {
      in.skip();
    }
  }

  /** The attributes and extensions as texts; what is an object, an array or null is left out. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** Whether it says what a CloudEvent must, as far as that tells it from other JSON. */
  public boolean isCloudEvent() {
    return attributes.containsKey("specversion");
  }

  /**
   * The data: JSON as it stands, what a string says in UTF-8, or what is in Base64. Empty where
   * there is none.
   *
   * @throws IllegalArgumentException where there are two, or one that cannot be decoded; the
   *     message shows nothing of it
   */
  public ByteBuffer data() {
    if (base64 != null) {
      if (dataTo > dataFrom) {
        throw new IllegalArgumentException("has both data and data_base64");
      }
      return ByteBuffer.wrap(decoded(base64));
    }
    return text != null ? encoded(text) : ByteBuffer.wrap(json, dataFrom, dataTo - dataFrom);
  }

  private static byte[] decoded(String base64) {
    try {
      byte[] data = Base64.getDecoder().decode(base64);
      if (data.length > 0) {
        return data;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without a character of what may be a secret.
    }
    throw new IllegalArgumentException("has a data_base64 that is no Base64");
  }

  private static ByteBuffer encoded(String text) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("has half of a surrogate pair in its data", e);
    }
  }
}
