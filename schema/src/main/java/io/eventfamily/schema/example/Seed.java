package io.eventfamily.schema.example;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a value is made of.
 *
 * @param name of the property that has it
 * @param index of the value among those that must differ from each other, from 0
 */
record Seed(String name, int index) {

  private static final Pattern CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern SEPARATORS = Pattern.compile("[_\\-.\\s]+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  /** The words of the name. */
  String words() {
    String spaced = CAPITAL.matcher(name).replaceAll("$1 $2");
    String words = SEPARATORS.matcher(spaced).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    String text = words.isEmpty() ? "text" : words;
    return index == 0 ? text : text + " " + (index + 1);
  }

  /** The name as a part of an address: letters and digits of ASCII, and hyphens between words. */
  String slug() {
    String hyphenated = OTHERS.matcher(words()).replaceAll("-");
    String slug = OUTER_HYPHENS.matcher(hyphenated).replaceAll("");
    return slug.isEmpty() ? "text" : slug;
  }
}
