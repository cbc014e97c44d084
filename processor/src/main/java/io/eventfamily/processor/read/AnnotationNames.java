package io.eventfamily.processor.read;

/**
 * The annotations that have a meaning in a declaration, by name: none need be on the class path.
 */
final class AnnotationNames {

  static final String EVENT_FAMILY = "io.eventfamily.EventFamily";
  static final String PAYLOAD = "io.eventfamily.Payload";
  static final String DEFAULT_VALUE = "io.eventfamily.DefaultValue";
  static final String PARTITION_KEY = "io.eventfamily.PartitionKey";
  static final String SENSITIVE = "io.eventfamily.Sensitive";

  // The processor's jar relocates no Jackson, and so may name it.
  static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
  static final String JSON_ALIAS = "com.fasterxml.jackson.annotation.JsonAlias";
  static final String JSON_FORMAT = "com.fasterxml.jackson.annotation.JsonFormat";

  static final String CONSTRAINTS = "jakarta.validation.constraints.";
  static final String SIZE = CONSTRAINTS + "Size";
  static final String VALID = "jakarta.validation.Valid";
  static final String OLD_VALIDATION = "javax.validation.";

  private AnnotationNames() {}
}
