package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.eventfamily.runtime.json.FreeJson;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8JsonWriterTest {

  static Stream<Arguments> values() {
    UUID uuid = UUID.fromString("D9428888-122B-11E1-B85C-61CD3CBB3210");
    Instant instant = Instant.parse("2026-01-15T10:30:00.000001Z");
    return Stream.of(
        value("null", out -> out.writeString(null)),
        value("null", out -> out.writeUuid(null)),
        value("null", out -> out.writeInstant(null)),
        value("null", out -> out.writeBoolean(null)),
        value("null", out -> out.writeInt((Integer) null)),
        value("null", out -> out.writeList(null, JsonWriter::writeString)),
        value("null", out -> out.writeFreeJson(null)),
        value("true", out -> out.writeBoolean(true)),
        value("false", out -> out.writeBoolean(false)),
        value("0", out -> out.writeInt(0)),
        value("2147483647", out -> out.writeInt(Integer.MAX_VALUE)),
        value("-2147483648", out -> out.writeInt(Integer.valueOf(Integer.MIN_VALUE))),
        value("\"\"", out -> out.writeString("")),
        value("\"d9428888-122b-11e1-b85c-61cd3cbb3210\"", out -> out.writeUuid(uuid)),
        value("\"2026-01-15T10:30:00.000001Z\"", out -> out.writeInstant(instant)),
        value("[]", out -> out.writeList(List.of(), JsonWriter::writeString)),
        value("[\"a\",\"b\"]", out -> out.writeList(List.of("a", "b"), JsonWriter::writeString)),
        value("-9223372036854775808", out -> out.writeFreeJson(Long.MIN_VALUE)),
        value("9223372036854775808", out -> out.writeFreeJson(BigInteger.TWO.pow(63))),
        value("-0.0", out -> out.writeFreeJson(-0.0)),
        value("1e+16", out -> out.writeFreeJson(1e16)),
        value("{}", out -> out.writeFreeJson(Map.of())),
        value("{\"\":[{}]}", out -> out.writeFreeJson(Map.of("", List.of(Map.of())))));
  }

  private static Arguments value(String json, Consumer<JsonWriter> writing) {
    return arguments(json, writing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void writesValues(String json, Consumer<JsonWriter> writing) {
    assertThat(written(writing)).isEqualTo(json);
  }

  @Test
  void escapesQuotesBackslashesAndControlCharactersAndNothingElse() {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      if (Character.isSurrogate((char) unit)) {
        continue;
      }
      String text = Character.toString(unit);
      String expected =
          switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < 0x20 ? "\\u%04x".formatted(unit) : text;
          };

      assertThat(written(out -> out.writeString(text))).isEqualTo("\"" + expected + "\"");
    }
  }

  @Test
  void writesPairsOfSurrogatesAsFourBytes() {
    for (int codePoint : new int[] {0x10000, 0x1F600, 0xFFFFF, 0x10FFFF}) {
      String text = Character.toString(codePoint);
      Utf8JsonWriter out = Utf8JsonWriter.ofBytes();
      out.writeString(text + text);

      assertThat(out.toByteArray()).isEqualTo(("\"" + text + text + "\"").getBytes(UTF_8));
    }
  }

  @Test
  void escapesNamesToo() {
    PropertyName name = PropertyName.of("a\"\n\u001fé");

    assertThat(
            written(
                out -> {
                  out.beginObject();
                  out.property(name).writeBoolean(true);
                  out.endObject();
                }))
        .isEqualTo("{\"a\\\"\\n\\u001fé\":true}");
    assertThat(written(out -> out.writeFreeJson(Map.of("\\", 1)))).isEqualTo("{\"\\\\\":1}");
  }

  @Test
  void putsCommasBetweenValuesAndNowhereElse() {
    PropertyName a = PropertyName.of("a");
    PropertyName b = PropertyName.of("b");
    assertThat(
            written(
                out -> {
                  out.beginArray();
                  out.writeInt(1);
                  out.beginObject();
                  out.property(a).beginArray();
                  out.endArray();
                  out.property(b).beginObject();
                  out.property(a).writeString(null);
                  out.endObject();
                  out.endObject();
                  out.beginArray();
                  out.beginArray();
                  out.endArray();
                  out.writeInt(2);
                  out.endArray();
                  out.writeBoolean(false);
                  out.endArray();
                }))
        .isEqualTo("[1,{\"a\":[],\"b\":{\"a\":null}},[[],2],false]");
  }

  // The buffer has 512 bytes at first: lengths around that and its doubles are where it grows.
  @ParameterizedTest
  @ValueSource(ints = {84, 85, 86, 127, 128, 170, 171, 255, 256, 509, 510, 511, 512, 1023, 100_000})
  void writesStringsThatOutgrowTheBuffer(int length) {
    for (String unit : List.of("a", "\u0001", "é", "€", "\ud83d\ude00")) {
      String text = unit.repeat(length);
      Utf8JsonWriter out = Utf8JsonWriter.ofBytes();
      out.writeFreeJson(List.of(text, Map.of(text, text)));

      Object read = Utf8JsonReaderTest.read(out.toByteArray());

      assertThat(read).isEqualTo(List.of(text, Map.of(text, text)));
    }
  }

  @Test
  void growsForEveryKindOfToken() {
    List<Object> values = new ArrayList<>();
    for (int round = 0; round < 300; round++) {
      values.add(BigInteger.TEN.pow(round));
      values.add(null);
      values.add(List.of(true, false));
      values.add(Map.of());
    }
    Object copy = FreeJson.copyOf(values);

    String json = written(out -> out.writeFreeJson(copy));

    assertThat(Utf8JsonReaderTest.read(json)).isEqualTo(copy);
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Object value = FreeJson.copyOf(randomValue(random, 4));
      Utf8JsonWriter out = Utf8JsonWriter.ofBytes();
      out.writeFreeJson(value);

      assertThat(Utf8JsonReaderTest.read(out.toByteArray())).isEqualTo(value);
      assertThat(Utf8JsonReaderTest.read(new String(out.toByteArray(), UTF_8))).isEqualTo(value);
    }
  }

  @Test
  void refusesWhatIsNotFreeJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Utf8JsonWriter.ofBytes().writeFreeJson(new StringBuilder("secret")))
        .withMessage("Not free JSON: java.lang.StringBuilder");
  }

  private static Object randomValue(Random random, int levels) {
    switch (random.nextInt(levels > 0 ? 8 : 6)) {
      case 0:
        return null;
      case 1:
        return random.nextBoolean();
      case 2:
        return random.nextLong() >> random.nextInt(64);
      case 3:
        return new BigInteger(random.nextInt(200), random);
      case 4:
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : 0.5;
      case 5:
        return randomText(random);
      case 6:
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
          list.add(randomValue(random, levels - 1));
        }
        return list;
      default:
        Map<String, Object> map = new LinkedHashMap<>();
        for (int size = random.nextInt(4); size > 0; size--) {
          map.put(randomText(random), randomValue(random, levels - 1));
        }
        return map;
    }
  }

  private static String randomText(Random random) {
    int[] limits = {0x20, 0x80, 0x800, 0xD800, 0x110000};
    return random
        .ints(random.nextInt(12), 0, limits.length)
        .map(
            kind -> {
              int codePoint = random.nextInt(limits[kind]);
              return codePoint >= 0xD800 && codePoint < 0xE000 ? 0x1F600 : codePoint;
            })
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String written(Consumer<JsonWriter> writing) {
    Utf8JsonWriter bytes = Utf8JsonWriter.ofBytes();
    Utf8JsonWriter text = Utf8JsonWriter.ofText();
    writing.accept(bytes);
    writing.accept(text);
    assertThat(bytes.toByteArray()).isEqualTo(text.toText().getBytes(UTF_8));
    return text.toText();
  }
}
