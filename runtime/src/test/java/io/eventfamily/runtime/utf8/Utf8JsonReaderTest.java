package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.text.JsonSyntaxException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8JsonReaderTest {

  static Stream<String> soundDocuments() {
    return Stream.of(
        "null",
        "true",
        "false",
        "0",
        "-0",
        "10",
        "-1",
        "0.0",
        "-0.5",
        "1e5",
        "1E5",
        "1e+5",
        "1.25e-05",
        "0e0",
        "\"\"",
        "\"a\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u0000\\u00e9\\u20AC\"",
        "\"\\ud83d\\uDE00\"",
        "\"\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfff\"",
        "\"\ufeff\"",
        "[]",
        "{}",
        "[[],[[]],{}]",
        "{\"\":{\"\":[]}}",
        "{\"a\":1,\"a\":2}",
        "[1,\"a\",null,true,false,{},[],-1.5e300]",
        " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n",
        " { \"a\" : 1 , \"b\" : [ ] } ");
  }

  @ParameterizedTest
  @MethodSource("soundDocuments")
  void acceptsJsonWhetherItIsReadOrPassedOver(String document) {
    assertThatNoException().isThrownBy(() -> read(document));
    assertThatNoException().isThrownBy(() -> passOver(document));
  }

  static Stream<Arguments> faultyDocuments() {
    return Stream.of(
        arguments("", "the document ends too early", 1, 1),
        arguments(" \n ", "the document ends too early", 2, 2),
        arguments("\ufeff{}", "expected a value", 1, 1),
        arguments("\f1", "expected a value", 1, 1),
        arguments("\u00a01", "expected a value", 1, 1),
        arguments("x", "expected a value", 1, 1),
        arguments("'a'", "expected a value", 1, 1),
        arguments("NaN", "expected a value", 1, 1),
        arguments("Infinity", "expected a value", 1, 1),
        arguments("True", "expected a value", 1, 1),
        arguments("/**/1", "expected a value", 1, 1),
        arguments("]", "expected a value", 1, 1),
        arguments("}", "expected a value", 1, 1),
        arguments(",", "expected a value", 1, 1),
        // Literals
        arguments("tru", "the document ends too early", 1, 4),
        arguments("trux", "expected 'true'", 1, 4),
        arguments("fALSE", "expected 'false'", 1, 2),
        arguments("nil", "expected 'null'", 1, 2),
        arguments("nulll", "expected the end of the document", 1, 5),
        // Numbers
        arguments("-", "the document ends too early", 1, 2),
        arguments("--1", "expected a digit", 1, 2),
        arguments("-x", "expected a digit", 1, 2),
        arguments("-Infinity", "expected a digit", 1, 2),
        arguments("+1", "expected a value", 1, 1),
        arguments(".5", "expected a value", 1, 1),
        arguments("00", "number with a leading zero", 1, 2),
        arguments("-01", "number with a leading zero", 1, 3),
        arguments("1.", "the document ends too early", 1, 3),
        arguments("1.e1", "expected a digit", 1, 3),
        arguments("1.2.3", "expected the end of the document", 1, 4),
        arguments("1e", "the document ends too early", 1, 3),
        arguments("1e+", "the document ends too early", 1, 4),
        arguments("1e+-1", "expected a digit", 1, 4),
        arguments("1e1.5", "expected the end of the document", 1, 4),
        arguments("0x1", "expected the end of the document", 1, 2),
        arguments("1_0", "expected the end of the document", 1, 2),
        arguments("1f", "expected the end of the document", 1, 2),
        arguments("[\uff11]", "expected a value", 1, 2),
        // Strings
        arguments("\"", "the document ends too early", 1, 2),
        arguments("\"ab", "the document ends too early", 1, 4),
        arguments("\"é", "the document ends too early", 1, 3),
        arguments("\"a\nb\"", "control character in a string", 1, 3),
        arguments("\"\t\"", "control character in a string", 1, 2),
        arguments("\"\u0000\"", "control character in a string", 1, 2),
        arguments("\"é\u001f\"", "control character in a string", 1, 3),
        arguments("\"\\", "the document ends too early", 1, 3),
        arguments("\"\\x41\"", "unknown escape", 1, 3),
        arguments("\"\\U0041\"", "unknown escape", 1, 3),
        arguments("\"\\'\"", "unknown escape", 1, 3),
        arguments("\"\\é\"", "unknown escape", 1, 3),
        arguments("\"\\\n\"", "unknown escape", 1, 3),
        arguments("\"\\u12", "the document ends too early", 1, 6),
        arguments("\"\\u12\"", "expected four hexadecimal digits", 1, 6),
        arguments("\"\\u12g4\"", "expected four hexadecimal digits", 1, 6),
        arguments("\"\\u+123\"", "expected four hexadecimal digits", 1, 4),
        arguments("\"\\u\uff11234\"", "expected four hexadecimal digits", 1, 4),
        arguments("\"\\ud83d\"", "half of a surrogate pair", 1, 8),
        arguments("\"\\ud83d", "half of a surrogate pair", 1, 8),
        arguments("\"\\ude00\"", "half of a surrogate pair", 1, 8),
        arguments("\"\\ud83d\\n\"", "half of a surrogate pair", 1, 8),
        arguments("\"\\ud83d\\u0041\"", "half of a surrogate pair", 1, 14),
        arguments("\"\\ud83d\\ud83d\"", "half of a surrogate pair", 1, 14),
        // Arrays
        arguments("[", "the document ends too early", 1, 2),
        arguments("[1", "the document ends too early", 1, 3),
        arguments("[1,", "the document ends too early", 1, 4),
        arguments("[1,]", "expected something after the comma", 1, 4),
        arguments("[,1]", "expected a value", 1, 2),
        arguments("[1,,2]", "expected a value", 1, 4),
        arguments("[1 2]", "expected ',' or ']'", 1, 4),
        arguments("[1}", "expected ',' or ']'", 1, 3),
        arguments("[1:2]", "expected ',' or ']'", 1, 3),
        arguments("[}", "expected a value", 1, 2),
        arguments("[]]", "expected the end of the document", 1, 3),
        // Objects
        arguments("{", "the document ends too early", 1, 2),
        arguments("{\"a\"", "the document ends too early", 1, 5),
        arguments("{\"a\":", "the document ends too early", 1, 6),
        arguments("{\"a\":1", "the document ends too early", 1, 7),
        arguments("{\"a\":1,", "the document ends too early", 1, 8),
        arguments("{\"a\":1,}", "expected something after the comma", 1, 8),
        arguments("{,}", "expected a property name in double quotes", 1, 2),
        arguments("{a:1}", "expected a property name in double quotes", 1, 2),
        arguments("{'a':1}", "expected a property name in double quotes", 1, 2),
        arguments("{1:1}", "expected a property name in double quotes", 1, 2),
        arguments("{null:1}", "expected a property name in double quotes", 1, 2),
        arguments("{]", "expected a property name in double quotes", 1, 2),
        arguments("{\"a\":1,,}", "expected a property name in double quotes", 1, 8),
        arguments("{\"a\" 1}", "expected ':'", 1, 6),
        arguments("{\"a\",1}", "expected ':'", 1, 5),
        arguments("{\"a\"}", "expected ':'", 1, 5),
        arguments("{\"a\":}", "expected a value", 1, 6),
        arguments("{\"a\"::1}", "expected a value", 1, 6),
        arguments("{\"a\":1 \"b\":2}", "expected ',' or '}'", 1, 8),
        arguments("{\"a\":1;\"b\":2}", "expected ',' or '}'", 1, 7),
        arguments("{\"a\":1]", "expected ',' or '}'", 1, 7),
        arguments("{\"a\nb\":1}", "control character in a string", 1, 4),
        // What follows the document
        arguments("1 2", "expected the end of the document", 1, 3),
        arguments("{}{}", "expected the end of the document", 1, 3),
        arguments("{} // end", "expected the end of the document", 1, 4),
        arguments("{}\u0000", "expected the end of the document", 1, 3),
        // Lines end at a line feed, and a column is a code point.
        arguments("[\n1,\r\n  x]", "expected a value", 3, 3),
        arguments("{\"é\ud83d\ude00\":\n{\"é\ud83d\ude00\":x}}", "expected a value", 2, 7));
  }

  @ParameterizedTest
  @MethodSource("faultyDocuments")
  void tellsWhatIsNotJsonAndWhereWhetherItIsReadOrPassedOver(
      String document, String fault, int line, int column) {
    String message = "is not JSON: " + fault + " at line " + line + " column " + column;

    assertThatExceptionOfType(JsonSyntaxException.class)
        .isThrownBy(() -> read(document))
        .withMessage(message);
    assertThatExceptionOfType(JsonSyntaxException.class)
        .isThrownBy(() -> passOver(document))
        .withMessage(message)
        .extracting(JsonSyntaxException::description)
        .isEqualTo(message);
  }

  static Stream<Arguments> illFormedUtf8() {
    return Stream.of(
        arguments("a continuation alone", "80"),
        arguments("the last continuation alone", "bf"),
        arguments("an overlong NUL", "c080"),
        arguments("an overlong slash in two bytes", "c0af"),
        arguments("the longest overlong form of two bytes", "c1bf"),
        arguments("an overlong slash in three bytes", "e080af"),
        arguments("the longest overlong form of three bytes", "e09fbf"),
        arguments("an overlong slash in four bytes", "f08080af"),
        arguments("the longest overlong form of four bytes", "f08fbfbf"),
        arguments("the first surrogate", "eda080"),
        arguments("the last surrogate", "edbfbf"),
        arguments("a pair of surrogates as in CESU-8", "eda0bdedb880"),
        arguments("the first beyond U+10FFFF", "f4908080"),
        arguments("a lead byte beyond U+10FFFF", "f5808080"),
        arguments("five bytes", "f888808080"),
        arguments("six bytes", "fc8480808080"),
        arguments("the byte FE", "fe"),
        arguments("the byte FF", "ff"),
        arguments("one of two bytes", "c3"),
        arguments("one of three bytes", "e2"),
        arguments("two of three bytes", "e282"),
        arguments("one of four bytes", "f0"),
        arguments("two of four bytes", "f09f"),
        arguments("three of four bytes", "f09f98"),
        arguments("a lead byte in place of the second", "c3c3"),
        arguments("a lead byte in place of the third", "e282c3"),
        arguments("a lead byte in place of the fourth", "f09f98c3"),
        arguments("ISO 8859-1", "e974e9"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("illFormedUtf8")
  void rejectsIllFormedUtf8InValuesAndInNames(String name, String hexadecimal) {
    String octets = new String(HexFormat.of().parseHex(hexadecimal), ISO_8859_1);
    for (String document :
        List.of(
            "\"" + octets + "\"",
            "\"" + octets,
            "[\"" + octets + "\"]",
            "{\"" + octets + "\":1}",
            "{\"a\":\"" + octets + "\"}")) {
      byte[] json = document.getBytes(ISO_8859_1);

      assertThatExceptionOfType(JsonSyntaxException.class)
          .isThrownBy(() -> read(json))
          .withMessageStartingWith("is not JSON: ill-formed UTF-8 at line 1 column ");
      assertThatExceptionOfType(JsonSyntaxException.class)
          .isThrownBy(() -> passOver(json))
          .withMessageStartingWith("is not JSON: ill-formed UTF-8 at line 1 column ");
    }
  }

  @Test
  void rejectsUtf16() {
    byte[] json = "{}".getBytes(UTF_16LE);

    assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> read(json));
  }

  @Test
  void readsEveryCodePointAsItStandsAndEscaped() {
    for (int codePoint = 0x20; codePoint <= Character.MAX_CODE_POINT; codePoint += 29) {
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        continue;
      }
      String text = Character.toString(codePoint);
      StringBuilder escaped = new StringBuilder();
      for (char unit : text.toCharArray()) {
        escaped.append("\\u%04x".formatted((int) unit));
      }
      if (codePoint != '"' && codePoint != '\\') {
        assertThat(read("\"" + text + "\"")).isEqualTo(text);
      }
      assertThat(read("\"" + escaped + "\"")).isEqualTo(text);
      assertThat(read("\"é" + escaped + "\"")).isEqualTo("é" + text);
    }
  }

  @Test
  void goesOnAfterAValueThatWasPassedOver() {
    Utf8JsonReader in = reader("{\"a\":[1,{\"b\":[]},\"]}\"],\"c\":true}", JsonLimits.defaults());
    in.enterObject();
    assertThat(in.nextName()).isEqualTo("a");
    in.skip();
    assertThat(in.nextName()).isEqualTo("c");
    assertThat(in.bool()).isTrue();
    assertThat(in.nextName()).isNull();
    in.end();
  }

  // Limits

  @ParameterizedTest
  @ValueSource(strings = {"[[[]]]", "{\"a\":{\"a\":{}}}", "[{\"a\":[]}]", "[[],[],[[],[]]]"})
  void allowsTheDepthOfTheLimitAndNotOneLevelMore(String document) {
    JsonLimits limits = JsonLimits.defaults().withMaxDepth(3);

    assertThatNoException().isThrownBy(() -> read(document, limits));
    assertThatNoException().isThrownBy(() -> passOver(document, limits));
    rejectsReadingAndPassingOver(
        document,
        limits.withMaxDepth(2),
        "is not JSON: nested deeper than the limit of 2 at line 1 column "
            + (1
                + Math.max(document.lastIndexOf('['), document.lastIndexOf('{'))
                - (document.endsWith("[],[]]]") ? 3 : 0)));
  }

  @Test
  void countsTheDepthFromTheMarkAgain() {
    String document = "{\"a\":[[1]],\"b\":[[[[2]]]]}";
    Utf8JsonReader in = reader(document, JsonLimits.defaults().withMaxDepth(5));
    in.enterObject();
    in.nextName();
    in.markValue();
    in.skip();
    in.nextName();
    in.skip();
    assertThat(in.nextName()).isNull();

    in.returnToMark();

    assertThat(in.readFreeJson()).isEqualTo(List.of(List.of(1)));
    in.end();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'plain',abcdefgh",
    "'escaped',ab\\u0063",
    "'two bytes each',éééé",
    "'mixed',abcdeé\\n"
  })
  void allowsStringsAndNamesOfTheLimitInBytesAsTheyStandAndNotOneMore(String name, String text) {
    int bytes = text.getBytes(UTF_8).length;
    JsonLimits limits = JsonLimits.defaults().withMaxStringBytes(bytes);
    JsonLimits oneLess = limits.withMaxStringBytes(bytes - 1);
    for (String document : List.of("\"" + text + "\"", "{\"" + text + "\":1}")) {
      assertThatNoException().isThrownBy(() -> read(document, limits));
      assertThatNoException().isThrownBy(() -> passOver(document, limits));
      for (String fault :
          List.of(
              faultOf(() -> read(document, oneLess)), faultOf(() -> passOver(document, oneLess)))) {
        assertThat(fault)
            .startsWith("is not JSON: string longer than the limit of " + (bytes - 1) + " bytes");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "-1234567", "-1.23e+4", "0.000000"})
  void allowsNumbersOfTheLimitAndNotOneCharacterMore(String document) {
    JsonLimits limits = JsonLimits.defaults().withMaxNumberLength(8);

    assertThatNoException().isThrownBy(() -> read(document, limits));
    assertThatNoException().isThrownBy(() -> passOver(document, limits));
    rejectsReadingAndPassingOver(
        document + "0",
        limits,
        "is not JSON: number longer than the limit of 8 at line 1 column 10");
  }

  @Test
  void allowsDocumentsOfTheLimitAndNotOneByteMore() {
    JsonLimits limits = JsonLimits.defaults().withMaxDocumentBytes(4);

    assertThatNoException().isThrownBy(() -> read("\"é\"", limits));
    rejectsReadingAndPassingOver("\"é\" ", limits, "is longer than the limit of 4 bytes");
  }

  @Test
  void readsTheDeepestDocumentThatCanBeAllowedOnAStackOfTheDefaultSize() throws Exception {
    JsonLimits limits = JsonLimits.defaults().withMaxDepth(1_000);
    String arrays = "[".repeat(1_000) + "]".repeat(1_000);
    String objects = "{\"a\":".repeat(1_000) + "1e999" + "}".repeat(1_000);
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              Object value = read(arrays, limits);
              Utf8JsonWriter.ofBytes().writeFreeJson(value);
              Utf8JsonReader in = reader(objects, limits);
              in.readFreeJson();
              in.problems().toList();
              passOver(arrays, limits);
            },
            "deep",
            1 << 20);
    thread.setUncaughtExceptionHandler((deep, error) -> thrown.add(error));
    thread.start();
    thread.join();

    assertThat(thrown).isEmpty();
  }

  // The mark

  @Test
  void readsAMarkedValueOnceMoreAndStillKnowsWhereTheDocumentEnds() {
    Utf8JsonReader in = reader("{\"a\":{\"x\":[1]},\"b\":2} ", JsonLimits.defaults());
    in.enterObject();
    in.nextName();
    in.markValue();
    in.skip();
    in.nextName();
    in.skip();
    assertThat(in.nextName()).isNull();

    in.returnToMark();

    assertThat(in.readFreeJson()).isEqualTo(Map.of("x", List.of(1)));
    assertThatNoException().isThrownBy(in::end);
  }

  @Test
  void seesWhatFollowsTheDocumentAfterAReturnToTheMark() {
    Utf8JsonReader in = reader("{\"a\":1} x", JsonLimits.defaults());
    in.enterObject();
    in.nextName();
    in.markValue();
    in.skip();
    assertThat(in.nextName()).isNull();
    in.returnToMark();
    in.skip();

    assertThatExceptionOfType(JsonSyntaxException.class)
        .isThrownBy(in::end)
        .withMessage("is not JSON: expected the end of the document at line 1 column 9");
  }

  private static void rejectsReadingAndPassingOver(
      String document, JsonLimits limits, String message) {
    assertThat(faultOf(() -> read(document, limits))).isEqualTo(message);
    assertThat(faultOf(() -> passOver(document, limits))).isEqualTo(message);
  }

  private static String faultOf(Runnable reading) {
    try {
      reading.run();
    } catch (JsonSyntaxException e) {
      return e.getMessage();
    }
    throw new AssertionError("Nothing was rejected.");
  }

  static Object read(String document) {
    return read(document.getBytes(UTF_8));
  }

  static Object read(byte[] document) {
    return read(document, JsonLimits.defaults());
  }

  private static Object read(String document, JsonLimits limits) {
    return read(document.getBytes(UTF_8), limits);
  }

  private static Object read(byte[] document, JsonLimits limits) {
    Utf8JsonReader in = new Utf8JsonReader(document, limits, Problems.ofJsonEvent());
    Object value = in.readFreeJson();
    in.end();
    return value;
  }

  private static void passOver(String document) {
    passOver(document.getBytes(UTF_8));
  }

  static void passOver(byte[] document) {
    passOver(document, JsonLimits.defaults());
  }

  private static void passOver(String document, JsonLimits limits) {
    passOver(document.getBytes(UTF_8), limits);
  }

  private static void passOver(byte[] document, JsonLimits limits) {
    Utf8JsonReader in = new Utf8JsonReader(document, limits, Problems.ofJsonEvent());
    in.skipValue();
    in.end();
  }

  private static Utf8JsonReader reader(String document, JsonLimits limits) {
    return new Utf8JsonReader(document.getBytes(UTF_8), limits, Problems.ofJsonEvent());
  }
}
