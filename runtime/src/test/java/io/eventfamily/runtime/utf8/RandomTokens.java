package io.eventfamily.runtime.utf8;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Tokens of the usual forms, of nearly the usual forms, and of none. */
final class RandomTokens {

  private static final String ODD =
      "0123456789-+.eE\"\\/ \t\n,:[]{}_aAfFgzZTtnu\u0000\u007fé€\u0660";
  private static final List<String> WORDS =
      List.of(
          "null",
          "true",
          "true",
          "false",
          "nul",
          "nulll",
          "True",
          "[]",
          "{}",
          "[1]",
          "{\"a\":[]}",
          "");
  private static final List<String> TIMES =
      List.of(
          "2026-01-15T10:30:00Z",
          "2026-01-15T10:30:00.123456Z",
          "2026-01-15T10:30:00.123Z",
          "2026-01-15T10:30:00.123456789Z",
          "2026-01-15t10:30:00z",
          "2026-01-15 10:30:00Z",
          "2026-01-15T10:30Z",
          "2026-01-15T10:30:00+01:00",
          "2026-01-15T10:30:00",
          "2023-02-29T10:30:00Z",
          "2026-01-15T24:00:00Z",
          "0000-01-15T10:30:00Z",
          "9999-12-31T23:59:59.999999Z",
          "1768473000");

  /** The names of the enums in the tests. */
  static final List<String> NAMES =
      List.of("open", "in progress", "done", "d\u00e9j\u00e0", "a\"b");

  private final Random random;

  RandomTokens(Random random) {
    this.random = random;
  }

  String next() {
    String token =
        switch (random.nextInt(8)) {
          case 0 -> integer();
          case 1 -> decimal();
          case 2 -> '"' + (random.nextBoolean() ? integer() : decimal()) + '"';
          case 3 -> '"' + new UUID(random.nextLong(), random.nextLong()).toString() + '"';
          case 4 -> '"' + TIMES.get(random.nextInt(TIMES.size())) + '"';
          case 5 -> '"' + instant().toString() + '"';
          case 6 -> '"' + NAMES.get(random.nextInt(NAMES.size())).replace("\"", "\\\"") + '"';
          default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    return random.nextInt(3) == 0 ? changed(token) : token;
  }

  private String digits(int max) {
    StringBuilder digits = new StringBuilder();
    for (int count = 1 + random.nextInt(max); count > 0; count--) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String integer() {
    return (random.nextInt(3) == 0 ? "-" : "") + digits(random.nextInt(4) == 0 ? 22 : 5);
  }

  private String decimal() {
    String exponent =
        random.nextInt(3) > 0
            ? ""
            : (random.nextBoolean() ? "e" : "E")
                + List.of("", "-", "+").get(random.nextInt(3))
                + digits(3);
    return integer()
        + (random.nextInt(4) == 0 ? "" : "." + digits(random.nextBoolean() ? 3 : 20))
        + exponent;
  }

  private Instant instant() {
    return Instant.ofEpochSecond(
        random.nextInt(Integer.MAX_VALUE),
        random.nextBoolean() ? 0 : random.nextInt(1_000_000) * 1_000);
  }

  private String changed(String token) {
    StringBuilder changed = new StringBuilder(token);
    int index = random.nextInt(token.length() + 1);
    char odd = ODD.charAt(random.nextInt(ODD.length()));
    switch (random.nextInt(5)) {
      case 0 -> changed.insert(index, odd);
      case 1 -> changed.setLength(index);
      case 2 -> changed.replace(0, changed.length(), token.toUpperCase(Locale.ROOT));
      case 3 -> escape(changed, index);
      default -> {
        if (index < token.length()) {
          changed.setCharAt(index, odd);
        }
      }
    }
    return changed.toString();
  }

  /** Writes a character as an escape, which says the same in a string. */
  private static void escape(StringBuilder token, int index) {
    if (index > 0 && index < token.length() - 1) {
      String escape = "\\u%04x".formatted((int) token.charAt(index));
      token.replace(index, index + 1, escape);
    }
  }
}
