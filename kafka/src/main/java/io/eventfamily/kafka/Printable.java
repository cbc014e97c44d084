package io.eventfamily.kafka;

import java.util.regex.Pattern;

/** Text that a stranger chose, so that it neither forges lines of a log nor fills it. */
public final class Printable {

  private static final int MOST = 200;

  /** What ends a line, cannot be seen, or changes the direction of what follows. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Printable() {}

  /** The first 200 characters of a text, with escapes for what cannot be seen. */
  public static String of(String text) {
    String shown = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    return INVISIBLE
        .matcher(shown)
        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
  }
}
