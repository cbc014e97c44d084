package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.text.BufferWindow;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.text.TextSource;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a document by the shortcuts and without them, as a text, and through windows of many sizes,
 * and compares what comes of it.
 */
final class TwoWays {

  /**
   * What came of a document.
   *
   * @param value what was read
   * @param violations what is wrong with it
   * @param sound whether nothing is, where only that is asked
   * @param fault why it is not JSON; null where it is
   */
  record Outcome(Object value, List<Violation> violations, boolean sound, String fault) {}

  /** What is around the document would go on with a string, a name, a number or a word. */
  private static final String BEFORE = "0\"";

  private static final String BEHIND = "0\":1,\"a\"e9null";

  /** From the least that there can be to what has room for all. */
  private static final int[] WINDOWS = {16, 17, 31, 64, BufferWindow.DEFAULT_SIZE};

  private TwoWays() {}

  /** Makes sure that both ways come to the same, in full and for the verdict, and gives it. */
  static Outcome read(String json, JsonLimits limits, ValueReader<?> value) {
    Outcome inFull = read(json, limits, value, true);
    Outcome verdict = read(json, limits, value, false);

    assertThat(verdict.fault).as("%s within %s", json, limits).isEqualTo(inFull.fault);
    if (verdict.sound) {
      assertThat(inFull.sound).as("%s within %s", json, limits).isTrue();
      assertThat(verdict.value).as("%s within %s", json, limits).isEqualTo(inFull.value);
    }
    return inFull;
  }

  private static Outcome read(
      String json, JsonLimits limits, ValueReader<?> value, boolean inFull) {
    byte[] bytes = (BEFORE + json + BEHIND).getBytes(UTF_8);
    int start = BEFORE.length();
    int end = bytes.length - BEHIND.length();
    Outcome tokens =
        outcome(
            inFull,
            problems -> {
              TokenReader in = new TokenReader(bytes, start, end, limits, problems);
              Object result = value.read(in);
              in.end();
              return result;
            });
    Outcome shortcuts =
        outcome(
            inFull, problems -> read(Document.ofUtf8(bytes, start, end), limits, value, problems));
    Outcome text = outcome(inFull, problems -> read(unitsOf(json), limits, value, problems));

    assertThat(shortcuts).as("%s within %s", json, limits).isEqualTo(tokens);
    assertThat(text).as("%s within %s, as a text", json, limits).isEqualTo(tokens);
    for (int size : WINDOWS) {
      Document document = throughWindow(bytes, start, end, size);
      Outcome window = outcome(inFull, problems -> read(document, limits, value, problems));
      assertThat(window).as("%s within %s, by %d bytes", json, limits, size).isEqualTo(tokens);
    }
    return shortcuts;
  }

  private static Document throughWindow(byte[] bytes, int start, int end, int size) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length).put(bytes);
    return new BufferWindow(size).of(buffer.position(start).limit(end));
  }

  private static Object read(
      Document document, JsonLimits limits, ValueReader<?> value, Problems problems) {
    Utf8JsonReader in = new Utf8JsonReader(new Utf8Cursor(document, limits), problems);
    Object result = value.read(in);
    in.end();
    return result;
  }

  /** A text as its units, even if it is all ASCII. */
  private static Document unitsOf(String json) {
    TextSource source = new TextSource();
    source.of("é");
    return source.of(json);
  }

  private static Outcome outcome(boolean inFull, Function<Problems, Object> reading) {
    try {
      Problems problems = inFull ? Problems.ofJsonEvent() : Problems.ofVerdictOnly();
      Object value = reading.apply(problems);
      return new Outcome(value, inFull ? problems.toList() : List.of(), problems.isEmpty(), null);
    } catch (JsonSyntaxException e) {
      return new Outcome(null, List.of(), false, e.description());
    }
  }

  /** A value as an item of a list, so that its place shows in what is wrong with it. */
  static ValueReader<List<Object>> listOf(ValueReader<?> value) {
    return (JsonReader in) -> in.readList(item -> (Object) value.read(item));
  }
}
