package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Families as their owners declare them, compiled with the processor. */
final class Declarations {

  /** A family with a little of everything that a validator can choose between. */
  static final String TASK =
      """
      package acme;

      import com.fasterxml.jackson.annotation.JsonAlias;
      import io.eventfamily.*;
      import jakarta.validation.constraints.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      /** What happens to tasks. */
      @EventFamily(name = "task", version = "1.0.0")
      public interface TaskEvents {

        enum Priority { LOW, HIGH }

        sealed interface Source permits Mail, Form {}

        record Mail(@Sensitive String sender, @Size(min = 1) List<String> receivers)
            implements Source {}

        record Form(UUID page) implements Source {}

        record Step(String text, @DefaultValue List<Step> steps) {}

        /** A task was created. */
        @Payload
        interface Created {
          @PartitionKey UUID taskId();
          @NotBlank @Size(max = 20) String title();
          @JsonAlias({"holder", "owner"}) String assignee();
          @Nullable @Min(0) Integer effort();
          @Nullable Instant due();
          @Nullable Priority priority();
          @Nullable Source source();
          @DefaultValue List<Step> steps();
          @Nullable @Sensitive @Pattern(regexp = "[a-z]+") String secret();
          @DefaultValue @Sensitive Map<UUID, Integer> codes();
        }

        /** A task was deleted. */
        @Payload
        interface Deleted {
          @PartitionKey UUID taskId();
          Instant at();
        }
      }
      """;

  /** A small family without a version. */
  static final String AUDIT =
      """
      package acme;

      import io.eventfamily.*;

      @EventFamily(name = "audit")
      public interface AuditEvents {
        @Payload interface Seen { String who(); }
      }
      """;

  /** A small family with a version. */
  static final String ORDER =
      """
      package acme;

      import io.eventfamily.*;

      @EventFamily(name = "order", version = "2.1.0", compatibility = EventFamily.Compatibility.BACKWARD)
      public interface OrderEventsV2 {
        @Payload interface Placed { String id(); }
      }
      """;

  private static final String PROCESSOR = "io.eventfamily.processor.EventFamilyProcessor";

  private Declarations() {}

  /** The family of tasks as another version, with one more thing changed. */
  static String task(String version, String before, String after) {
    if (!TASK.contains(before)) {
      throw new IllegalArgumentException(before);
    }
    String text = TASK.replace("\"1.0.0\"", "\"" + version + "\"").replace(before, after);
    return version.startsWith("2.") ? text.replace("TaskEvents", "TaskEventsV2") : text;
  }

  /** The family of tasks as another version. */
  static String task(String version) {
    return task(version, "package acme;", "package acme;");
  }

  /** Lets the processor write schemas below a folder, and nothing else be compiled. */
  static Path schemas(Path classes, String... sources) {
    return run(classes, List.of("-processor", PROCESSOR, "-proc:only"), sources);
  }

  /** Compiles families into a folder. */
  static Path compile(Path classes, String... sources) {
    return run(classes, List.of("-processor", PROCESSOR), sources);
  }

  private static Path run(Path classes, List<String> options, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      files.setLocation(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes).toFile()));
      files.setLocation(
          StandardLocation.CLASS_PATH,
          List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
              .map(File::new)
              .toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              options,
              null,
              List.of(sources).stream().map(Declarations::source).toList());
      if (!task.call()) {
        throw new IllegalArgumentException(messages.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static JavaFileObject source(String text) {
    String name = text.replaceAll("(?s).*public interface (\\w+).*", "$1");
    return new SimpleJavaFileObject(
        URI.create("source:///acme/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
