package io.eventfamily.schema;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A semantic version (Semantic Versioning 2.0.0). The order is that of section 11: build metadata
 * has no part in it, and so versions that differ in nothing else are neither before nor after each
 * other, though they are not equal.
 *
 * @param text as it was declared
 * @param numbers major, minor and patch
 * @param preRelease the identifiers that follow a hyphen; none for a release
 */
public record SchemaVersion(String text, List<BigInteger> numbers, List<String> preRelease)
    implements Comparable<SchemaVersion> {

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
              + "(-(?<pre>%1$s(\\.%1$s)*))?".formatted("(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)")
              + "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?");

  private static final Comparator<SchemaVersion> PRECEDENCE =
      Comparator.comparing(SchemaVersion::major)
          .thenComparing(SchemaVersion::minor)
          .thenComparing(SchemaVersion::patch)
          .thenComparing(SchemaVersion::preRelease, SchemaVersion::comparePreReleases);

  public SchemaVersion {
    numbers = List.copyOf(numbers);
    preRelease = List.copyOf(preRelease);
  }

  /** Empty where the text is no semantic version. */
  public static Optional<SchemaVersion> parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new SchemaVersion(
                text,
                Stream.of(1, 2, 3).map(matcher::group).map(BigInteger::new).toList(),
                Optional.ofNullable(matcher.group("pre"))
                    .map(identifiers -> List.of(identifiers.split("\\.")))
                    .orElse(List.of())))
        : Optional.empty();
  }

  /** A release. */
  public static SchemaVersion of(BigInteger major, BigInteger minor, BigInteger patch) {
    return new SchemaVersion(
        major + "." + minor + "." + patch, List.of(major, minor, patch), List.of());
  }

  /** The first of the three numbers. */
  public BigInteger major() {
    return numbers.get(0);
  }

  /** The second of the three numbers. */
  public BigInteger minor() {
    return numbers.get(1);
  }

  /** The third of the three numbers. */
  public BigInteger patch() {
    return numbers.get(2);
  }

  @Override
  public int compareTo(SchemaVersion other) {
    return PRECEDENCE.compare(this, other);
  }

  /** Whether this version comes before another. */
  public boolean isBefore(SchemaVersion other) {
    return compareTo(other) < 0;
  }

  /** What the default names of event types end with: {@code .v2}, or nothing before version 2. */
  public String eventTypeSuffix() {
    return major().compareTo(BigInteger.TWO) < 0 ? "" : ".v" + major();
  }

  @Override
  public String toString() {
    return text;
  }

  private static int comparePreReleases(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty()); // a release is after its previews
    }
    for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
      int order = compareIdentifiers(one.get(index), other.get(index));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static int compareIdentifiers(String one, String other) {
    boolean oneIsNumber = isNumber(one);
    boolean otherIsNumber = isNumber(other);
    if (oneIsNumber && otherIsNumber) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return oneIsNumber == otherIsNumber ? one.compareTo(other) : oneIsNumber ? -1 : 1;
  }

  private static boolean isNumber(String identifier) {
    return identifier.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
