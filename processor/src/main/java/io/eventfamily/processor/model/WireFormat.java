package io.eventfamily.processor.model;

/**
 * How a family's events look as JSON, and what of it is read.
 *
 * @param naming how wire names follow from names in Java
 * @param omitNulls whether a null is left out
 * @param unknownProperties what becomes of a property that is not declared
 * @param naiveIsUtc whether a time without an offset is taken as UTC
 */
public record WireFormat(
    Naming naming, boolean omitNulls, UnknownProperties unknownProperties, boolean naiveIsUtc) {

  /** Whether events and payloads hold properties that are not declared. */
  public boolean keepsUnknown() {
    return unknownProperties == UnknownProperties.KEEP;
  }
}
