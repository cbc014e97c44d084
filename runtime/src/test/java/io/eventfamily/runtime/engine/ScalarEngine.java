package io.eventfamily.runtime.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.engine.ScalarKind.Box;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.text.BufferWindow;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.Utf8Cursor;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import io.eventfamily.runtime.utf8.Utf8JsonWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/** A way that a single value goes to JSON and comes from it. */
record ScalarEngine(String name, Write write, Read read) {

  @FunctionalInterface
  interface Write {

    String apply(ScalarKind<?> kind, Box box) throws Exception;
  }

  @FunctionalInterface
  interface Read {

    Box apply(ScalarKind<?> kind, String json) throws Exception;
  }

  /** A value that was read, or else the code of what is wrong with it. */
  record Verdict(Object value, String code) {}

  /** A value that was read, or else all that is wrong with it, each as its code and its pointer. */
  record Outcome(Object value, List<String> violations) {}

  /** The value's JSON. */
  String toJson(ScalarKind<?> kind, Object value) {
    try {
      return kind.value(write.apply(kind, new Box(value)));
    } catch (Exception e) {
      throw new AssertionError(name + " cannot write " + value, e);
    }
  }

  /** What becomes of a value's JSON. */
  Verdict fromJson(ScalarKind<?> kind, String json) {
    try {
      return new Verdict(read.apply(kind, kind.document(json)).value(), "ok");
    } catch (Exception e) {
      List<Violation> violations = invalid(e, json).violations();
      if (violations.size() != 1 || !violations.get(0).pointer().equals("/0")) {
        throw new AssertionError(name + " says " + violations + " of " + json, e);
      }
      return new Verdict(null, violations.get(0).code());
    }
  }

  /** What becomes of a value's JSON, with everything that is wrong. */
  Outcome read(ScalarKind<?> kind, String json) {
    try {
      return new Outcome(read.apply(kind, kind.document(json)).value(), List.of());
    } catch (Exception e) {
      return new Outcome(
          null,
          invalid(e, json).violations().stream()
              .map(violation -> violation.code() + " " + kind.pointer(violation.pointer()))
              .toList());
    }
  }

  private InvalidEventException invalid(Exception e, String json) {
    Throwable cause = e instanceof InvalidEventException ? e : e.getCause();
    if (cause instanceof InvalidEventException invalid) {
      return invalid;
    }
    throw new AssertionError(name + " cannot read " + json, e);
  }

  void assertWrites(ScalarKind<?> kind, Object value, String json) {
    assertThat(toJson(kind, value)).isEqualTo(json);
  }

  void assertReads(ScalarKind<?> kind, String json, Object value) {
    assertThat(fromJson(kind, json)).as(json).isEqualTo(new Verdict(value, "ok"));
  }

  void assertRejects(ScalarKind<?> kind, String code, String... documents) {
    for (String json : documents) {
      assertThat(fromJson(kind, json).code()).as(json).isEqualTo(code);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** All ways that judge each digit of a document. */
  static Stream<ScalarEngine> exact() {
    return Stream.of(
        new ScalarEngine("UTF-8", ScalarEngine::writeUtf8, ScalarEngine::readUtf8),
        new ScalarEngine("UTF-8, window", ScalarEngine::writeUtf8, ScalarEngine::readWindow),
        new ScalarEngine(
            "Jackson 2, text",
            (kind, box) -> kind.jackson2.writeValueAsString(box),
            (kind, json) -> kind.jackson2.readValue(json, Box.class)),
        new ScalarEngine(
            "Jackson 2, bytes",
            (kind, box) -> new String(kind.jackson2.writeValueAsBytes(box), UTF_8),
            (kind, json) -> kind.jackson2.readValue(json.getBytes(UTF_8), Box.class)),
        new ScalarEngine(
            "Jackson 2, buffer",
            (kind, box) -> kind.jackson2.writeValueAsString(box),
            ScalarEngine::readJackson2Buffer),
        new ScalarEngine(
            "Jackson 3, text",
            (kind, box) -> kind.jackson3.writeValueAsString(box),
            (kind, json) -> kind.jackson3.readValue(json, Box.class)),
        new ScalarEngine(
            "Jackson 3, bytes",
            (kind, box) -> new String(kind.jackson3.writeValueAsBytes(box), UTF_8),
            (kind, json) -> kind.jackson3.readValue(json.getBytes(UTF_8), Box.class)),
        new ScalarEngine(
            "Jackson 3, buffer",
            (kind, box) -> kind.jackson3.writeValueAsString(box),
            ScalarEngine::readJackson3Buffer));
  }

  /**
   * The ways through a tree, which makes doubles of numbers with a fraction or an exponent. The
   * first of each goes to JSON and is parsed into a tree, the second is made into a tree at once.
   */
  static Stream<ScalarEngine> trees() {
    return Stream.of(
        new ScalarEngine(
            "Jackson 2, tree",
            (kind, box) -> kind.jackson2.writeValueAsString(box),
            (kind, json) -> kind.jackson2.treeToValue(kind.jackson2.readTree(json), Box.class)),
        new ScalarEngine(
            "Jackson 2, own tree",
            (kind, box) -> kind.jackson2.valueToTree(box).toString(),
            (kind, json) -> {
              Box box = readUtf8(kind, json);
              return kind.jackson2.treeToValue(kind.jackson2.valueToTree(box), Box.class);
            }),
        new ScalarEngine(
            "Jackson 3, tree",
            (kind, box) -> kind.jackson3.writeValueAsString(box),
            (kind, json) -> kind.jackson3.treeToValue(kind.jackson3.readTree(json), Box.class)),
        new ScalarEngine(
            "Jackson 3, own tree",
            (kind, box) -> kind.jackson3.valueToTree(box).toString(),
            (kind, json) -> {
              Box box = readUtf8(kind, json);
              return kind.jackson3.treeToValue(kind.jackson3.valueToTree(box), Box.class);
            }));
  }

  private static String writeUtf8(ScalarKind<?> kind, Box box) {
    Utf8JsonWriter out = Utf8JsonWriter.ofText();
    kind.write(out, box);
    return out.toText();
  }

  private static Box readUtf8(ScalarKind<?> kind, String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return readUtf8(kind, Document.ofUtf8(bytes, 0, bytes.length));
  }

  /** Out of a direct buffer of which hardly a token is seen at once. */
  private static Box readWindow(ScalarKind<?> kind, String json) {
    byte[] bytes = json.getBytes(UTF_8);
    ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    return readUtf8(kind, new BufferWindow(17).of(buffer));
  }

  private static Box readUtf8(ScalarKind<?> kind, Document document) {
    Problems problems = Problems.ofJsonEvent();
    Utf8JsonReader in =
        new Utf8JsonReader(new Utf8Cursor(document, JsonLimits.defaults()), problems);
    Box box = kind.read(in);
    in.end();
    if (!problems.isEmpty()) {
      throw new InvalidEventException(problems.toList());
    }
    return box;
  }

  private static Box readJackson2Buffer(ScalarKind<?> kind, String json) throws Exception {
    var source = kind.jackson2.createParser(json);
    var buffer = new com.fasterxml.jackson.databind.util.TokenBuffer(source);
    source.nextToken();
    buffer.copyCurrentStructure(source);
    return kind.jackson2.readValue(buffer.asParser(), Box.class);
  }

  private static Box readJackson3Buffer(ScalarKind<?> kind, String json) {
    var source = kind.jackson3.createParser(json);
    var buffer = tools.jackson.databind.util.TokenBuffer.forBuffering(source, null);
    source.nextToken();
    buffer.copyCurrentStructure(source);
    return kind.jackson3.readValue(buffer.asParser(), Box.class);
  }
}
