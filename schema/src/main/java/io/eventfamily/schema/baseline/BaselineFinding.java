package io.eventfamily.schema.baseline;

import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Site;
import java.util.List;

/** What keeps a version of a family from following those that are recorded. */
public sealed interface BaselineFinding {

  /**
   * The family declares no version, though versions are recorded.
   *
   * @param last the last of them
   */
  record VersionMissing(SchemaVersion last) implements BaselineFinding {}

  /**
   * A later version of the same major version is recorded.
   *
   * @param last the last of them
   */
  record VersionTooLow(SchemaVersion last) implements BaselineFinding {}

  /**
   * The version is recorded, with another schema.
   *
   * @param changes at least one
   * @param lowest the lowest version that may have these changes
   */
  record ChangedUnderVersion(List<Change> changes, SchemaVersion lowest)
      implements BaselineFinding {
    public ChangedUnderVersion {
      changes = List.copyOf(changes);
    }
  }

  /**
   * The version does not tell how much changed.
   *
   * @param last the version before
   * @param change one of those that need more
   * @param lowest the lowest version that may have it
   */
  record StepTooSmall(SchemaVersion last, Change change, SchemaVersion lowest)
      implements BaselineFinding {}

  /**
   * A change breaks what the family promises.
   *
   * @param version the newest of the recorded ones that it breaks
   * @param lowest the lowest version that may have it
   */
  record Incompatible(SchemaVersion version, Change change, SchemaVersion lowest)
      implements BaselineFinding {}

  /**
   * A property has a name that is reserved.
   *
   * @param site of the property
   */
  record NameTaken(Site site, Decisions.ReservedName reserved) implements BaselineFinding {}
}
