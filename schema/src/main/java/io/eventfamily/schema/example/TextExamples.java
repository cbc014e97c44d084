package io.eventfamily.schema.example;

import io.eventfamily.schema.Constraints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Derives strings: the words of the property's name where they fit, else what its patterns are made
 * of.
 */
final class TextExamples {

  /** Longer texts are no examples: nobody would read them. */
  static final int MAX_LENGTH = 1_000;

  private static final int VARIANTS = 100;

  private static final int MAX_LOCAL_LENGTH = 64;

  /** Much narrower than what is read. */
  private static final Pattern ADDRESS =
      Pattern.compile("[a-z0-9-]{1,64}@[a-z0-9]{1,63}(\\.[a-z0-9]{1,63}){0,3}");

  private final Constraints constraints;
  private final String name;
  private final List<Pattern> patterns;

  private TextExamples(Constraints constraints, String name) {
    this.constraints = constraints;
    this.name = name;
    this.patterns =
        constraints.patterns().stream()
            .map(pattern -> Pattern.compile(pattern.regex(), pattern.flags()))
            .toList();
  }

  /** A valid string; empty where none can be derived. */
  static Optional<String> of(Constraints constraints, Seed seed) {
    TextExamples texts = new TextExamples(constraints, seed.name());
    return texts.candidates().filter(texts::fits).distinct().skip(seed.index()).findFirst();
  }

  private Stream<String> candidates() {
    Stream<String> plain = constraints.email() ? addresses() : texts();
    return Stream.concat(plain, patterns.stream().flatMap(TextExamples::matching));
  }

  private static Stream<String> matching(Pattern pattern) {
    return RegexTexts.of(pattern).stream().flatMap(RegexTexts::all);
  }

  private Stream<String> texts() {
    List<Function<Seed, String>> forms =
        List.of(
            seed -> fitted(seed.words(), " ", seed),
            seed -> fitted(seed.slug(), "-", seed),
            seed -> fitted(seed.slug().replace("-", ""), "", seed),
            seed -> fitted(seed.slug().replace("-", "").toUpperCase(Locale.ROOT), "", seed));
    // Not by flatMap: a stream that is a part of another one would make all texts of a form first.
    return IntStream.range(0, forms.size() * VARIANTS)
        .mapToObj(index -> forms.get(index / VARIANTS).apply(new Seed(name, index % VARIANTS)));
  }

  private Stream<String> addresses() {
    List<Function<Seed, String>> forms =
        List.of(
            seed -> local(seed) + "@example.com",
            seed -> letter(seed) + "@example.com",
            seed -> letter(seed) + "@b.c",
            seed -> letter(seed) + "@b");
    return IntStream.range(0, forms.size() * VARIANTS)
        .mapToObj(
            index -> forms.get(index % forms.size()).apply(new Seed(name, index / forms.size())));
  }

  private String local(Seed seed) {
    int domain = "@example.com".length();
    int least = Sizes.preferred(constraints.size(), 0, MAX_LENGTH).orElse(0) - domain;
    String slug = seed.slug();
    String padded = slug + "x".repeat(Math.max(0, least - slug.length()));
    return padded.substring(0, Math.min(padded.length(), MAX_LOCAL_LENGTH));
  }

  private static String letter(Seed seed) {
    return String.valueOf((char) ('a' + seed.index() % 26));
  }

  /** The text made longer or shorter, so that it has a size that is allowed. */
  private String fitted(String text, String separator, Seed seed) {
    int length = text.codePointCount(0, text.length());
    OptionalInt size = Sizes.preferred(constraints.size(), length, MAX_LENGTH);
    if (size.isEmpty()) {
      return text;
    }
    StringBuilder longer = new StringBuilder(text);
    while (longer.codePointCount(0, longer.length()) < size.getAsInt()) {
      longer.append(separator).append(text);
    }
    // The end of a further text tells it from the first.
    boolean keepsEnd = size.getAsInt() < length && seed.index() > 0;
    return keepsEnd
        ? longer.substring(longer.offsetByCodePoints(longer.length(), -size.getAsInt()))
        : longer.substring(0, longer.offsetByCodePoints(0, size.getAsInt()));
  }

  private boolean fits(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MAX_LENGTH
        && Sizes.contains(constraints.size(), BigDecimal.valueOf(length))
        && !(constraints.notBlank() && text.isBlank())
        && (!constraints.email() || ADDRESS.matcher(text).matches())
        && patterns.stream().allMatch(pattern -> RegexTexts.matches(pattern, text));
  }
}
