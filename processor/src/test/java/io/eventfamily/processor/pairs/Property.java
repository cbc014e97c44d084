package io.eventfamily.processor.pairs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A property as it is declared.
 *
 * @param defaulted whether it has a default, where its type can have one
 */
record Property(String name, List<String> aliases, Use use, boolean defaulted) {

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("Boolean", "true"),
          Map.entry("Byte", "5"),
          Map.entry("Short", "5"),
          Map.entry("Integer", "5"),
          Map.entry("Long", "5"),
          Map.entry("Float", "5"),
          Map.entry("Double", "5"),
          Map.entry("BigInteger", "5"),
          Map.entry("BigDecimal", "5"),
          Map.entry("Character", "c"),
          Map.entry("String", "abc"),
          Map.entry("UUID", "0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a"),
          Map.entry("Instant", "2026-01-15T10:30:00Z"),
          Map.entry("LocalDate", "2026-01-15"),
          Map.entry("Duration", "PT15M"));

  Property {
    aliases = List.copyOf(aliases);
  }

  static Property of(String name, Use use) {
    return new Property(name, List.of(), use, false);
  }

  Property with(Use other) {
    return new Property(name, aliases, other, defaulted);
  }

  Property with(boolean ifDefaulted) {
    return new Property(name, aliases, use, ifDefaulted);
  }

  Property named(String other, List<String> others) {
    return new Property(other, others, use, defaulted);
  }

  /**
   * The property as Java.
   *
   * @param component whether it is one of a record, which must be able to end
   * @param constant what an enum can have as its default
   */
  String text(boolean component, String constant) {
    Use declared = component && use.isObject() ? use.with(true) : use;
    String format =
        use.form() == Use.Form.PLAIN_NUMBER ? "@JsonFormat(shape = JsonFormat.Shape.NUMBER) " : "";
    String alias =
        aliases.isEmpty()
            ? ""
            : aliases.stream()
                .map(each -> '"' + each + '"')
                .collect(Collectors.joining(", ", "@JsonAlias({", "}) "));
    return alias + format + defaultText(constant) + declared.declared() + " " + name;
  }

  private String defaultText(String constant) {
    if (!defaulted || !use.constraints().isEmpty()) {
      return "";
    }
    return switch (use.form()) {
      case LIST, SET, MAP, FREE_OBJECT -> "@DefaultValue ";
      case ENUM -> "@DefaultValue(\"" + constant + "\") ";
      case PLAIN_NUMBER -> "@DefaultValue(\"5\") ";
      case SCALAR ->
          DEFAULTS.containsKey(use.name())
              ? "@DefaultValue(\"" + DEFAULTS.get(use.name()) + "\") "
              : "";
      default -> "";
    };
  }
}
