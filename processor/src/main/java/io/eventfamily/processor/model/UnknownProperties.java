package io.eventfamily.processor.model;

/** What becomes of a property that is read and is not declared. */
public enum UnknownProperties {
  /** It is passed over. */
  IGNORE,

  /** It is a violation. */
  REJECT,

  /** Events and payloads hold it, and write it again; records pass over it. */
  KEEP;

  /** The name of the method that gives those that are kept. */
  public static final String ACCESSOR = "unknownProperties";
}
