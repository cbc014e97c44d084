package io.eventfamily.schema.testing;

import java.util.List;
import java.util.Random;

/** Names and texts by chance, among them those that are hard to write down. */
final class RandomTexts {

  private static final List<String> WORDS =
      List.of(
          "task", "user_id", "title", "due", "größe", "a/b", "x~y", "50%", "$ref", "type", "😀");

  private static final List<String> TEXTS =
      List.of(
          "",
          "A task was created.",
          "Two\nlines",
          "\"quoted\" \\ and / more",
          "Größe 😀 \u2028 \u0001",
          "<b>&amp;</b>");

  private static final List<String> PATTERNS =
      List.of(
          "[a-z]+",
          "",
          "a|b",
          "^[A-Z]{2,3}$",
          "\\d{4}-\\d{2}",
          "(?:a(?=b))b?",
          "[^\\]\\-a-f]*?",
          "\\p{Alpha}+",
          "(?i)abc",
          "a++",
          "(?<name>x)\\k<name>",
          "(?<=a)b",
          "[a-z&&[^b]]",
          "\\Qa.b\\E",
          "\\s*",
          "\\)$|^\\(");

  private RandomTexts() {}

  /** A name that is not like any other with another number. */
  static String name(Random random, int number) {
    String word = one(random, WORDS);
    return random.nextInt(4) > 0 && word.chars().allMatch(RandomTexts::isPlain)
        ? word + number
        : random.nextInt(4) > 0 ? "p" + number : word + number;
  }

  private static boolean isPlain(int character) {
    return character == '_' || (character >= 'a' && character <= 'z');
  }

  static String text(Random random) {
    return one(random, TEXTS);
  }

  static String pattern(Random random) {
    return one(random, PATTERNS);
  }

  static <T> T one(Random random, List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
