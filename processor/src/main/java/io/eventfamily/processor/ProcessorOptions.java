package io.eventfamily.processor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is set on the compiler's command line, with {@code -A}.
 *
 * @param baseline the folder with the recorded versions of families
 */
record ProcessorOptions(Optional<Path> baseline) {

  private static final String BASELINE = "eventfamily.baseline";

  /** The names of all options. */
  static final Set<String> NAMES = Set.of(BASELINE);

  static ProcessorOptions of(Map<String, String> options) {
    return new ProcessorOptions(
        Optional.ofNullable(options.get(BASELINE)).filter(path -> !path.isBlank()).map(Path::of));
  }
}
