package io.eventfamily.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the name of a property on the wire follows from its name in Java. */
public enum Naming {
  /** {@code userId} is {@code user_id}. */
  SNAKE_CASE {
    @Override
    public String apply(String javaName) {
      return snakeCase(javaName);
    }
  },

  /** {@code userId} stays as it is. */
  AS_DECLARED {
    @Override
    public String apply(String javaName) {
      return javaName;
    }
  };

  /**
   * Between a lower-case letter or digit and a capital, and before the last capital of a run that a
   * lower-case letter follows.
   */
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** The wire name of what is called {@code javaName} in Java. */
  public abstract String apply(String javaName);

  /** A Java name in lower case with an underscore between words. */
  public static String snakeCase(String javaName) {
    return WORD_BOUNDARY.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** A Java name with a word before it: {@code withTitle}. */
  public static String withPrefix(String prefix, String javaName) {
    int first = javaName.codePointAt(0);
    return prefix
        + Character.toString(Character.toUpperCase(first))
        + javaName.substring(Character.charCount(first));
  }

  /** A Java name as that of a constant. */
  public static String constantCase(String javaName) {
    return snakeCase(javaName).toUpperCase(Locale.ROOT);
  }
}
