package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Constraints;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[a-z]+",
        "a|b|",
        "^abc$",
        "(a)(?:b)?",
        "(?=a)a(?!c).*?",
        "\\d{4}-\\d{2,}/[\\w.+\\-]{1,3}",
        "[^a-z\\]0-9-]",
        "[-a]",
        "[\\d-]",
        "[a&b]",
        "[.*+?(){}|$/]",
        "\\.\\*\\\\\\(\\)\\[\\]\\{\\}\\^\\$\\|\\/\\?\\+",
        "\\t\\n\\r\\f\\x41\\u0041",
        "größe😀",
        "[😀-😂]",
        "#,-=!<>&%'\"~@ "
      })
  void whatBothLanguagesHaveIsWritten(String regex) {
    Pattern.compile(regex);
    Constraints.Pattern pattern = new Constraints.Pattern(regex, 0);

    assertThat(EcmaRegex.anchored(pattern)).contains("^(?:" + regex + ")$");
    assertThat(EcmaRegex.ofAnchored("^(?:" + regex + ")$")).contains(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*+",
        "a++",
        "a?+",
        "a{2}+",
        "(?<=a)b",
        "(?<!a)b",
        "(?<name>a)",
        "(?>a)",
        "(?i)a",
        "(?i:a)",
        "(a)\\1",
        "\\s",
        "\\S",
        "[\\s]",
        "\\h",
        "\\R",
        "\\b",
        "\\A",
        "\\Z",
        "\\z",
        "\\G",
        "\\p{Alpha}",
        "\\p{L}",
        "\\P{IsAlphabetic}",
        "\\Qa.b\\E",
        "\\e",
        "\\a",
        "\\cA",
        "\\0101",
        "\\x{1F600}",
        "\\ud83d\\ude00",
        "[a-z&&[^b]]",
        "[a[bc]]",
        "[]a]",
        "[\\w-z]",
        "[a-z-9]",
        "\\-",
        "\\@",
        "a]",
        "a}",
        "a^b",
        "a$b",
        "(?=a)*"
      })
  void whatOnlyJavaHasIsNotWritten(String regex) {
    Pattern.compile(regex);

    assertThat(EcmaRegex.anchored(new Constraints.Pattern(regex, 0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "[", "[a", "*", "a{", "a{x}", "\\", "a**", "[z-", "(?"})
  void whatIsNoExpressionIsNotWritten(String regex) {
    assertThat(EcmaRegex.anchored(new Constraints.Pattern(regex, 0))).isEmpty();
  }

  @Test
  void flagsAreOnlyJava() {
    assertThat(EcmaRegex.anchored(new Constraints.Pattern("a", Pattern.CASE_INSENSITIVE)))
        .isEmpty();
  }

  @Test
  void whatIsNotBoundToTheWholeIsNotOurs() {
    assertThat(EcmaRegex.ofAnchored("a")).isEmpty();
    assertThat(EcmaRegex.ofAnchored("^(?:")).isEmpty();
    assertThat(EcmaRegex.ofAnchored("^a$")).isEmpty();
  }
}
