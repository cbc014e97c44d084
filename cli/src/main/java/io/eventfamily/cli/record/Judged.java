package io.eventfamily.cli.record;

import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.baseline.BaselineFinding;
import java.util.List;

/**
 * A schema with what becomes of it.
 *
 * @param findings what keeps it from being recorded; at least one where it is refused
 */
public record Judged(FoundSchema found, Status status, List<BaselineFinding> findings) {

  public Judged {
    findings = List.copyOf(findings);
  }

  /** What becomes of a schema. */
  public enum Status {
    /** It is new, and may follow those that are recorded. */
    RECORDED,
    /** It is recorded already. */
    UNCHANGED,
    /** It must not follow those that are recorded. */
    REFUSED,
    /** It declares no version. */
    SKIPPED
  }
}
