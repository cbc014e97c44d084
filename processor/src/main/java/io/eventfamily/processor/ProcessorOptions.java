package io.eventfamily.processor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is set on the compiler's command line, with {@code -A}.
 *
 * @param baseline the folder with the recorded versions of families
 * @param schemas the folder with the published schemas of families that views are of
 */
record ProcessorOptions(Optional<Path> baseline, Optional<Path> schemas) {

  private static final String BASELINE = "eventfamily.baseline";
  private static final String SCHEMAS = "eventfamily.schemas";

  /** The names of all options. */
  static final Set<String> NAMES = Set.of(BASELINE, SCHEMAS);

  static ProcessorOptions of(Map<String, String> options) {
    return new ProcessorOptions(folder(options, BASELINE), folder(options, SCHEMAS));
  }

  private static Optional<Path> folder(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name)).filter(path -> !path.isBlank()).map(Path::of);
  }
}
