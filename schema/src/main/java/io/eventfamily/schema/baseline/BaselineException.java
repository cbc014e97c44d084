package io.eventfamily.schema.baseline;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A baseline cannot be read as it is, or must not become what it would become. */
public final class BaselineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String pointer;
  private final String problem;
  private final String remedy;

  BaselineException(Path file, String problem, String remedy) {
    this(file, "", problem, remedy, null);
  }

  BaselineException(
      Path file, String pointer, String problem, String remedy, @Nullable Throwable cause) {
    super(
        "%s%s %s. %s."
            .formatted(file, pointer.isEmpty() ? "" : ", at " + pointer + ",", problem, remedy),
        cause);
    this.file = file.toString();
    this.pointer = pointer;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** What is wrong, where, and what to do. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** The file or folder that is wrong. */
  public Path file() {
    return Path.of(file);
  }

  /** A JSON pointer into the file; empty for the file as a whole. */
  public String pointer() {
    return pointer;
  }

  /** What is wrong, without a full stop. */
  public String problem() {
    return problem;
  }

  /** What to do, without a full stop. */
  public String remedy() {
    return remedy;
  }
}
