package io.eventfamily.processor.compatibility;

import java.io.IOException;
import java.util.Optional;

/** The files on the path of the processor, and on the compile class path. */
@FunctionalInterface
public interface PathTexts {

  /**
   * The text of a file; empty where there is none.
   *
   * @param path with slashes, from the root of a path
   * @throws IOException where it is there and cannot be read
   */
  Optional<String> read(String path) throws IOException;
}
