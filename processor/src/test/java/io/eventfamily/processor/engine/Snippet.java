package io.eventfamily.processor.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A few declarations, and statements that use what is generated from them. */
public final class Snippet {

  private static final String IMPORTS =
      """
      import com.fasterxml.jackson.annotation.*;
      import io.eventfamily.*;
      import io.eventfamily.processor.engine.Engine;
      import io.eventfamily.runtime.*;
      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private Snippet() {}

  /**
   * Compiles and runs.
   *
   * @param declarations of properties, and types that are nested in the family {@code any}, whose
   *     payload is {@code Done}
   * @param statements that return what the snippet gives
   */
  @SuppressWarnings("unchecked") // the caller knows what the statements return
  public static <T> T run(String properties, String declarations, String statements) {
    String family =
        "@EventFamily(name = \"any\") public interface AnyEvents { @Payload interface Done {\n"
            + properties
            + "}\n"
            + declarations
            + "}\n";
    String use =
        "public final class Use { public static Object run() throws Exception {\n"
            + statements
            + "} }\n";
    try {
      Path folder = Files.createTempDirectory("snippet");
      try {
        CompiledSources compiled =
            CompiledSources.of(
                Map.of("AnyEvents.java", source(family), "Use.java", source(use)),
                folder,
                List.of());
        if (!compiled.messages().isEmpty()) {
          throw new IllegalArgumentException(compiled.messages().toString());
        }
        Method run = compiled.load().loadClass("snippet.Use").getMethod("run");
        return (T) run.invoke(null);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  private static String source(String code) {
    return "package snippet;\n" + IMPORTS + code;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = new ArrayList<>(walk.toList());
    }
    for (int index = files.size() - 1; index >= 0; index--) {
      Files.delete(files.get(index));
    }
  }
}
