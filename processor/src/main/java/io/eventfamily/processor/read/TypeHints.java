package io.eventfamily.processor.read;

import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to do about a type that no property can have. */
final class TypeHints {

  private static final String USE_INSTANT = "Use Instant, which is a point in time.";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("java.lang.CharSequence", "Use String, which nobody can change."),
          Map.entry("java.lang.StringBuilder", "Use String, which nobody can change."),
          Map.entry("java.lang.Number", "Use one kind of number, such as BigDecimal."),
          Map.entry(
              "java.time.ZonedDateTime",
              "Use OffsetDateTime: the rules of a time zone change, and with them the time that was"
                  + " meant."),
          Map.entry("java.time.OffsetTime", "Use LocalTime, or OffsetDateTime with the date."),
          Map.entry("java.util.Date", USE_INSTANT),
          Map.entry("java.util.Calendar", USE_INSTANT),
          Map.entry("java.sql.Timestamp", USE_INSTANT),
          Map.entry("java.sql.Date", "Use LocalDate."),
          Map.entry("java.sql.Time", "Use LocalTime."),
          Map.entry("java.net.URL", "Use URI: comparing two URLs asks the network."),
          Map.entry("java.util.Locale", "Use String with the language tag."),
          Map.entry("java.util.Currency", "Use String with the currency code."),
          Map.entry("java.time.ZoneId", "Use String with the id of the zone."),
          Map.entry(
              "java.lang.Void", "Leave the property out: it could never have another value."));

  private static final Set<String> SETS =
      Set.of("java.util.HashSet", "java.util.LinkedHashSet", "java.util.EnumSet");

  private static final Set<String> SORTED_SETS =
      Set.of("java.util.TreeSet", "java.util.NavigableSet");

  private TypeHints() {}

  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind().isPrimitive()
          ? "Use List with the boxed type, or byte[] for bytes."
          : "Use List.";
    }
    if (type.getKind() == TypeKind.WILDCARD) {
      return "Name one type in place of the wildcard.";
    }
    return type instanceof DeclaredType declared
        ? ofDeclared((TypeElement) declared.asElement(), declared)
        : "Use a type that has a place in JSON.";
  }

  private static String ofDeclared(TypeElement element, DeclaredType type) {
    String name = element.getQualifiedName().toString();
    if (BY_NAME.containsKey(name)) {
      return BY_NAME.get(name);
    }
    if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
      return "Say what it holds: give it type arguments.";
    }
    if (name.equals("java.util.Optional")) {
      return "Leave one Optional.";
    }
    if (SETS.contains(name)) {
      return "Use Set, which keeps the order of its items too.";
    }
    if (SORTED_SETS.contains(name)) {
      return "Use SortedSet.";
    }
    if (name.startsWith("java.util.") && name.endsWith("Map")) {
      return "Use Map, which keeps the order of its entries too.";
    }
    if (name.startsWith("java.util.") || name.equals("java.lang.Iterable")) {
      return "Use List, Set, SortedSet or Map.";
    }
    return ofOwn(element);
  }

  private static String ofOwn(TypeElement element) {
    return switch (element.getKind()) {
      case INTERFACE ->
          "Make it a sealed interface of records, or use a record: what it holds must be known.";
      case RECORD -> "Use a record without type parameters.";
      case ANNOTATION_TYPE -> "An annotation is no value: use a record.";
      default ->
          "Use a record with the same parts, or a type of the JDK that stands for one value.";
    };
  }
}
