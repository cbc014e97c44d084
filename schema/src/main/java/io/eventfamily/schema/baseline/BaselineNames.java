package io.eventfamily.schema.baseline;

import io.eventfamily.schema.SchemaVersion;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the folders and files of a baseline are called, on any system of files. */
final class BaselineNames {

  static final String DECISIONS = "decisions.json";

  private static final String SUFFIX = ".json";
  private static final String UNFINISHED = ".tmp";

  /** What the names of families consist of anyway. None of it means anything in a path. */
  private static final Pattern FAMILY = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-]");

  /** What Windows takes for a device, whatever follows behind a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private BaselineNames() {}

  /** The folder of a family. */
  static Path folderOf(Path baseline, String family) {
    if (!FAMILY.matcher(family).matches() || DEVICE.matcher(family).matches()) {
      throw new BaselineException(
          baseline,
          "can have no folder that is called \"" + family + "\"",
          "Give the family a name of letters, digits, '.', '_' and '-' that does not end with a dot,"
              + " and that is no device of Windows");
    }
    return baseline.resolve(family);
  }

  static String fileOf(SchemaVersion version) {
    return version.text() + SUFFIX;
  }

  /** The version that a file holds; empty where its name is that of no version. */
  static Optional<SchemaVersion> versionOf(String file) {
    return file.endsWith(SUFFIX)
        ? SchemaVersion.parse(file.substring(0, file.length() - SUFFIX.length()))
        : Optional.empty();
  }

  /** Where the text of a file is written before it is whole. */
  static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + UNFINISHED);
  }

  /** Whether a file was left by a recording that came to no end. */
  static boolean isUnfinished(String file) {
    return file.endsWith(UNFINISHED)
        && versionOf(file.substring(0, file.length() - UNFINISHED.length())).isPresent();
  }
}
