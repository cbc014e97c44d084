package io.eventfamily.testing.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelTest {

  private static final Map<String, Object> EVENT =
      Map.of("a", "a", "b", "b", "m", Map.of("k", "v"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "event.a == \"a\" ; TRUE",
        "event.a=='a' ; TRUE",
        "event.a == \"b\" ; FALSE",
        "event.x == \"x\" ; ERROR",
        "has(event.a) ; TRUE",
        "has ( event.x ) ; FALSE",
        "event.a == 'a' && event.b == 'b' ; TRUE",
        "event.a == 'a' && event.b == 'x' ; FALSE",
        "event.a == 'x' || event.b == 'b' ; TRUE",
        "event.a == 'x' || event.b == 'x' ; FALSE",
        "has(event.x) && event.x == 'x' ; FALSE",
        "event.x == 'x' && event.a == 'x' ; FALSE",
        "event.x == 'x' && event.a == 'a' ; ERROR",
        "event.x == 'x' || event.a == 'a' ; TRUE",
        "event.a == 'x' || event.x == 'x' ; ERROR",
        "event.a == 'a' || event.a == 'x' && event.b == 'x' ; TRUE",
        "(event.a == 'a' || event.a == 'x') && event.b == 'x' ; FALSE",
        "((has(event.a))) ; TRUE",
        "event.m.k == 'v' ; TRUE",
        "event.m.x == 'v' ; ERROR",
        "event.a.k == 'v' ; ERROR",
        "event.m.k.x == 'v' ; ERROR",
        "has(event.m.k) ; TRUE",
        "has(event.m.x) ; FALSE",
        "has(event.x.k) ; ERROR",
        "has(event.a.k) ; ERROR",
        "type(event.m) == map ; TRUE",
        "type(event.a) == map ; FALSE",
        "type(event.x) == map ; ERROR",
        "type(event.a) == map && has(event.a.k) ; FALSE"
      })
  void comesToWhatCelComesTo(String expression, Cel.Verdict verdict) throws Exception {
    assertThat(Cel.parse(expression).evaluate(EVENT)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "event",
        "event.a",
        "event.a = 'a'",
        "event.a != 'a'",
        "event.a == 5",
        "event.a == a",
        "event.a == \"a",
        "event.a == \"a\\\"b\"",
        "event.a. == 'a'",
        "type(event.a) == 'map'",
        "type(event.a)",
        "event['a'] == 'a'",
        "'a' == event.a",
        "!has(event.a)",
        "has(event)",
        "has(event.a",
        "(has(event.a)",
        "has(event.a))",
        "has(event.a) has(event.b)",
        "event.a == 'a' &&",
        "event.a.startsWith('a')",
        "events.a == 'a'"
      })
  void refusesAllElse(String expression) {
    assertThatExceptionOfType(UnsupportedCelException.class)
        .isThrownBy(() -> Cel.parse(expression))
        .satisfies(e -> assertThat(e.reason()).contains("cannot evaluate the rule " + expression));
  }
}
