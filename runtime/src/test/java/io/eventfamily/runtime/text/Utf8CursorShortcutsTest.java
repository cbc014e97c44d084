package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.JsonLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each shortcut takes, and that it stays where it is where it declines. */
class Utf8CursorShortcutsTest {

  private static final NameTable NAMES =
      NameTableTest.tableOf(List.of("open", "in progress", "d\u00e9j\u00e0"));

  private static Utf8Cursor at(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new Utf8Cursor(Document.ofUtf8(bytes, 0, bytes.length), JsonLimits.defaults());
  }

  private static void assertTakesNumber(String token, Object value, Object taken, Utf8Cursor in) {
    assertThat(taken).as(token).isEqualTo(value);
    assertThat(in.peek()).as("behind %s", token).isEqualTo(',');
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "7,7",
    "-12,-12",
    "123456789012345678,123456789012345678",
    "-999999999999999999,-999999999999999999"
  })
  void takesAnIntegerOfAtMost18Digits(String token, long value) {
    Utf8Cursor in = at(token + ",");

    assertTakesNumber(token, value, in.tryInteger(), in);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "1e5",
        "1E5",
        "-1.5",
        "1234567890123456789",
        "-9223372036854775808",
        "100000000000000000000"
      })
  void declinesAnyOtherNumberAsAnIntegerAndStaysThere(String token) {
    Utf8Cursor in = at(token + ",");

    assertThat(in.tryInteger()).isEqualTo(Utf8Cursor.NO_INTEGER);
    assertThat(in.number()).isEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "-01", "-", "--1", "-x"})
  void declinesWhatIsNoNumberAndLeavesItToBeJudged(String token) {
    Utf8Cursor integer = at(token + ",");
    assertThat(integer.tryInteger()).isEqualTo(Utf8Cursor.NO_INTEGER);
    assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(integer::number);

    Utf8Cursor decimal = at(token + ",");
    assertThat(decimal.tryDecimal()).isNull();
    assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(decimal::number);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "1.50,1.50",
    "-0.001,-0.001",
    "123456789.012345678,123456789.012345678",
    "12,12"
  })
  void takesADecimalOfAtMost18DigitsInAStringOrNot(String digits, BigDecimal value) {
    Utf8Cursor number = at(digits + ",");
    assertTakesNumber(digits, value, number.tryDecimal(), number);

    Utf8Cursor string = at('"' + digits + "\",");
    assertTakesNumber(digits, value, string.tryDecimal(), string);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e5", "1.5E-5", "1234567890.123456789", "1234567890123456789"})
  void declinesAnyOtherNumberAsADecimalAndStaysThere(String token) {
    Utf8Cursor number = at(token + ",");
    assertThat(number.tryDecimal()).isNull();
    assertThat(number.number()).isEqualTo(token);

    Utf8Cursor string = at('"' + token + "\",");
    assertThat(string.tryDecimal()).isNull();
    assertThat(string.string()).isEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", ".5", "1.", "1.5.5", "+1", "01", "1_0", " 1", "1 ", "NaN"})
  void declinesTextsThatAreNoDecimalsOfJson(String text) {
    Utf8Cursor in = at('"' + text + "\",");

    assertThat(in.tryDecimal()).isNull();
    assertThat(in.string()).isEqualTo(text);
  }

  @Test
  void takesAUuidInLowerCaseAndATimeOfTheLayoutThatIsWritten() {
    Utf8Cursor uuid = at("\"d9428888-122b-11e1-b85c-61cd3cbb3210\",");
    assertThat(uuid.tryUuid()).isEqualTo(UUID.fromString("d9428888-122b-11e1-b85c-61cd3cbb3210"));
    assertThat(uuid.peek()).isEqualTo(',');

    for (String time : List.of("2026-01-15T10:30:00Z", "2026-01-15T10:30:00.123456Z")) {
      Utf8Cursor instant = at('"' + time + "\",");
      assertThat(instant.tryInstant()).isEqualTo(Instant.parse(time));
      assertThat(instant.peek()).isEqualTo(',');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "d9428888-122b-11e1-b85c-61cd3cbb321",
        "d9428888-122b-11e1-b85c-61cd3cbb32100",
        "D9428888-122B-11E1-B85C-61CD3CBB3210",
        "d9428888-122b-11e1-b85c-61cd3cbb321g",
        "d9428888-122b-11e1-b85c-61cd3cbb32é",
        "2026-01-15t10:30:00Z",
        "2026-01-15T10:30:00.1Z",
        "2026-01-15T10:30:00.123456789Z",
        "2026-01-15T10:30:00+01:00",
        "2026-01-15T10:30:00.12345Z",
        "closed",
        "Open",
        "open ",
        "d\u00e9j\u00e0"
      })
  void declinesAnyOtherTextAndStaysThere(String text) {
    Utf8Cursor in = at('"' + text + "\",");

    assertThat(in.tryUuid()).isNull();
    assertThat(in.tryInstant()).isNull();
    assertThat(in.tryNull()).isFalse();
    assertThat(in.tryInteger()).isEqualTo(Utf8Cursor.NO_INTEGER);
    if (!text.startsWith("d\u00e9")) {
      assertThat(in.tryName(NAMES)).isNegative();
    }
    assertThat(in.tryEnterObject()).isFalse();
    assertThat(in.tryEnterArray()).isFalse();
    assertThat(in.string()).isEqualTo(text);
  }

  @Test
  void takesANameAsItStands() {
    Utf8Cursor in = at("\"in progress\",");

    assertThat(in.tryName(NAMES)).isOne();
    assertThat(in.peek()).isEqualTo(',');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"open",
        "\"d9428888-122b-11e1-b85c-61cd3cbb3210",
        "\"2026-01-15T10:30:00Z",
        "\"1.5"
      })
  void declinesAStringThatDoesNotEndWhateverIsBehindTheDocument(String token) {
    byte[] bytes = (token + "\",").getBytes(UTF_8);
    Utf8Cursor in =
        new Utf8Cursor(Document.ofUtf8(bytes, 0, token.length()), JsonLimits.defaults());

    assertThat(in.tryUuid()).isNull();
    assertThat(in.tryInstant()).isNull();
    assertThat(in.tryDecimal()).isNull();
    assertThat(in.tryName(NAMES)).isNegative();
    assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(in::string);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-12", "123456789012345678"})
  void takesOrDeclinesANumberThatEndsWithTheDocument(String token) {
    byte[] bytes = (token + "9.5e7").getBytes(UTF_8);
    Utf8Cursor in =
        new Utf8Cursor(Document.ofUtf8(bytes, 0, token.length()), JsonLimits.defaults());
    long value = in.tryInteger();

    if (value == Utf8Cursor.NO_INTEGER) {
      assertThat(in.number()).isEqualTo(token);
    } else {
      assertThat(value).isEqualTo(Long.parseLong(token));
    }
    in.end();
  }

  @Test
  void takesANullAndRejectsWhatIsOnlyLikeOne() {
    for (String json : List.of("null", "null,", "null ,1")) {
      Utf8Cursor in = at(json);
      assertThat(in.tryNull()).as(json).isTrue();
    }
    byte[] bytes = "null".getBytes(UTF_8);
    for (int end = 1; end < 4; end++) {
      Utf8Cursor in = new Utf8Cursor(Document.ofUtf8(bytes, 0, end), JsonLimits.defaults());
      assertThatExceptionOfType(JsonSyntaxException.class)
          .isThrownBy(in::tryNull)
          .withMessageStartingWith("is not JSON: the document ends too early");
    }
    assertThatExceptionOfType(JsonSyntaxException.class)
        .isThrownBy(() -> at("nulx").tryNull())
        .withMessage("is not JSON: expected 'null' at line 1 column 4");
  }
}
