package io.eventfamily.runtime.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.sample.SampleEvent;
import io.eventfamily.runtime.sample.SampleEventCodec;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/** All the ways that an event goes to JSON and comes from it. */
final class Engines {

  private static final SampleEventCodec CODEC = new SampleEventCodec();

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2_BIG_DECIMALS =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      new tools.jackson.databind.json.JsonMapper();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3_BIG_DECIMALS =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Engines() {}

  /** A way to write. */
  record Writer(String name, ThrowingFunction<SampleEvent, String> function) {

    String write(SampleEvent event) {
      try {
        return function.apply(event);
      } catch (Exception e) {
        throw new AssertionError(name + " cannot write " + event, e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A way to read. */
  record Reader(String name, ThrowingFunction<String, SampleEvent> function) {

    SampleEvent read(String json) {
      try {
        return function.apply(json);
      } catch (Exception e) {
        throw new AssertionError(name + " cannot read " + json, e);
      }
    }

    /** What is wrong with a document, each as its code and its pointer. */
    List<String> violations(String json) {
      try {
        SampleEvent event = function.apply(json);
        throw new AssertionError(name + " reads " + event + " from " + json);
      } catch (Exception e) {
        return invalid(e).violations().stream()
            .map(violation -> violation.code() + " " + violation.pointer())
            .toList();
      }
    }

    private InvalidEventException invalid(Exception e) {
      Throwable cause =
          e instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException
                  || e instanceof tools.jackson.databind.exc.MismatchedInputException
              ? e.getCause()
              : e;
      if (cause instanceof InvalidEventException invalid) {
        return invalid;
      }
      throw new AssertionError(name + " fails with " + e, e);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @FunctionalInterface
  interface ThrowingFunction<T, R> {

    R apply(T argument) throws Exception;
  }

  static Stream<Writer> writers() {
    return Stream.of(
        new Writer("codec, text", CODEC::toJson),
        new Writer("codec, bytes", event -> new String(CODEC.toBytes(event), UTF_8)),
        new Writer("Jackson 2, text", JACKSON_2::writeValueAsString),
        new Writer(
            "Jackson 2, bytes", event -> new String(JACKSON_2.writeValueAsBytes(event), UTF_8)),
        new Writer(
            "Jackson 2, characters",
            event -> {
              StringWriter out = new StringWriter();
              JACKSON_2.writeValue(out, event);
              return out.toString();
            }),
        new Writer("Jackson 3, text", JACKSON_3::writeValueAsString),
        new Writer(
            "Jackson 3, bytes", event -> new String(JACKSON_3.writeValueAsBytes(event), UTF_8)),
        new Writer(
            "Jackson 3, characters",
            event -> {
              StringWriter out = new StringWriter();
              JACKSON_3.writeValue(out, event);
              return out.toString();
            }));
  }

  static Stream<Reader> readers() {
    return Stream.concat(parsers(), treesAndBuffers());
  }

  /** The ways that judge the text of a document, and not what a tree has kept of it. */
  static Stream<Reader> parsers() {
    return Stream.of(
        new Reader("codec, text", CODEC::fromJson),
        new Reader("codec, bytes", json -> CODEC.fromBytes(json.getBytes(UTF_8))),
        new Reader("codec, direct buffer", json -> CODEC.fromBuffer(direct(json))),
        new Reader("Jackson 2, text", json -> JACKSON_2.readValue(json, SampleEvent.class)),
        new Reader(
            "Jackson 2, bytes",
            json -> JACKSON_2.readValue(json.getBytes(UTF_8), SampleEvent.class)),
        new Reader("Jackson 3, text", json -> JACKSON_3.readValue(json, SampleEvent.class)),
        new Reader(
            "Jackson 3, bytes",
            json -> JACKSON_3.readValue(json.getBytes(UTF_8), SampleEvent.class)));
  }

  private static Stream<Reader> treesAndBuffers() {
    return Stream.of(
        new Reader(
            "Jackson 2, tree",
            json -> JACKSON_2.treeToValue(JACKSON_2.readTree(json), SampleEvent.class)),
        new Reader(
            "Jackson 2, tree of decimals",
            json ->
                JACKSON_2.treeToValue(JACKSON_2_BIG_DECIMALS.readTree(json), SampleEvent.class)),
        new Reader("Jackson 2, buffer", Engines::readJackson2Buffer),
        new Reader(
            "Jackson 3, tree",
            json -> JACKSON_3.treeToValue(JACKSON_3.readTree(json), SampleEvent.class)),
        new Reader(
            "Jackson 3, tree of decimals",
            json ->
                JACKSON_3.treeToValue(JACKSON_3_BIG_DECIMALS.readTree(json), SampleEvent.class)),
        new Reader("Jackson 3, buffer", Engines::readJackson3Buffer));
  }

  private static ByteBuffer direct(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }

  private static SampleEvent readJackson2Buffer(String json) throws Exception {
    var source = JACKSON_2.createParser(json);
    var buffer = new com.fasterxml.jackson.databind.util.TokenBuffer(source);
    source.nextToken();
    buffer.copyCurrentStructure(source);
    return JACKSON_2.readValue(buffer.asParser(), SampleEvent.class);
  }

  private static SampleEvent readJackson3Buffer(String json) {
    var source = JACKSON_3.createParser(json);
    var buffer = tools.jackson.databind.util.TokenBuffer.forBuffering(source, null);
    source.nextToken();
    buffer.copyCurrentStructure(source);
    return JACKSON_3.readValue(buffer.asParser(), SampleEvent.class);
  }
}
