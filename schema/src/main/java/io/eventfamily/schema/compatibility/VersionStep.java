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
    return required == MAJOR
        ? mayBreak(older, newer)
        : between(older, newer).compareTo(required) >= 0;
  }

  /** Whether the step from one version to another is so large that anything may have changed. */
  public static boolean mayBreak(SchemaVersion older, SchemaVersion newer) {
    boolean isInitial = isZero(older.major()) && isZero(newer.major());
    return between(older, newer).compareTo(isInitial ? MINOR : MAJOR) >= 0;
  }

  /** The lowest version that is a step after another one; the release itself for a pre-release. */
  public static SchemaVersion next(SchemaVersion version, VersionStep step) {
    BigInteger major = version.major();
    BigInteger minor = version.minor();
    if (between(version, SchemaVersion.of(major, minor, version.patch())).compareTo(step) >= 0) {
      return SchemaVersion.of(major, minor, version.patch());
    }
    if (step == MAJOR && !isZero(major)) {
      return SchemaVersion.of(major.add(BigInteger.ONE), BigInteger.ZERO, BigInteger.ZERO);
    }
    return step == MAJOR || step == MINOR
        ? SchemaVersion.of(major, minor.add(BigInteger.ONE), BigInteger.ZERO)
        : SchemaVersion.of(major, minor, version.patch().add(BigInteger.ONE));
  }

  private static boolean isZero(BigInteger number) {
    return number.signum() == 0;
  }
}
