package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The strings that a writer may write.
 *
 * @param lengths in code points, of which the bounds occur
 * @param blank whether there may be nothing but white space in one
 * @param email whether all of them look like addresses of e-mail
 * @param patterns that all of them match
 * @param all of them, where they can be counted
 */
record TextSet(
    Interval lengths,
    boolean blank,
    boolean email,
    List<Constraints.Pattern> patterns,
    Optional<List<String>> all) {

  /** The shortest and the longest address that is taken: 64 characters, an at sign and 255. */
  private static final Interval LENGTHS_OF_EMAIL = between(3, 320);

  /** Of a string that keeps constraints. */
  static TextSet ofString(Constraints constraints) {
    Interval lengths = Sizes.of(constraints.size());
    if (constraints.notBlank()) {
      lengths = lengths.and(Interval.atLeast(BigDecimal.ONE));
    }
    if (constraints.email()) {
      lengths = lengths.and(LENGTHS_OF_EMAIL);
    }
    boolean onlyEmpty = Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO).contains(lengths);
    return new TextSet(
        lengths,
        !constraints.notBlank() && !constraints.email(),
        constraints.email(),
        constraints.patterns(),
        onlyEmpty && !lengths.isEmpty() ? Optional.of(List.of("")) : Optional.empty());
  }

  /** Of an enum. */
  static TextSet of(List<String> texts) {
    Interval lengths =
        texts.stream()
            .map(text -> text.codePointCount(0, text.length()))
            .map(length -> between(length, length))
            .reduce(TextSet::hull)
            .orElse(between(1, 0));
    return new TextSet(
        lengths,
        texts.stream().anyMatch(String::isBlank),
        false,
        List.of(),
        Optional.of(List.copyOf(texts)));
  }

  /** Of a scalar that is a string in JSON; empty where it is none. */
  static Optional<TextSet> of(ScalarType type, Constraints constraints) {
    return switch (type) {
      case STRING -> Optional.of(ofString(constraints));
      case CHAR -> Optional.of(plain(between(1, 1), true));
      case BIG_DECIMAL -> plain(1, 1_000);
      case UUID -> plain(36, 36);
      case URI -> Optional.of(plain(Interval.atLeast(BigDecimal.ZERO), true));
      case INSTANT -> plain("2026-01-15T10:30:00Z", "2026-01-15T10:30:00.123456789Z");
      case OFFSET_DATE_TIME -> plain("2026-01-15T10:30:00Z", "2026-01-15T10:30:00.123456789+01:00");
      case LOCAL_DATE_TIME -> plain("2026-01-15T10:30:00", "2026-01-15T10:30:00.123456789");
      case LOCAL_DATE -> plain("2026-01-15", "2026-01-15");
      case LOCAL_TIME -> plain("10:30:00", "10:30:00.123456789");
      case DURATION -> plain("PT0S", "PT-23999999975H-59M-59.999999999S");
      case PERIOD -> plain("P0D", "P-2147483648Y-2147483648M-2147483648D");
      case YEAR_MONTH -> plain("2026-01", "2026-01");
      case BYTES -> Optional.of(ofBytes(Sizes.of(constraints.size())));
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL_NUMBER, YEAR ->
          Optional.empty();
    };
  }

  /** Base64 with padding: four characters for three bytes. */
  private static TextSet ofBytes(Interval sizes) {
    Interval lengths =
        new Interval(sizes.lower().map(TextSet::base64), sizes.upper().map(TextSet::base64));
    boolean mayBeEmpty =
        sizes.contains(Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO)) && !sizes.isEmpty();
    return plain(lengths, mayBeEmpty);
  }

  private static Interval.Bound base64(Interval.Bound size) {
    BigDecimal[] groups = size.value().divideAndRemainder(BigDecimal.valueOf(3));
    BigDecimal whole = groups[1].signum() == 0 ? groups[0] : groups[0].add(BigDecimal.ONE);
    return new Interval.Bound(whole.multiply(BigDecimal.valueOf(4)), true);
  }

  private static TextSet plain(Interval lengths, boolean blank) {
    return new TextSet(lengths, blank, false, List.of(), Optional.empty());
  }

  private static Optional<TextSet> plain(int shortest, int longest) {
    return Optional.of(plain(between(shortest, longest), false));
  }

  private static Optional<TextSet> plain(String shortest, String longest) {
    return plain(shortest.length(), longest.length());
  }

  static Interval between(int shortest, int longest) {
    return Interval.closed(BigDecimal.valueOf(shortest), BigDecimal.valueOf(longest));
  }

  private static Interval hull(Interval one, Interval other) {
    BigDecimal lower = one.lower().orElseThrow().value().min(other.lower().orElseThrow().value());
    BigDecimal upper = one.upper().orElseThrow().value().max(other.upper().orElseThrow().value());
    return Interval.closed(lower, upper);
  }

  boolean isEmpty() {
    return lengths.isEmpty();
  }

  /** Whether all of them are known, and each has something. */
  boolean allAre(Predicate<String> what) {
    return all.isPresent() && all.get().stream().allMatch(what);
  }

  /** Whether all of them keep the constraints of a string. Expressions are equal or differ. */
  boolean keep(Constraints constraints) {
    return Sizes.of(constraints.size()).contains(lengths)
        && !(constraints.notBlank() && blank)
        && (!constraints.email() || email)
        && constraints.patterns().stream().allMatch(this::match);
  }

  private boolean match(Constraints.Pattern pattern) {
    return patterns.contains(pattern)
        || allAre(
            text -> Pattern.compile(pattern.regex(), pattern.flags()).matcher(text).matches());
  }
}
