package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.json.ValueWriter;
import java.util.Collections;
import java.util.List;

/** A kind of value, with what reads and writes it in each of the engines. */
final class ScalarKind<T> {

  /** Holds the one value of a document, so that Jackson has a type to look at. */
  record Box(Object value) {}

  private final ValueReader<T> reader;
  private final ValueWriter<T> writer;

  /** Whether the value stands in a list, so that something follows it. */
  private final boolean isInList;

  final com.fasterxml.jackson.databind.ObjectMapper jackson2;
  final tools.jackson.databind.json.JsonMapper jackson3;

  private ScalarKind(ValueReader<T> reader, ValueWriter<T> writer, boolean isInList) {
    this.reader = reader;
    this.writer = writer;
    this.isInList = isInList;
    this.jackson2 =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .registerModule(
                new com.fasterxml.jackson.databind.module.SimpleModule()
                    .addSerializer(Box.class, new Jackson2Serializer(this::write))
                    .addDeserializer(Box.class, new Jackson2Deserializer(this::read)));
    this.jackson3 =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(
                new tools.jackson.databind.module.SimpleModule()
                    .addSerializer(Box.class, new Jackson3Serializer(this::write))
                    .addDeserializer(Box.class, new Jackson3Deserializer(this::read)))
            .build();
  }

  static <T> ScalarKind<T> of(ValueReader<T> reader, ValueWriter<T> writer) {
    return new ScalarKind<>(reader, writer, true);
  }

  /** A kind of value that is a whole document. */
  static <T> ScalarKind<T> ofDocument(ValueReader<T> reader, ValueWriter<T> writer) {
    return new ScalarKind<>(reader, writer, false);
  }

  /** The document that holds a value's JSON. */
  String document(String json) {
    return isInList ? "[" + json + "]" : json;
  }

  /** The JSON of the value that a document holds. */
  String value(String document) {
    return isInList ? document.substring(1, document.length() - 1) : document;
  }

  /** A pointer from the value on. */
  String pointer(String inDocument) {
    return isInList ? inDocument.substring("/0".length()) : inDocument;
  }

  /** Writes the document. */
  void write(JsonWriter out, Box box) {
    @SuppressWarnings("unchecked")
    T value = (T) box.value();
    if (isInList) {
      out.writeList(Collections.singletonList(value), writer);
    } else {
      writer.write(out, value);
    }
  }

  /** Reads the document. */
  Box read(JsonReader in) {
    if (!isInList) {
      return new Box(reader.read(in));
    }
    List<T> list = in.readList(reader);
    return list == null ? null : new Box(list.get(0));
  }

  private static final class Jackson2Serializer
      extends io.eventfamily.runtime.jackson2.GeneratedSerializer<Box> {

    private static final long serialVersionUID = 1L;

    Jackson2Serializer(ValueWriter<Box> writer) {
      super(Box.class, writer);
    }
  }

  private static final class Jackson2Deserializer
      extends io.eventfamily.runtime.jackson2.GeneratedDeserializer<Box> {

    private static final long serialVersionUID = 1L;

    Jackson2Deserializer(ValueReader<Box> reader) {
      super(Box.class, reader, Problems::ofJsonEvent);
    }
  }

  private static final class Jackson3Serializer
      extends io.eventfamily.runtime.jackson3.GeneratedSerializer<Box> {

    Jackson3Serializer(ValueWriter<Box> writer) {
      super(Box.class, writer);
    }
  }

  private static final class Jackson3Deserializer
      extends io.eventfamily.runtime.jackson3.GeneratedDeserializer<Box> {

    Jackson3Deserializer(ValueReader<Box> reader) {
      super(Box.class, reader, Problems::ofJsonEvent);
    }
  }
}
