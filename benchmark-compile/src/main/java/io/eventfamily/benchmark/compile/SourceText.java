package io.eventfamily.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A source file with one type.
 *
 * @param body everything after the imports
 */
record SourceText(String packageName, String name, String body) {

  private static final String IMPORTS =
      """
      import jakarta.validation.constraints.Size;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      """;

  /** Writes the file where its package belongs below a folder. */
  void writeTo(Path folder) throws IOException {
    Path itsFolder = Files.createDirectories(folder.resolve(packageName.replace('.', '/')));
    Files.writeString(
        itsFolder.resolve(name + ".java"),
        "package " + packageName + ";\n\n" + IMPORTS + "\n" + body);
  }
}
