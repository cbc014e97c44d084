package io.eventfamily.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationTest {

  @Test
  void tellsWhereWhatAndByWhichCode() {
    assertThat(new Violation("uuid_type", "/payload/a~1b/0", "must be a UUID"))
        .hasToString("/payload/a~1b/0: must be a UUID [uuid_type]");
    assertThat(new Violation("model_type", "", "must be an object"))
        .hasToString("the document: must be an object [model_type]");
  }

  static Stream<Arguments> pointersThatMustNotBeShownAsTheyAre() {
    return Stream.of(
        arguments("a line break", "/a\r\nERROR forged", "/a\\u000d\\u000aERROR forged"),
        arguments("a terminal's escape", "/\u001b[2J", "/\\u001b[2J"),
        arguments("a next line", "/a\u0085b", "/a\\u0085b"),
        arguments("a line separator", "/a\u2028b\u2029c", "/a\\u2028b\\u2029c"),
        arguments("a change of direction", "/a\u202eb", "/a\\u202eb"),
        arguments("half of a surrogate pair", "/a\ud83d", "/a\\ud83d"),
        arguments("something beyond 16 bits", "/\udb40\udc01", "/\\ue0001"),
        arguments("a long one", "/" + "é".repeat(500), "/" + "é".repeat(199) + "…"));
  }

  // The names in a pointer come from the document, so whoever writes it would write the log.
  @ParameterizedTest(name = "{0}")
  @MethodSource("pointersThatMustNotBeShownAsTheyAre")
  void showsAPointerThatIsSafeToPrintAndKeepsTheRealOne(String name, String pointer, String shown) {
    Violation violation = new Violation("missing", pointer, "is required");

    assertThat(violation).hasToString(shown + ": is required [missing]");
    assertThat(violation.pointer()).isEqualTo(pointer);
  }

  @Test
  void showsNamesOfAnyScriptAsTheyAre() {
    assertThat(new Violation("missing", "/größe/名前/\ud83d\ude00 \"$1\\", "is required"))
        .hasToString("/größe/名前/\ud83d\ude00 \"$1\\: is required [missing]");
  }

  @Test
  void takesNoNulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Violation(null, "", ""))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> new Violation("", null, ""))
        .withMessage("pointer");
    assertThatNullPointerException()
        .isThrownBy(() -> new Violation("", "", null))
        .withMessage("message");
  }
}
