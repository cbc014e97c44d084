package io.eventfamily.processor.builds;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.EventFamilyProcessor;
import io.eventfamily.processor.golden.ProcessorRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a family may stand, and what may stand in it. */
class PlacesTest {

  private static final String IMPORTS =
      """
      import io.eventfamily.*;
      import java.util.*;
      """;

  @TempDir private Path folder;

  @Test
  void aFamilyMayBeNestedInAClass() {
    assertCompiles(
        source(
            "acme.Outer",
            """
            public class Outer {
              interface Middle {
                @EventFamily(name = "task") interface TaskEvents { @Payload interface Done {} }
              }
              static String type() { return TaskDonePayload.builder().build().eventType().wireName(); }
            }
            """));
  }

  @Test
  void aFamilyMayStandInTheUnnamedPackage() {
    assertCompiles(
        JavaFileObjects.forSourceString(
            "TaskEvents",
            IMPORTS
                + """
                @EventFamily(name = "task") public interface TaskEvents {
                  enum Colour { RED }
                  record Point(int x, Colour colour) {}
                  @Payload interface Done { List<Point> points(); }
                }
                """));
  }

  @Test
  void twoFamiliesOfOnePackageMayHavePayloadsOfOneName() {
    assertCompiles(
        source(
            "acme.TaskEvents",
            "@EventFamily(name = \"task\") interface TaskEvents { @Payload interface Done { Point at(); } }"),
        source(
            "acme.NoteEvents",
            "@EventFamily(name = \"note\") interface NoteEvents { @Payload interface Done { Point at(); } }"),
        source("acme.Point", "record Point(int x) {}"));
  }

  @Test
  void aPayloadMayHaveNoPropertyOrThreeHundred() {
    StringBuilder many = new StringBuilder();
    for (int index = 0; index < 300; index++) {
      String type = List.of("String", "long", "double", "UUID", "List<String>").get(index % 5);
      many.append(type).append(" property").append(index).append("();\n");
    }
    assertCompiles(
        source(
            "acme.TaskEvents",
            "@EventFamily(name = \"task\") interface TaskEvents {\n"
                + "  @Payload interface None {}\n"
                + "  @Payload interface Many {\n"
                + many
                + "  }\n"
                + "}"));
  }

  @Test
  void aDeclarationMayMentionWhatIsGeneratedFromIt() {
    assertCompiles(
        source(
            "acme.TaskEvents",
            """
            @EventFamily(name = "task") interface TaskEvents {
              String source();
              @Payload interface Done {
                String title();
                static TaskDonePayload.Builder builder() { return TaskDonePayload.builder(); }
                default TaskEvent toEvent() {
                  return TaskEvent.builder().source("x").payload((TaskDonePayload) this).build();
                }
              }
              static TaskEventCodec codec() { return TaskEventCodec.INSTANCE; }
            }
            """));
  }

  @Test
  void aPropertyMayHaveATypeThatAnotherProcessorGenerates() {
    Compilation compilation =
        javac()
            .withProcessors(new EventFamilyProcessor(), new GeneratingProcessor())
            .compile(
                source(
                    "acme.TaskEvents",
                    """
                    @EventFamily(name = "task") interface TaskEvents {
                      @Payload interface Done extends GeneratedParent {
                        GeneratedRecord first();
                        List<Map<UUID, GeneratedEnum>> second();
                        Optional<GeneratedRecord> third();
                      }
                    }
                    """));

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void aStubOfKotlinDoesNotMakeTheProcessorFail() {
    Compilation compilation =
        compile(
            source(
                "acme.TaskEvents",
                """
                @EventFamily(name = "task") public abstract interface TaskEvents {
                  @Payload public static abstract interface Done {
                    public abstract error.NonExistentClass title();
                    public abstract java.util.List<? extends CharSequence> names();
                    public static final class DefaultImpls { public DefaultImpls() { super(); } }
                  }
                }
                """),
            JavaFileObjects.forSourceString(
                "error.NonExistentClass", "package error; public final class NonExistentClass {}"));

    assertThat(compilation).hadErrorContaining("[EF901] The type NonExistentClass");
    assertThat(compilation).hadErrorContaining("[EF301] A property cannot have the type ? extends");
    assertThat(compilation).hadErrorCount(2);
  }

  @Test
  void aFamilyMayStandInANamedModule() throws IOException {
    Path declaration =
        write(
            "acme/TaskEvents.java",
            source(
                "acme.TaskEvents",
                """
                @EventFamily(name = "task") public interface TaskEvents {
                  @Payload interface Done { @org.jspecify.annotations.Nullable String title(); }
                }
                """));
    Path module =
        write(
            "module-info.java",
            JavaFileObjects.forSourceString(
                "module-info",
                """
                module acme {
                  requires static transitive io.eventfamily;
                  requires transitive io.eventfamily.runtime;
                  exports acme;
                }
                """));

    ProcessorRun run =
        ProcessorRun.of(
            ToolProvider.getSystemJavaCompiler(),
            List.of(module, declaration),
            List.of("-Xlint:all,-processing", "-Werror", "--module-path", modulePath()),
            folder);

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated())
        .containsKeys("TaskEvent.java", "TaskDonePayload.java")
        .doesNotContainKey("TaskEventJackson3Module.java");
  }

  @Test
  void payloadsMayExtendInterfacesOfAnotherLibrary() throws IOException {
    Path parent =
        write(
            "library/HasId.java",
            JavaFileObjects.forSourceString(
                "library.HasId",
                """
                package library;
                public interface HasId<T> {
                  T id();
                  @org.jspecify.annotations.Nullable String note();
                }
                """));
    Path library = folder.resolve("library-output");
    ProcessorRun.of(
        ToolProvider.getSystemJavaCompiler(), List.of(parent), List.of("-proc:none"), library);
    Path family =
        write(
            "acme/TaskEvents.java",
            source(
                "acme.TaskEvents",
                """
                @EventFamily(name = "task") interface TaskEvents {
                  @Payload interface Done extends library.HasId<UUID> {}
                }
                """));

    ProcessorRun run =
        ProcessorRun.of(
            ToolProvider.getSystemJavaCompiler(),
            List.of(family),
            List.of("-Xlint:all,-processing", "-Werror"),
            folder.resolve("output"),
            List.of(library.resolve("classes")));

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get("TaskDonePayload.java"))
        .contains("public UUID id()")
        .contains("public @Nullable String note()");
  }

  @Test
  void everyGeneratedFileHasTheFamilyAsItsOnlyOrigin() {
    OriginRecorder recorder = new OriginRecorder();
    Compilation compilation =
        javac()
            .withProcessors(recorder)
            .compile(
                source(
                    "acme.TaskEvents",
                    """
                    @EventFamily(name = "task", payloads = Listed.class) interface TaskEvents {
                      enum Colour { RED }
                      @Payload interface Done { Colour colour(); }
                    }
                    """),
                source("acme.Listed", "@Payload interface Listed {}"));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(recorder.origins())
        .hasSizeGreaterThan(8)
        .containsKey("META-INF/eventfamily/task/unversioned.json");
    assertThat(recorder.origins().values())
        .allSatisfy(origins -> assertThat(origins).containsExactly("acme.TaskEvents"));
  }

  private static void assertCompiles(JavaFileObject... sources) {
    assertThat(compile(sources)).succeededWithoutWarnings();
  }

  private static Compilation compile(JavaFileObject... sources) {
    return javac()
        .withProcessors(new EventFamilyProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(sources);
  }

  private static JavaFileObject source(String name, String text) {
    String packageName = name.substring(0, name.lastIndexOf('.'));
    return JavaFileObjects.forSourceString(name, "package " + packageName + ";\n" + IMPORTS + text);
  }

  private Path write(String name, JavaFileObject source) throws IOException {
    Path file = folder.resolve("input").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source.getCharContent(true));
  }

  /** What a user's module reads: the library and JSpecify. */
  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                entry.contains("annotations")
                    || entry.contains("runtime")
                    || entry.contains("jspecify"))
        .filter(entry -> !entry.contains("jackson-") && !entry.contains("auto"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
