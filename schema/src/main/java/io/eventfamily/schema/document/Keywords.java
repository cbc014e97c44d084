package io.eventfamily.schema.document;

/** The names in a document that are not those of the standard. */
final class Keywords {

  static final String PREFIX = "x-eventfamily-";

  /** The form of the document itself. */
  static final String DOCUMENT = PREFIX + "document";

  static final String TOPIC = PREFIX + "topic";
  static final String COMPATIBILITY = PREFIX + "compatibility";
  static final String FORMAT = PREFIX + "format";

  static final String PARTITION_KEY = PREFIX + "partition-key";
  static final String RULES = PREFIX + "rules";

  /** Of a property. */
  static final String ALIASES = PREFIX + "aliases";

  static final String SENSITIVE = PREFIX + "sensitive";
  static final String DEFAULT = PREFIX + "default";

  /** Of a type in use. */
  static final String TYPE = PREFIX + "type";

  static final String SIZE = PREFIX + "size";
  static final String RANGE = PREFIX + "range";
  static final String DIGITS = PREFIX + "digits";
  static final String PATTERNS = PREFIX + "patterns";
  static final String EMAIL = PREFIX + "email";
  static final String MUST_BE = PREFIX + "must-be";

  /** Of a definition. */
  static final String FALLBACK = PREFIX + "fallback";

  static final String DISCRIMINATOR = PREFIX + "discriminator";
  static final String RECORD = PREFIX + "record";

  private Keywords() {}
}
