package io.eventfamily.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.json.Constraints;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A default that the compiler takes for an address of e-mail, readers take for one too. */
class EmailTest {

  static Stream<String> texts() {
    return Stream.of(
        "",
        "@",
        "a@b",
        "a.b@c.de",
        "a..b@c.de",
        ".a@b.de",
        "a@b.de.",
        "a@-b.de",
        "a@b-.de",
        "a b@c.de",
        "ü@ö.de",
        "😀@example.com",
        "a".repeat(64) + "@b.de",
        "a".repeat(65) + "@b.de",
        "a@" + "b".repeat(63) + ".de",
        "a@" + "b".repeat(64) + ".de",
        "a@" + "b.".repeat(127) + "b",
        "a@" + "b.".repeat(127) + "bc",
        "a@" + "b.".repeat(128) + "b");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isJudgedAsTheRuntimeJudges(String text) {
    assertThat(Constraint.Email.isAddress(text)).isEqualTo(isAddressAtRunTime(text));
  }

  @Test
  void isJudgedAsTheRuntimeJudgesWhateverItIs() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      String text =
          random
              .ints(random.nextInt(12), 0, 10)
              .mapToObj("a9.@-_ü😀 \""::codePointAt)
              .map(Character::toString)
              .collect(Collectors.joining());

      assertThat(Constraint.Email.isAddress(text)).as(text).isEqualTo(isAddressAtRunTime(text));
    }
  }

  private static boolean isAddressAtRunTime(String text) {
    return Constraints.email(text) == null;
  }
}
