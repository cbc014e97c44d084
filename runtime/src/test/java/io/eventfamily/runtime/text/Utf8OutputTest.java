package io.eventfamily.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void standAloneAndBesideOthers(String json, Consumer<Utf8Output> writing) {
    BothOutputs out = new BothOutputs();
    out.write(writing);
    out.assertHold(json, "alone");

    out.clear();
    out.write(Utf8Output::beginArray);
    out.write(writing);
    out.write(it -> it.bool(true));
    out.write(writing);
    out.write(Utf8Output::endArray);
    out.assertHold("[" + json + ",true," + json + "]", "beside others");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void standAnywhereInABufferThatGrows(String json, Consumer<Utf8Output> writing) {
    for (int capacity = 1_024; capacity <= 2_048; capacity += 1_024) {
      for (int filled = capacity - 70; filled <= capacity + 2; filled++) {
        String first = "1".repeat(filled / 2);
        String second = "2".repeat(filled - filled / 2);
        BothOutputs out = new BothOutputs();
        out.write(Utf8Output::beginArray);
        out.write(it -> it.token(first));
        out.write(it -> it.token(second));
        out.write(writing);
        out.write(Utf8Output::endArray);

        out.assertHold("[" + first + "," + second + "," + json + "]", "behind " + filled);
      }
    }
  }

  @Test
  void haveNothingBeforeAnythingIsWritten() {
    BothOutputs out = new BothOutputs();
    out.assertHold("", "fresh");

    out.write(it -> it.string("é€"));
    out.clear();
    out.assertHold("", "cleared");
  }

  @Test
  void areNumbersAsJavaHasThem() {
    Utf8Output out = Utf8Output.ofText();
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

      String json = out.toText();
      int comma = json.indexOf(',');
      assertThat(json.substring(1, comma)).isEqualTo(Long.toString(integer));
      assertThat(Double.parseDouble(json.substring(comma + 1, json.length() - 1)))
          .isEqualTo(number);
    }
  }

  @Test
  void nestAsDeepAsTheyAreWritten() {
    BothOutputs out = new BothOutputs();
    int depth = 3_000;
    for (int level = 0; level < depth; level++) {
      out.write(Utf8Output::beginObject);
      out.write(it -> it.name("n"));
      out.write(Utf8Output::beginArray);
    }
    for (int level = 0; level < depth; level++) {
      out.write(Utf8Output::endArray);
      out.write(Utf8Output::endObject);
    }

    out.assertHold("{\"n\":[".repeat(depth) + "]}".repeat(depth), "deep");
  }
}
