package io.eventfamily.cli.diff;

import java.util.List;

/** A form in which differences are told. */
public interface DiffFormat {

  /** The whole text, ended by a line break. */
  String write(List<FamilyDiff> diffs);
}
