package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens as they are written, and the buffer that grows under them. */
class Utf8OutputTest {

  private final Random random = new Random(1024);

  static Stream<Arguments> tokens() {
    String name = "customer_identifier_of_the_order";
    return Stream.of(
        token("null", Utf8Output::nullValue),
        token("true", out -> out.bool(true)),
        token("false", out -> out.bool(false)),
        token("0", out -> out.integer(0)),
        token("-9223372036854775808", out -> out.integer(Long.MIN_VALUE)),
        token("9223372036854775807", out -> out.integer(Long.MAX_VALUE)),
        token("-2.2250738585072014e-308", out -> out.number(-Double.MIN_NORMAL)),
        token("0.1", out -> out.number(0.1f)),
        token(
            "\"d9428888-122b-11e1-b85c-61cd3cbb3210\"",
            out -> out.uuid(UUID.fromString("d9428888-122b-11e1-b85c-61cd3cbb3210"))),
        token(
            "\"2026-01-15T10:30:00Z\"", out -> out.instant(Instant.parse("2026-01-15T10:30:00Z"))),
        token(
            "\"9999-12-31T23:59:59.999999999Z\"",
            out -> out.instant(Instant.parse("9999-12-31T23:59:59.999999999Z"))),
        token("12345678901234567890.5", out -> out.token("12345678901234567890.5")),
        token("\"\"", out -> out.plainString("")),
        token("\"abcdefghijklmnop\"", out -> out.plainString("abcdefghijklmnop")),
        token("[]", Utf8OutputTest::emptyArray),
        token("{}", Utf8OutputTest::emptyObject),
        token(
            "[[[]],[]]",
            out -> {
              out.beginArray();
              out.beginArray();
              emptyArray(out);
              out.endArray();
              emptyArray(out);
              out.endArray();
            }),
        token(
            "{\"a\":{},\"b\":[{}]}",
            out -> {
              out.beginObject();
              out.name(new NameToken("a"));
              emptyObject(out);
              out.name("b");
              out.beginArray();
              emptyObject(out);
              out.endArray();
              out.endObject();
            }),
        token(
            "{\"" + name + "\":1}",
            out -> {
              out.beginObject();
              out.name(new NameToken(name));
              out.integer(1);
              out.endObject();
            }),
        token(
            "{\"é\":1}",
            out -> {
              out.beginObject();
              out.name(new NameToken("é"));
              out.integer(1);
              out.endObject();
            }),
        token(
            "{\"é\":\"\\n\",\"\\\"\":\"ü\"}",
            out -> {
              out.beginObject();
              out.name(new NameToken("é"));
              out.string("\n");
              out.name("\"");
              out.string("ü");
              out.endObject();
            }));
  }

  private static Arguments token(String json, Consumer<Utf8Output> writing) {
    return arguments(json, writing);
  }

  private static void emptyArray(Utf8Output out) {
    out.beginArray();
    out.endArray();
  }

  private static void emptyObject(Utf8Output out) {
    out.beginObject();
    out.endObject();
  }

  /** The three ways to what was written must agree. */
  private static void assertHolds(Utf8Output out, String json) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    out.writeTo(stream);

    assertThat(out.toJson()).isEqualTo(json);
    assertThat(new String(out.toByteArray(), UTF_8)).isEqualTo(json);
    assertThat(stream.toString(UTF_8)).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void standAloneAndBesideOthers(String json, Consumer<Utf8Output> writing) throws IOException {
    Utf8Output out = new Utf8Output();
    writing.accept(out);
    assertHolds(out, json);

    out.clear();
    out.beginArray();
    writing.accept(out);
    out.bool(true);
    writing.accept(out);
    out.endArray();
    assertHolds(out, "[" + json + ",true," + json + "]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void standAnywhereInABufferThatGrows(String json, Consumer<Utf8Output> writing) {
    for (int capacity = 1_024; capacity <= 2_048; capacity += 1_024) {
      for (int filled = capacity - 70; filled <= capacity + 2; filled++) {
        Utf8Output out = new Utf8Output();
        out.beginArray();
        out.token("1".repeat(filled / 2));
        out.token("2".repeat(filled - filled / 2));
        writing.accept(out);
        out.endArray();

        assertThat(out.toJson())
            .as("behind %d", filled)
            .endsWith("2," + json + "]")
            .hasSize(filled + json.length() + 4);
      }
    }
  }

  @Test
  void haveNothingBeforeAnythingIsWritten() throws IOException {
    Utf8Output out = new Utf8Output();
    assertHolds(out, "");

    out.string("é");
    out.clear();
    assertHolds(out, "");
  }

  @Test
  void areNumbersAsJavaHasThem() {
    Utf8Output out = new Utf8Output();
    for (int round = 0; round < 20_000; round++) {
      long integer = random.nextLong() >> random.nextInt(Long.SIZE);
      double number = Double.longBitsToDouble(random.nextLong());
      if (!Double.isFinite(number)) {
        continue;
      }
      out.clear();
      out.beginArray();
      out.integer(integer);
      out.number(number);
      out.endArray();

      String json = out.toJson();
      int comma = json.indexOf(',');
      assertThat(json.substring(1, comma)).isEqualTo(Long.toString(integer));
      assertThat(Double.parseDouble(json.substring(comma + 1, json.length() - 1)))
          .isEqualTo(number);
    }
  }

  @Test
  void nestAsDeepAsTheyAreWritten() throws IOException {
    Utf8Output out = new Utf8Output();
    int depth = 3_000;
    for (int level = 0; level < depth; level++) {
      out.beginObject();
      out.name("n");
      out.beginArray();
    }
    for (int level = 0; level < depth; level++) {
      out.endArray();
      out.endObject();
    }

    assertHolds(out, "{\"n\":[".repeat(depth) + "]}".repeat(depth));
  }
}
