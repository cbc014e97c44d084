package io.eventfamily.schema.example;

import java.util.Locale;

/**
 * What a value is made of.
 *
 * @param name of the property that has it
 * @param index of the value among those that must differ from each other, from 0
 */
record Seed(String name, int index) {

  /** The words of the name. */
  String words() {
    String words =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
            .replaceAll("[_\\-.\\s]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    String text = words.isEmpty() ? "text" : words;
    return index == 0 ? text : text + " " + (index + 1);
  }

  /** The name as a part of an address: letters and digits of ASCII, and hyphens between words. */
  String slug() {
    String slug = words().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "text" : slug;
  }
}
