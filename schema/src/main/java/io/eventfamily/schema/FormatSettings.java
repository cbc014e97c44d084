package io.eventfamily.schema;

/**
 * How a family's events look as JSON, and what of it is read.
 *
 * @param naming how the names of the built-in properties of an envelope look
 * @param correlated whether an envelope tells what the event belongs to and what caused it
 * @param omitNulls whether a null is left out, where no default would take its place
 * @param unknownProperties what becomes of a property that is not declared
 * @param naiveIsUtc whether a time without an offset is taken as UTC, and so is valid
 */
public record FormatSettings(
    Naming naming,
    boolean correlated,
    boolean omitNulls,
    UnknownProperties unknownProperties,
    boolean naiveIsUtc) {

  /** What a family has that sets nothing. */
  public static final FormatSettings DEFAULT =
      new FormatSettings(Naming.SNAKE_CASE, true, false, UnknownProperties.IGNORE, false);

  /** How names on the wire follow from those in Java. */
  public enum Naming {
    SNAKE_CASE,
    AS_DECLARED
  }

  /** What becomes of a property that is read and is not declared. */
  public enum UnknownProperties {
    /** It is passed over. */
    IGNORE,
    /** The event is not valid. */
    REJECT,
    /** It is kept, and written again. */
    KEEP
  }
}
