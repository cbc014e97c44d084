package io.eventfamily.cli.console;

/**
 * Emphasis, on terminals only.
 *
 * @param enabled whether there are colours
 */
public record Style(boolean enabled) {

  /** What is wrong. */
  public String bad(String text) {
    return in("31", text);
  }

  /** What is right. */
  public String good(String text) {
    return in("32", text);
  }

  /** What should be looked at. */
  public String notable(String text) {
    return in("33", text);
  }

  /** A heading. */
  public String bold(String text) {
    return in("1", text);
  }

  /** An aside. */
  public String faint(String text) {
    return in("2", text);
  }

  private String in(String code, String text) {
    return enabled ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
