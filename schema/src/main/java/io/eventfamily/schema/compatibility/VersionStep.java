package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.SchemaVersion;
import java.math.BigInteger;
import java.util.List;

/** How far a version is from the one before, in the order of size. */
public enum VersionStep {
  NONE,
  PATCH,
  MINOR,
  MAJOR;

  /** The step that changes need at least. */
  public static VersionStep required(List<Change> changes) {
    return changes.stream()
        .map(Change::kind)
        .map(VersionStep::required)
        .max(VersionStep::compareTo)
        .orElse(NONE);
  }

  private static VersionStep required(Change.Kind kind) {
    return switch (kind) {
      case NONE -> NONE;
      case DOCUMENTATION -> PATCH;
      case ADDITION -> MINOR;
      case BREAK -> MAJOR;
    };
  }

  /**
   * The step from one version to another; none where the other does not come after. Between two
   * versions of the same numbers, of which the first is a pre-release, it is the step that the
   * release itself is: anything may change on the way to {@code 2.0.0}.
   */
  public static VersionStep between(SchemaVersion older, SchemaVersion newer) {
    if (!older.isBefore(newer)) {
      return NONE;
    }
    if (!older.major().equals(newer.major())) {
      return MAJOR;
    }
    if (!older.minor().equals(newer.minor())) {
      return MINOR;
    }
    if (!older.patch().equals(newer.patch())) {
      return PATCH;
    }
    if (isZero(newer.patch())) {
      return isZero(newer.minor()) ? MAJOR : MINOR;
    }
    return PATCH;
  }

  /**
   * Whether the step from one version to another is as large as changes need. Before {@code 1.0.0}
   * a minor version may break.
   */
  public static boolean isEnough(SchemaVersion older, SchemaVersion newer, List<Change> changes) {
    VersionStep required = required(changes);
    boolean isInitial = isZero(older.major()) && isZero(newer.major());
    VersionStep demanded = isInitial && required == MAJOR ? MINOR : required;
    return between(older, newer).compareTo(demanded) >= 0;
  }

  private static boolean isZero(BigInteger number) {
    return number.signum() == 0;
  }
}
