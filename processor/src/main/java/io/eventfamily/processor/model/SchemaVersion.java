package io.eventfamily.processor.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A semantic version.
 *
 * @param text as it was declared
 * @param numbers major, minor and patch
 * @param preRelease what follows a hyphen; empty for a release
 */
public record SchemaVersion(String text, List<BigInteger> numbers, String preRelease) {

  /** The grammar of Semantic Versioning 2.0.0. */
  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
              + "(-(?<pre>%1$s(\\.%1$s)*))?".formatted("(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)")
              + "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?");

  public SchemaVersion {
    numbers = List.copyOf(numbers);
  }

  /** Empty where the text is no semantic version. */
  public static Optional<SchemaVersion> parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new SchemaVersion(
                text,
                Stream.of(1, 2, 3).map(matcher::group).map(BigInteger::new).toList(),
                Optional.ofNullable(matcher.group("pre")).orElse("")))
        : Optional.empty();
  }

  /** The first of the three numbers. */
  public BigInteger major() {
    return numbers.get(0);
  }

  /**
   * Whether this version comes before another (Semantic Versioning 2.0.0, section 11). Of two
   * pre-releases of one version neither does.
   */
  public boolean isBefore(SchemaVersion other) {
    for (int index = 0; index < numbers.size(); index++) {
      int order = numbers.get(index).compareTo(other.numbers.get(index));
      if (order != 0) {
        return order < 0;
      }
    }
    return !preRelease.isEmpty() && other.preRelease.isEmpty();
  }

  /** What the default names of event types end with: {@code .v2}, or nothing before version 2. */
  public String eventTypeSuffix() {
    return major().compareTo(BigInteger.TWO) < 0 ? "" : ".v" + major();
  }
}
