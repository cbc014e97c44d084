package io.eventfamily.processor.evolve;

import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.read.FamilyReader;
import io.eventfamily.processor.read.PreviousFamilies;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an older writer may write is read by a newer reader, or is not. */
@TestInstance(Lifecycle.PER_CLASS)
class DirectReadingTest {

  private static final String IMPORTS =
      """
      import com.fasterxml.jackson.annotation.*;
      import io.eventfamily.*;
      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  /**
   * A change.
   *
   * @param older what stood in a payload; after a bar, what stood in the family
   * @param newer what stands there now
   */
  private record Change(String older, String newer, boolean isRead) {
    @Override
    public String toString() {
      return older + " → " + newer;
    }
  }

  private static Change reads(String older, String newer) {
    return new Change(older, newer, true);
  }

  private static Change stops(String older, String newer) {
    return new Change(older, newer, false);
  }

  private static final List<Change> CHANGES =
      List.of(
          // properties that come and go
          reads("", ""),
          reads("String a();", "String a();"),
          reads("String a();", ""),
          reads("String a(); int b();", "int b(); String a();"),
          reads("", "@Nullable String a();"),
          reads("", "Optional<String> a();"),
          reads("", "@DefaultValue(\"x\") String a();"),
          reads("", "@DefaultValue List<String> a();"),
          reads("int b();", "int b(); @DefaultValue default int a() { return b(); }"),
          stops("", "String a();"),
          stops("", "int a();"),
          // names
          reads("String a();", "@JsonProperty(\"a\") String b();"),
          reads("String a();", "@JsonAlias(\"a\") String b();"),
          stops("String a();", "String b();"),
          reads("String a(); String b();", "@JsonAlias(\"a\") String b();"),
          // nulls
          reads("String a();", "@Nullable String a();"),
          reads("@Nullable String a();", "Optional<String> a();"),
          stops("@Nullable String a();", "String a();"),
          stops("@Nullable String a();", "@DefaultValue(\"x\") String a();"),
          reads("@DefaultValue(\"x\") String a();", "String a();"),
          // types
          reads("int a();", "Integer a();"),
          reads("byte a();", "short a();"),
          reads("int a();", "long a();"),
          reads("long a();", "BigInteger a();"),
          reads("float a();", "double a();"),
          reads("BigDecimal a();", "@JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal a();"),
          stops("long a();", "int a();"),
          stops("double a();", "float a();"),
          stops("int a();", "String a();"),
          reads("UUID a();", "String a();"),
          stops("String a();", "List<String> a();"),
          reads("List<String> a();", "Set<String> a();"),
          stops("Instant a();", "LocalDateTime a();"),
          // containers
          reads("List<Integer> a();", "List<@Nullable Long> a();"),
          stops("List<@Nullable String> a();", "List<String> a();"),
          reads("SortedSet<String> a();", "Set<String> a();"),
          stops("Set<Long> a();", "Set<Integer> a();"),
          reads("Map<UUID, Integer> a();", "Map<UUID, Long> a();"),
          stops("Map<String, Integer> a();", "Map<UUID, Integer> a();"),
          stops("Map<String, String> a();", "Map<String, @Size(max = 1) String> a();"),
          reads("Map<String, Object> a();", "Map<String, Object> a();"),
          reads("Object a();", "Object a();"),
          // constraints
          reads("@Size(max = 3) String a();", "String a();"),
          reads("@Size(min = 2, max = 3) String a();", "@Size(min = 1, max = 3) String a();"),
          stops("@Size(max = 3) String a();", "@Size(max = 2) String a();"),
          stops("String a();", "@NotEmpty String a();"),
          reads("@NotEmpty String a();", "@Size(min = 1) String a();"),
          reads("@Min(2) int a();", "@Min(1) int a();"),
          reads("@Positive int a();", "@PositiveOrZero int a();"),
          reads("@DecimalMax(\"1.0\") BigDecimal a();", "@DecimalMax(\"1\") BigDecimal a();"),
          stops("@Min(1) int a();", "@Min(2) int a();"),
          stops("@Max(2) int a();", "@Max(1) int a();"),
          stops("@Min(2) int a();", "@Max(2) int a();"),
          stops("@PositiveOrZero int a();", "@Positive int a();"),
          reads(
              "@Digits(integer = 2, fraction = 1) int a();",
              "@Digits(integer = 3, fraction = 1) int a();"),
          reads("@Pattern(regexp = \"a+\") String a();", "@Pattern(regexp = \"a+\") String a();"),
          stops("@Pattern(regexp = \"a+\") String a();", "@Pattern(regexp = \"a*\") String a();"),
          reads("@Email @NotBlank String a();", "@NotBlank @Email String a();"),
          reads("@Email String a();", "@NotBlank String a();"),
          stops("boolean a();", "@AssertTrue boolean a();"),
          // rules
          reads("int a(); @AssertTrue default boolean isFine() { return true; }", "int a();"),
          reads(
              "int a(); @AssertTrue default boolean isFine() { return true; }",
              "int a(); @AssertTrue default boolean isFine() { return a() > 1; }"),
          stops("int a();", "int a(); @AssertTrue default boolean isFine() { return a() > 1; }"),
          // enums
          reads("E a(); | enum E { X }", "E a(); | enum E { Y, X }"),
          reads("E a(); | enum E { X, Y }", "E a(); | enum E { X, @JsonEnumDefaultValue OTHER }"),
          reads("E a(); | enum E { X }", "E a(); | enum E { @JsonProperty(\"X\") Z }"),
          stops("E a(); | enum E { X, Y }", "E a(); | enum E { X }"),
          stops("String a();", "E a(); | enum E { X }"),
          // records
          reads("R a(); | record R(int x) {}", "R a(); | record R(long x, @Nullable String y) {}"),
          reads("R a(); | record R(int x, int y) {}", "R a(); | record R(int x) {}"),
          reads(
              "R a(); | record R(int x, List<R> more) {}",
              "R a(); | record R(int x, List<R> more, @DefaultValue List<R> others) {}"),
          stops("R a(); | record R(int x) {}", "R a(); | record R(int x, int y) {}"),
          stops(
              "R a(); | record R(int x, List<R> more) {}",
              "R a(); | record R(short x, List<R> more) {}"),
          // unions
          reads(
              "U a(); | sealed interface U { record A(int x) implements U {} }",
              "U a(); | sealed interface U { record A(long x) implements U {} record B() implements U {} }"),
          stops(
              "U a(); | sealed interface U { record A() implements U {} record B() implements U {} }",
              "U a(); | sealed interface U { record A() implements U {} }"),
          stops(
              "U a(); | sealed interface U { record A() implements U {} }",
              "U a(); | @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"kind\")"
                  + " sealed interface U { record A() implements U {} }"));

  private final Map<String, Family> families = new HashMap<>();

  private static List<Change> changes() {
    return CHANGES;
  }

  @BeforeAll
  void read() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int index = 0; index < CHANGES.size(); index++) {
      add("Older" + index, "", CHANGES.get(index).older(), "", sources);
      add("Newer" + index, "", CHANGES.get(index).newer(), "", sources);
    }
    add("Plain", "", "int a();", "int e();", sources);
    add("Rejecting", ", unknownProperties = EventFamily.UnknownProperties.REJECT", "", "", sources);
    add("Renaming", ", naming = EventFamily.Naming.AS_DECLARED", "int a();", "int e();", sources);
    add("Uncorrelated", ", correlated = false", "int a();", "int e();", sources);
    add(
        "Strict",
        ", correlated = false, unknownProperties = EventFamily.UnknownProperties.REJECT",
        "int a();",
        "int e();",
        sources);
    add("More", "", "int a();", "int e(); String f();", sources);
    // Without the processor that generates: there are many families, and nobody runs them.
    Compilation compilation =
        javac()
            .withProcessors(new Reader())
            .compile(
                sources.entrySet().stream()
                    .map(
                        each ->
                            JavaFileObjects.forSourceString(
                                "acme." + each.getKey(), each.getValue()))
                    .toList());
    assertThat(compilation.errors()).isEmpty();
  }

  private static void add(
      String name, String options, String payload, String envelope, Map<String, String> sources) {
    String[] parts = (payload + "| ").split("\\|");
    sources.put(
        name,
        "package acme;\n%s@EventFamily(name = \"x\"%s) public interface %s {\n%s\n@Payload interface Done {\n%s\n}\n%s\n}\n"
            .formatted(
                IMPORTS,
                options,
                name,
                envelope,
                parts[0],
                Stream.of(parts).skip(1).collect(joining())));
  }

  private boolean canRead(String older, String newer) {
    Family from = families.get(older);
    Family to = families.get(newer);
    return new DirectReading(from, to).canRead(from.payloads().get(0), to.payloads().get(0));
  }

  private boolean canReadEnvelope(String older, String newer) {
    return new DirectReading(families.get(older), families.get(newer)).canReadEnvelope();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsReadOrNot(Change change) {
    int index = CHANGES.indexOf(change);

    assertThat(canRead("Older" + index, "Newer" + index)).isEqualTo(change.isRead());
  }

  @Test
  void whoRejectsUnknownPropertiesCannotLeaveOneOut() {
    assertThat(canRead("Plain", "Rejecting")).isFalse();
    assertThat(canReadEnvelope("Plain", "Rejecting")).isFalse();
    assertThat(canReadEnvelope("Plain", "Strict")).isFalse();
  }

  @Test
  void envelopesAreReadAsPayloadsAre() {
    assertThat(canReadEnvelope("Plain", "Plain")).isTrue();
    assertThat(canReadEnvelope("Plain", "Uncorrelated")).isTrue();
    assertThat(canReadEnvelope("Uncorrelated", "Plain")).isTrue();
    assertThat(canReadEnvelope("Plain", "More")).isFalse();
    assertThat(canReadEnvelope("Plain", "Renaming")).isFalse();
  }

  /** Reads families, and generates nothing. */
  private final class Reader extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("io.eventfamily.EventFamily");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      ClassFileAnnotations classFiles = ClassFileAnnotations.of(processingEnv, Set.of());
      PreviousFamilies previous = new PreviousFamilies(processingEnv, classFiles, Set.of());
      List<TypeElement> types = new ArrayList<>();
      annotations.forEach(
          annotation ->
              round
                  .getElementsAnnotatedWith(annotation)
                  .forEach(family -> types.add((TypeElement) family)));
      for (TypeElement type : types) {
        FamilyReader.read(
                type, processingEnv, classFiles, previous, new Diagnostics(type, Set.of()))
            .ifPresent(family -> families.put(type.getSimpleName().toString(), family));
      }
      return false;
    }
  }
}
