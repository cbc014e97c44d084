package io.eventfamily.schema.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "[A-Z]{3}-\\d+ ABC-123",
        "[A-Z]{2} AB",
        "\\d{5}(-\\d{4})? 12345-1234",
        "(red|green|blue) red",
        "^#[0-9a-fA-F]{6}$ #abcdef",
        "\\p{Lu}\\p{Ll}* Aab",
        "(?i)ab|c ab",
        "(?<year>\\d{4})/W\\d\\d 1234/W11",
        "[^/]+/[^/]+ abc/abc",
        "\\Qa.b\\E\\.c a.b.c",
        "[]x] x",
        "[a-c&&[b-z]]{2} bc",
        "a{2,}?b*+ aaaabb",
        "\\+\\d{1,3} +123",
        "https?://[a-z]+\\.example https://abc.example",
        "\\x41\\u0042 AB",
        "x(?=y)y xy",
        "\\u20ac+ €€€"
      })
  void areMadeOfTheExpression(String regex, String text) {
    assertThat(first(regex)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a)\\1", "(?<a>x)\\k<a>", "[^\\s\\S]", "a(?=b)c", "x\\by"})
  void areNoneWhereTheExpressionIsNotUnderstoodOrMatchesNothing(String regex) {
    assertThat(first(regex)).isEmpty();
  }

  @Test
  void areNotMadeOfExpressionsWithComments() {
    assertThat(RegexTexts.of(Pattern.compile("a b", Pattern.COMMENTS))).isEmpty();
  }

  @Test
  void differFromEachOther() {
    Pattern pattern = Pattern.compile("[a-c]\\d|x");

    assertThat(RegexTexts.of(pattern).orElseThrow().all().distinct())
        .hasSizeGreaterThan(5)
        .allMatch(text -> pattern.matcher(text).matches());
  }

  @Test
  void areMatchedForAShortTimeOnly() {
    assertThat(RegexTexts.matches(Pattern.compile("(a*)*b"), "a".repeat(60))).isFalse();
    assertThat(RegexTexts.matches(Pattern.compile("(a|b)*"), "ab".repeat(200_000))).isFalse();
  }

  private static Optional<String> first(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return RegexTexts.of(pattern).stream()
        .flatMap(RegexTexts::all)
        .filter(text -> RegexTexts.matches(pattern, text))
        .findFirst();
  }
}
