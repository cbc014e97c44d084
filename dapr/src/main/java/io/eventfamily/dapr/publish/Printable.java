package io.eventfamily.dapr.publish;

import java.util.regex.Pattern;

/** Makes text of a stranger fit for a message: of limited length, and without forged lines. */
final class Printable {

  private static final int MOST = 300;

  /** What ends a line, cannot be seen, or changes the direction of what follows. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Printable() {}

  static String of(String text) {
    String shown = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    return INVISIBLE.matcher(shown).replaceAll(" ").strip();
  }
}
