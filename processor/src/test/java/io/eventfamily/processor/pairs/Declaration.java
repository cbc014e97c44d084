package io.eventfamily.processor.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A version of a family, as it is declared in Java. */
final class Declaration {

  static final String ENVELOPE = "Envelope";
  static final List<String> PAYLOADS = List.of("Alpha", "Beta");

  /** Two that are in the union, and one that never is. */
  static final List<String> RECORDS = List.of("Circle", "Square", "Free");

  private static final String IMPORTS =
      """
      import com.fasterxml.jackson.annotation.*;
      import io.eventfamily.*;
      import io.eventfamily.Payload;
      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final String CONSTRAINTS_OF_FAMILIES = "EventFamily.";

  final Map<String, List<Property>> objects = new LinkedHashMap<>();
  final Set<String> payloads = new LinkedHashSet<>();
  final Set<String> withRule = new LinkedHashSet<>();
  final List<String> constants = new ArrayList<>();
  final List<String> branches = new ArrayList<>();
  final Map<String, String> settings = new LinkedHashMap<>();
  boolean fallback;
  String discriminator = "kind";

  Declaration() {
    objects.put(ENVELOPE, new ArrayList<>());
    PAYLOADS.forEach(name -> objects.put(name, new ArrayList<>()));
    RECORDS.forEach(name -> objects.put(name, new ArrayList<>()));
  }

  Declaration copy() {
    Declaration copy = new Declaration();
    objects.forEach((name, properties) -> copy.objects.put(name, new ArrayList<>(properties)));
    copy.payloads.addAll(payloads);
    copy.withRule.addAll(withRule);
    copy.constants.addAll(constants);
    copy.branches.addAll(branches);
    copy.settings.putAll(settings);
    copy.fallback = fallback;
    copy.discriminator = discriminator;
    return copy;
  }

  /** What events may hold, and not only what is declared. */
  Set<Use> used() {
    Set<Use> used = new LinkedHashSet<>();
    objects.get(ENVELOPE).forEach(property -> addUsed(property.use(), used));
    payloads.forEach(
        payload -> objects.get(payload).forEach(property -> addUsed(property.use(), used)));
    return used;
  }

  private void addUsed(Use use, Set<Use> used) {
    if (used.add(use)) {
      use.parts().forEach(part -> addUsed(part, used));
      List<String> records = new ArrayList<>();
      if (use.form() == Use.Form.UNION) {
        records.addAll(branches);
      } else if (use.form() == Use.Form.RECORD) {
        records.add(use.name());
      }
      for (String record : records) {
        addUsed(Use.record(record), used);
        objects.get(record).forEach(property -> addUsed(property.use(), used));
      }
    }
  }

  boolean uses(Use.Form form) {
    return used().stream().anyMatch(use -> use.form() == form);
  }

  /** The payloads, the envelope, and the records that events may hold. */
  List<String> usedObjects() {
    List<String> all = new ArrayList<>(payloads);
    all.add(ENVELOPE);
    Set<Use> used = used();
    RECORDS.stream()
        .filter(
            name ->
                used.stream()
                    .anyMatch(use -> use.form() == Use.Form.RECORD && use.name().equals(name)))
        .forEach(all::add);
    return all;
  }

  /** The names that properties of an object have or are read under. */
  List<String> namesOf(String object) {
    List<String> names = new ArrayList<>();
    objects
        .get(object)
        .forEach(
            property -> {
              names.add(property.name());
              names.addAll(property.aliases());
            });
    return names;
  }

  /** The family as Java. */
  String text(String packageName, String family, String version) {
    StringBuilder text = new StringBuilder("package " + packageName + ";\n" + IMPORTS);
    text.append("@EventFamily(name = \"").append(family).append("\", topic = \"events\"");
    text.append(", version = \"").append(version).append('"');
    text.append(", compatibility = EventFamily.Compatibility.NONE");
    settings.forEach(
        (name, value) ->
            text.append(", ")
                .append(name)
                .append(" = ")
                .append(value.matches("true|false") ? value : setting(name, value)));
    text.append(") public interface PairEvents {\n");
    text.append(members(ENVELOPE, "  "));
    for (String payload : payloads) {
      text.append("  @Payload(type = \"").append(typeOf(payload)).append("\") interface ");
      text.append(payload).append(" {\n").append(members(payload, "    ")).append("  }\n");
    }
    RECORDS.forEach(record -> text.append(record(record)));
    return text.append(enumeration()).append(union()).append("}\n").toString();
  }

  static String typeOf(String payload) {
    return "task." + payload.toLowerCase(java.util.Locale.ROOT);
  }

  private static String setting(String name, String value) {
    return CONSTRAINTS_OF_FAMILIES
        + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + name.substring(1)
        + "."
        + value;
  }

  private String members(String object, String indent) {
    String rule =
        withRule.contains(object)
            ? indent + "@AssertTrue default boolean isSound() { return true; }\n"
            : "";
    return texts(object, false, text -> indent + text + "();\n", (one, other) -> one + other)
        + rule;
  }

  private String texts(
      String object,
      boolean component,
      java.util.function.UnaryOperator<String> form,
      BiFunction<String, String, String> join) {
    return objects.get(object).stream()
        .map(property -> form.apply(property.text(component, constants.get(0))))
        .reduce((one, other) -> join.apply(one, other))
        .orElse("");
  }

  private String record(String name) {
    String tag =
        branches.contains(name)
            ? "@JsonTypeName(\"" + name.toLowerCase(java.util.Locale.ROOT) + "\") "
            : "";
    return "  "
        + tag
        + "record "
        + name
        + "("
        + texts(name, true, text -> text, (one, other) -> one + ", " + other)
        + ")"
        + (branches.contains(name) ? " implements Shape" : "")
        + " {}\n";
  }

  private String enumeration() {
    return "  enum Level { "
        + (fallback ? "@JsonEnumDefaultValue " : "")
        + String.join(", ", constants)
        + " }\n";
  }

  private String union() {
    return "  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \""
        + discriminator
        + "\")\n  sealed interface Shape permits "
        + branches.stream().collect(Collectors.joining(", "))
        + " {}\n";
  }
}
