package io.eventfamily.benchmark.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A baseline of families that have never changed: all of their versions look like the last. */
final class RecordedVersions {

  /** The version that is compiled. */
  static final String CURRENT = "1.10.0";

  private static final int COUNT = 10;

  private RecordedVersions() {}

  /**
   * Records the versions before.
   *
   * @param classes where the compiler put the schemas of the current version
   * @param baseline an empty folder
   */
  static void write(Path classes, Path baseline) throws IOException {
    Path schemas = classes.resolve("META-INF/eventfamily");
    for (Path current : SourceFiles.in(schemas, CURRENT + ".json")) {
      String document = Files.readString(current, UTF_8);
      Path family =
          Files.createDirectories(baseline.resolve(schemas.relativize(current).subpath(0, 1)));
      for (int minor = 0; minor < COUNT; minor++) {
        String version = "1." + minor + ".0";
        Files.writeString(
            family.resolve(version + ".json"), document.replace(CURRENT, version), UTF_8);
      }
    }
  }
}
