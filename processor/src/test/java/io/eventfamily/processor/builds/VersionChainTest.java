package io.eventfamily.processor.builds;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.EventFamilyProcessor;
import io.eventfamily.processor.golden.ProcessorRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the versions of a family may stand, and what is said of a chain that is broken. */
class VersionChainTest {

  private static final String IMPORTS =
      """
      import io.eventfamily.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final String V1 =
      """
      @EventFamily(name = "task") public interface TaskEvents {
        @Payload interface Created { String title(); List<@Nullable String> tags(); }
      }
      """;

  @TempDir private Path folder;

  private static JavaFileObject source(String name, String text) {
    int dot = name.lastIndexOf('.');
    return JavaFileObjects.forSourceString(
        name, "package " + name.substring(0, dot) + ";\n" + IMPORTS + text);
  }

  private static Compilation compile(JavaFileObject... sources) {
    return javac()
        .withProcessors(new EventFamilyProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(sources);
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .map(error -> error.getMessage(null).lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void theVersionsMayStandInTwoPackages() {
    assertThat(
            compile(
                source("acme.first.TaskEvents", V1),
                source(
                    "acme.second.TaskEvents",
                    """
                    @EventFamily(name = "task", version = "2.0.0", previous = acme.first.TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                    public interface TaskEvents {
                      @Payload interface Created { String title(); String assignee(); }
                      @Upcast static Created upcast(acme.first.TaskEvents.Created older) {
                        return TaskCreatedPayload.builder().title(older.title()).assignee("-").build();
                      }
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  /** javac before JDK 22 does not show that the tags may be null. */
  @Test
  void theVersionBeforeIsReadFromItsClassFiles() throws IOException {
    Path library = folder.resolve("library");
    ProcessorRun.of(
        ToolProvider.getSystemJavaCompiler(),
        List.of(write("acme/TaskEvents.java", source("acme.TaskEvents", V1))),
        List.of(),
        library);
    String second =
        """
        @SuppressWarnings("eventfamily:EF510")
        @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
        public interface TaskEventsV2 {
          @Payload interface Created { String title(); List<%s String> tags(); }
        }
        """;

    ProcessorRun narrowed = compileSecond(second.formatted(""), library);
    ProcessorRun same = compileSecond(second.formatted("@Nullable"), library);

    assertThat(narrowed.messages())
        .filteredOn(message -> message.contains("[EF"))
        .singleElement()
        .asString()
        .contains("[EF501] task.created.v2: tags was", "null-forbidden");
    assertThat(same.messages()).isEmpty();
    assertThat(same.generated().get("TaskEventV2.java"))
        .contains(".reading(\"task.created\", TaskEventTypeV2.CREATED)");
  }

  private ProcessorRun compileSecond(String text, Path library) throws IOException {
    return ProcessorRun.of(
        ToolProvider.getSystemJavaCompiler(),
        List.of(write("acme/TaskEventsV2.java", source("acme.TaskEventsV2", text))),
        List.of("-Xlint:all,-processing", "-Werror"),
        Files.createTempDirectory(folder, "second"),
        List.of(library.resolve("classes")));
  }

  private Path write(String name, JavaFileObject source) throws IOException {
    Path file = folder.resolve("declarations").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source.getCharContent(true));
  }

  @Test
  void anUpcastMayNameTheGeneratedClasses() {
    assertThat(
            compile(
                source("acme.TaskEvents", V1),
                source(
                    "acme.TaskEventsV2",
                    """
                    @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                    public interface TaskEventsV2 {
                      @Payload interface Created { String title(); String assignee(); }
                      @Upcast static TaskCreatedPayloadV2 upcast(TaskCreatedPayload older) {
                        return TaskCreatedPayloadV2.builder().title(older.title()).assignee("-").build();
                      }
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void ecjKnowsTheGeneratedClassesOfAnUpcastToo() throws IOException {
    Path first = write("acme/TaskEvents.java", source("acme.TaskEvents", V1));
    Path second =
        write(
            "acme/TaskEventsV2.java",
            source(
                "acme.TaskEventsV2",
                """
                @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                public interface TaskEventsV2 {
                  @Payload interface Created { String title(); String assignee(); }
                  @Upcast static TaskCreatedPayloadV2 upcast(TaskCreatedPayload older) {
                    return TaskCreatedPayloadV2.builder().title(older.title()).assignee("-").build();
                  }
                }
                """));

    ProcessorRun run =
        ProcessorRun.of(
            new EclipseCompiler(),
            List.of(first, second),
            List.of("--release", "17", "-nowarn"),
            folder.resolve("ecj"));

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get("TaskEventV2.java")).contains(".upcasting(\"task.created\")");
  }

  @Test
  void aMethodIsCalledWhereNoneIsNeededToo() throws IOException {
    Compilation compilation =
        compile(
            source("acme.TaskEvents", V1),
            source(
                "acme.TaskEventsV2",
                """
                @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                public interface TaskEventsV2 {
                  @Payload interface Created { String title(); }
                  @Upcast static Created upcast(TaskEvents.Created older) { return older::title; }
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(event(compilation))
        .contains(".upcasting(\"task.created\")", "TaskEventsV2.upcast(known)");
  }

  @Test
  void whatIsDeprecatedInOlderVersionsGivesNoWarning() {
    assertThat(
            compile(
                source("acme.TaskEvents", "@Deprecated " + V1),
                source(
                    "acme.TaskEventsV2",
                    """
                    @SuppressWarnings("deprecation")
                    @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                    public interface TaskEventsV2 {
                      @Payload interface Created { String title(); String assignee(); }
                      @Deprecated @Upcast static Created upcast(TaskEvents.Created older) {
                        return TaskCreatedPayloadV2.builder().title(older.title()).assignee("-").build();
                      }
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void theVersionBeforeMayWaitForATypeThatAnotherProcessorGenerates() {
    Compilation compilation =
        javac()
            .withProcessors(new EventFamilyProcessor(), new GeneratingProcessor())
            .compile(
                source(
                    "acme.TaskEventsV2",
                    """
                    @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                    interface TaskEventsV2 { @Payload interface Done { GeneratedRecord first(); } }
                    """),
                source(
                    "acme.TaskEvents",
                    """
                    @EventFamily(name = "task") interface TaskEvents {
                      @Payload interface Done { GeneratedRecord first(); }
                    }
                    """));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("acme.TaskEventV2")
        .contentsAsUtf8String()
        .contains(".reading(\"task.done\", TaskEventTypeV2.DONE)");
  }

  @Test
  void whatIsWrongWithTheVersionBeforeIsSaidOnce() {
    Compilation compilation =
        compile(
            source(
                "acme.TaskEvents",
                """
                @EventFamily(name = "task") interface TaskEvents {
                  @Payload interface Done { Thread worker(); }
                }
                """),
            source(
                "acme.TaskEventsV2",
                """
                @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                interface TaskEventsV2 {
                  @Payload interface Done { String title(); }
                  @Upcast static Done upcast(TaskEvents.Done older) { return () -> ""; }
                }
                """));

    assertThat(errors(compilation)).singleElement().asString().contains("[EF301]");
  }

  @Test
  void whatTheVersionBeforeLacksIsSaidOnce() {
    Compilation compilation =
        compile(
            source(
                "acme.TaskEvents",
                """
                @EventFamily(name = "task") interface TaskEvents {
                  @Payload interface Done { Missing worker(); }
                }
                """),
            source(
                "acme.TaskEventsV2",
                """
                @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                interface TaskEventsV2 { @Payload interface Done { String title(); } }
                """));

    assertThat(errors(compilation))
        .filteredOn(message -> message.contains("[EF"))
        .singleElement()
        .asString()
        .contains("[EF901]");
  }

  @Test
  void aCycleIsSaidByThoseThatAreInIt() {
    Compilation compilation =
        compile(
            source("acme.A", version("1.0.0", "A", "B")),
            source("acme.B", version("2.0.0", "B", "A")),
            source("acme.C", version("3.0.0", "C", "B")));

    assertThat(errors(compilation))
        .hasSize(2)
        .anyMatch(message -> message.contains("[EF110]"))
        .anyMatch(message -> message.contains("[EF117]") && message.contains("B → A → B"));
  }

  private static String version(String version, String name, String previous) {
    return """
        @EventFamily(name = "task", version = "%s", previous = %s.class, compatibility = EventFamily.Compatibility.BACKWARD)
        interface %s { @Payload interface Done {} }
        """
        .formatted(version, previous, name);
  }

  @Test
  void versionsOfOneMajorVersionShareTheirEventTypes() {
    assertThat(
            compile(
                source("acme.OldTaskEvents", V1.replace("TaskEvents", "OldTaskEvents")),
                source(
                    "acme.TaskEvents",
                    """
                    @EventFamily(name = "task", version = "1.1.0", previous = OldTaskEvents.class, compatibility = EventFamily.Compatibility.BACKWARD)
                    public interface TaskEvents {
                      @Payload interface Created { String title(); @DefaultValue String assignee(); }
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void aLongChainOfVersionsCompiles() {
    List<JavaFileObject> sources = new ArrayList<>(List.of(source("acme.TaskEvents", V1)));
    for (int version = 2; version <= 10; version++) {
      String previous = version == 2 ? "TaskEvents" : "TaskEventsV" + (version - 1);
      sources.add(
          source(
              "acme.TaskEventsV" + version,
              """
              @EventFamily(name = "task", version = "%d.0.0", previous = %s.class, compatibility = EventFamily.Compatibility.BACKWARD)
              public interface TaskEventsV%d {
                @Payload interface Created { String title(); @Nullable String p%d(); }
              }
              """
                  .formatted(version, previous, version, version)));
    }

    Compilation compilation = compile(sources.toArray(JavaFileObject[]::new));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("acme.TaskEventV10")
        .contentsAsUtf8String()
        .contains(".reading(\"task.created\", TaskEventTypeV10.CREATED)");
  }

  @Test
  void aFamilyThatPromisesNothingReadsWhatItCan() throws IOException {
    for (String compatibility : List.of("FORWARD", "NONE")) {
      Compilation compilation =
          compile(
              source("acme.TaskEvents", V1.replace("}\n}", "}\n @Payload interface Done {} }")),
              source(
                  "acme.TaskEventsV2",
                  """
                  @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class,
                      compatibility = EventFamily.Compatibility.%s)
                  public interface TaskEventsV2 {
                    @Payload interface Created extends TaskEvents.Created { UUID id(); }
                    @Payload interface Done {}
                  }
                  """
                      .formatted(compatibility)));

      assertThat(compilation).succeededWithoutWarnings();
      assertThat(event(compilation))
          .contains(".reading(\"task.done\"")
          .doesNotContain("\"task.created\"");
    }
  }

  private static String event(Compilation compilation) throws IOException {
    return compilation
        .generatedSourceFile("acme.TaskEventV2")
        .orElseThrow()
        .getCharContent(true)
        .toString();
  }
}
