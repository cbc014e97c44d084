package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.json.ValueWriter;
import java.util.Collections;
import java.util.List;

/** A kind of value without parts, with what reads and writes it in each of the engines. */
final class ScalarKind<T> {

  /** Holds the one value of a document, so that Jackson has a type to look at. */
  record Box(Object value) {}

  private final ValueReader<T> reader;
  private final ValueWriter<T> writer;

  final com.fasterxml.jackson.databind.ObjectMapper jackson2;
  final tools.jackson.databind.json.JsonMapper jackson3;

  private ScalarKind(ValueReader<T> reader, ValueWriter<T> writer) {
    this.reader = reader;
    this.writer = writer;
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
    return new ScalarKind<>(reader, writer);
  }

  /** Writes a list of the value alone. */
  void write(JsonWriter out, Box box) {
    @SuppressWarnings("unchecked")
    T value = (T) box.value();
    out.writeList(Collections.singletonList(value), writer);
  }

  /** Reads a list of one value. */
  Box read(JsonReader in) {
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
