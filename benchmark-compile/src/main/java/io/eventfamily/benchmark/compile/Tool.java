package io.eventfamily.benchmark.compile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A processor, and how types are declared for it.
 *
 * @param onClassPath a class of each library that the declarations and the generated code need
 * @param onProcessorPath a class of each library of the processor
 */
record Tool(
    String title,
    List<String> onClassPath,
    List<String> onProcessorPath,
    Function<Group, List<SourceText>> declarations) {

  /** Without a JSON library, as the library itself is. */
  static final Tool EVENT_FAMILY =
      new Tool(
          "EventFamily",
          List.of("io.eventfamily.EventFamily", "io.eventfamily.runtime.Event"),
          List.of("io.eventfamily.processor.EventFamilyProcessor"),
          Declarations::eventFamily);

  /** With both of Jackson on the class path, for which more is generated. */
  static final Tool EVENT_FAMILY_WITH_JACKSON =
      new Tool(
          "EventFamily with Jackson 2 and 3",
          List.of(
              "io.eventfamily.EventFamily",
              "io.eventfamily.runtime.Event",
              "com.fasterxml.jackson.annotation.JsonProperty",
              "com.fasterxml.jackson.core.JsonParser",
              "com.fasterxml.jackson.databind.ObjectMapper",
              "tools.jackson.core.JsonParser",
              "tools.jackson.databind.ObjectMapper"),
          List.of("io.eventfamily.processor.EventFamilyProcessor"),
          Declarations::eventFamily);

  /** Families with a version. */
  static final Tool VERSIONED =
      new Tool(
          "EventFamily without a baseline",
          EVENT_FAMILY.onClassPath,
          EVENT_FAMILY.onProcessorPath,
          Declarations::versionedEventFamily);

  /** The same families, which are compared with recorded versions. */
  static final Tool COMPARED =
      new Tool(
          "EventFamily with a baseline",
          EVENT_FAMILY.onClassPath,
          EVENT_FAMILY.onProcessorPath,
          Declarations::versionedEventFamily);

  /** The others. */
  static final List<Tool> PEERS =
      List.of(
          new Tool(
              "Immutables",
              List.of("org.immutables.value.Value"),
              List.of("org.immutables.processor.ProxyProcessor"),
              Declarations::immutables),
          new Tool(
              "AutoValue with builders",
              List.of("com.google.auto.value.AutoValue"),
              List.of("com.google.auto.value.processor.AutoValueProcessor"),
              Declarations::autoValue),
          new Tool(
              "RecordBuilder",
              List.of("io.soabase.recordbuilder.core.RecordBuilder"),
              List.of(
                  "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                  "io.soabase.recordbuilder.core.RecordBuilder"),
              Declarations::recordBuilder));

  /** What the declarations for every tool mention. */
  private static final List<String> COMMON =
      List.of("jakarta.validation.constraints.Size", "org.jspecify.annotations.Nullable");

  /** What processors are made of, where it is not in their own jars. */
  private static final List<String> PARTS =
      List.of(
          "com.palantir.javapoet.JavaFile",
          "org.objectweb.asm.ClassReader",
          "com.google.gson.Gson",
          "io.eventfamily.schema.FamilySchema");

  String classPath() {
    return Libraries.pathOf(Stream.concat(COMMON.stream(), onClassPath.stream()));
  }

  String processorPath() {
    return Libraries.pathOf(
        Stream.concat(onProcessorPath.stream(), PARTS.stream().filter(Libraries::has)));
  }
}
