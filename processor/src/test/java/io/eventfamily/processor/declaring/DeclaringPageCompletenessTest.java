package io.eventfamily.processor.declaring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.declaring.DeclaringPage.Row;
import io.eventfamily.processor.engine.CompiledSources;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/declaring.md} leaves out nothing that the processor knows. */
class DeclaringPageCompletenessTest {

  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");

  @TempDir static Path folder;

  private static Family family;

  @BeforeAll
  static void read() {
    ModelReader reader = new ModelReader();
    CompiledSources.of(Map.of("RowEvents.java", PageSources.rows()), folder, List.of(reader));
    family = reader.families.get(0);
  }

  private static List<TypeUse> uses(String payload) {
    return properties(payload)
        .map(Property::use)
        .flatMap(DeclaringPageCompletenessTest::in)
        .toList();
  }

  private static Stream<Property> properties(String payload) {
    return family.payloads().stream()
        .filter(each -> each.wireName().equals("row." + payload))
        .map(Payload::properties)
        .flatMap(List::stream);
  }

  private static Stream<TypeUse> in(TypeUse use) {
    return Stream.concat(
        Stream.of(use), parts(use.type()).flatMap(DeclaringPageCompletenessTest::in));
  }

  private static Stream<TypeUse> parts(ValueType type) {
    if (type instanceof ListOf list) {
      return Stream.of(list.item());
    }
    if (type instanceof SetOf set) {
      return Stream.of(set.item());
    }
    return type instanceof MapOf map ? Stream.of(map.key(), map.value()) : Stream.empty();
  }

  @Test
  void everyKindOfTypeHasARow() {
    List<ValueType> types = uses("typed").stream().map(TypeUse::type).toList();

    assertThat(types).contains(Scalar.values());
    assertThat(types.stream().map(Object::getClass).collect(Collectors.toSet()))
        .contains(ValueType.class.getPermittedSubclasses());
    assertThat(uses("typed").stream().map(TypeUse::form)).contains(TypeUse.Form.values());
    assertThat(types.stream().filter(SetOf.class::isInstance).map(type -> ((SetOf) type).sorted()))
        .contains(true, false);
  }

  @Test
  void everyPrimitiveAndEveryBoxHasARow() {
    assertThat(DeclaringPage.types())
        .extracting(Row::type)
        .contains("boolean", "byte", "short", "int", "long", "char", "float", "double")
        .contains("Boolean", "Byte", "Short", "Integer", "Long", "Character", "Float", "Double");
  }

  @Test
  void everyTypeWithoutPartsHasARowWithADefault() {
    assertThat(properties("defaulted").filter(property -> property.defaultValue().isPresent()))
        .extracting(Property::type)
        .contains(Scalar.values())
        .hasAtLeastOneElementOfType(EnumOf.class);
  }

  @Test
  void everyTypeThatCanBeAKeyHasARow() {
    List<String> candidates =
        DeclaringPage.types().stream()
            .map(Row::type)
            .filter(type -> !type.matches("[a-z].*|@.*|Optional.*"))
            .toList();

    Collection<Integer> refused =
        refused("EF323", candidates, type -> "Map<" + type + ", String>").keySet();

    assertThat(
            DeclaringPage.types().stream()
                .map(Row::type)
                .filter(type -> type.startsWith("Map<"))
                .map(type -> type.substring("Map<".length(), type.indexOf(',')))
                .collect(Collectors.toSet()))
        .isEqualTo(
            Stream.iterate(0, index -> index < candidates.size(), index -> index + 1)
                .filter(index -> !refused.contains(index))
                .map(candidates::get)
                .collect(Collectors.toSet()));
  }

  @Test
  void everyConstraintHasARowOrIsNamedAsAnError() throws IOException {
    Set<String> withRow = constraintsWithRow();
    List<String> others = ofJakarta().stream().filter(name -> !withRow.contains(name)).toList();

    assertThat(others).isNotEmpty();
    assertThat(refused("EF325", others, name -> "@" + name + " Instant")).hasSameSizeAs(others);
    assertThat(others)
        .allSatisfy(name -> assertThat(DeclaringPage.TEXT).contains("`@" + name + "`"));
    assertThat(
            uses("constrained").stream()
                .map(TypeUse::constraints)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(Collectors.toSet()))
        .contains(Constraint.class.getPermittedSubclasses());
  }

  @Test
  void everyConstraintHasARowForEachTypeThatItAppliesTo() {
    Set<String> missing = new TreeSet<>();
    List<Row> types = DeclaringPage.types();
    for (String constraint : differentConstraints()) {
      String name = name(constraint);
      Collection<Integer> refused =
          refused("EF315", types, type -> constraint + " " + type.type()).keySet();
      for (int index = 0; index < types.size(); index++) {
        boolean ofEveryType = name.equals("NotNull") || name.equals("Null");
        if (!ofEveryType && !refused.contains(index) && !hasRow(name, types.get(index))) {
          missing.add(name + " on " + types.get(index).type());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  /** Whether the page has a row for a constraint on values of the same kind. */
  private static boolean hasRow(String constraint, Row type) {
    return DeclaringPage.constraints().stream()
        .filter(row -> !row.constraint().isEmpty() && name(row.constraint()).equals(constraint))
        .anyMatch(row -> kind(row.type()).equals(kind(type.type())));
  }

  /** What a type holds, whatever its form, and whatever is in it. */
  private static String kind(String type) {
    String bare =
        type.replaceAll("@\\w+(\\([^)]*\\))? ?", "")
            .replaceFirst("^Optional<(.*)>$", "$1")
            .replaceFirst("^Optional(Int|Long|Double)$", "$1")
            .replaceFirst("<(?!String, Object>).*", "")
            .replace(" ", "");
    return switch (bare) {
      case "Integer", "Int" -> "int";
      case "Boolean", "Byte", "Short", "Long", "Float", "Double" -> bare.toLowerCase(Locale.ROOT);
      default -> bare;
    };
  }

  private static Set<String> constraintsWithRow() {
    return DeclaringPage.constraints().stream()
        .flatMap(row -> ANNOTATION.matcher(row.constraint()).results().limit(1))
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One example of each constraint. */
  private static Collection<String> differentConstraints() {
    Map<String, String> byName = new LinkedHashMap<>();
    DeclaringPage.constraints().stream()
        .map(Row::constraint)
        .filter(constraint -> !constraint.isEmpty())
        .forEach(constraint -> byName.putIfAbsent(name(constraint), constraint));
    return byName.values();
  }

  private static String name(String constraint) {
    return constraint.replaceAll("^@(\\w+).*", "$1");
  }

  private static List<String> ofJakarta() throws IOException {
    Path jar = Path.of(Size.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches("jakarta/validation/constraints/\\w+\\.class"))
          .map(name -> name.replaceAll(".*/|\\.class", ""))
          .filter(name -> !name.equals("package-info"))
          .toList();
    }
  }

  /** The positions of those of some properties at which a message is reported. */
  private static <T> Map<Integer, String> refused(
      String id, List<T> properties, Function<T, String> type) {
    List<String> lines = new ArrayList<>();
    properties.forEach(each -> lines.add(type.apply(each) + " p" + lines.size() + "();"));
    String source = PageSources.properties("any", String.join("\n", lines) + "\n");
    return CompiledSources.of(Map.of("AnyEvents.java", source), folder, List.of())
        .messages()
        .stream()
        .filter(message -> message.text().startsWith("[" + id + "]"))
        .collect(
            Collectors.toMap(
                message -> (int) message.line() - PageSources.firstLine(),
                CompiledSources.Message::text,
                (first, second) -> first));
  }
}
