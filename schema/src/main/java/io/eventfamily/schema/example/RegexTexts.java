package io.eventfamily.schema.example;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that a regular expression is made of. They are guesses: what looks ahead or has an anchor
 * in its middle is not understood, and so each must be matched.
 */
final class RegexTexts {

  private static final int VARIANTS = 30;

  /** How often parts are repeated that may be repeated more or less often. */
  private static final int[] REPETITIONS = {
    2, 1, 0, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 128, 256
  };

  /** Many times as long as a text is that can be an example. */
  private static final int MAX_READS = 20_000;

  private final RegexNode root;

  private RegexTexts(RegexNode root) {
    this.root = root;
  }

  /** Empty where the expression has parts that are not known. */
  static Optional<RegexTexts> of(Pattern pattern) {
    return RegexParser.parse(pattern).map(RegexTexts::new);
  }

  /** The texts, with those first that are neither short nor long. */
  Stream<String> all() {
    return IntStream.range(0, VARIANTS)
        .boxed()
        .flatMap(
            variant ->
                IntStream.of(REPETITIONS)
                    .mapToObj(repetitions -> new RegexWriter(variant, repetitions).write(root))
                    .flatMap(Optional::stream));
  }

  /** Whether a text matches, as far as that can be told in a short time. */
  static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(new Limited(text)).matches();
    } catch (TooOftenException | StackOverflowError e) {
      return false;
    }
  }

  /**
   * A text that is not read for ever: an expression may try more ways to match than anybody can
   * wait for.
   */
  private static final class Limited implements CharSequence {

    private final String text;
    private int left = MAX_READS;

    Limited(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      left--;
      if (left < 0) {
        throw new TooOftenException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooOftenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
