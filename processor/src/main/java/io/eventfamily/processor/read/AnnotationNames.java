package io.eventfamily.processor.read;

/**
 * The annotations that have a meaning in a declaration, by name: none need be on the class path.
 */
final class AnnotationNames {

  static final String EVENT_FAMILY = "io.eventfamily.EventFamily";
  static final String PAYLOAD = "io.eventfamily.Payload";
  static final String DEFAULT_VALUE = "io.eventfamily.DefaultValue";
  static final String DEPRECATED = "java.lang.Deprecated";
  static final String EXAMPLE = "io.eventfamily.Example";
  static final String PARTITION_KEY = "io.eventfamily.PartitionKey";
  static final String SENSITIVE = "io.eventfamily.Sensitive";
  static final String UPCAST = "io.eventfamily.Upcast";

  // The processor's jar relocates no Jackson, and so may name it.
  static final String JACKSON_2 = "com.fasterxml.jackson.";
  static final String JACKSON_3 = "tools.jackson.";
  private static final String JACKSON = JACKSON_2 + "annotation.";
  static final String JSON_PROPERTY = JACKSON + "JsonProperty";
  static final String JSON_ALIAS = JACKSON + "JsonAlias";
  static final String JSON_FORMAT = JACKSON + "JsonFormat";
  static final String JSON_ENUM_DEFAULT_VALUE = JACKSON + "JsonEnumDefaultValue";
  static final String JSON_TYPE_INFO = JACKSON + "JsonTypeInfo";
  static final String JSON_SUB_TYPES = JACKSON + "JsonSubTypes";
  static final String JSON_TYPE_NAME = JACKSON + "JsonTypeName";

  /** Only says something to people. */
  static final String JSON_PROPERTY_DESCRIPTION = JACKSON + "JsonPropertyDescription";

  static final String VALIDATION = "jakarta.validation.";
  static final String CONSTRAINTS = VALIDATION + "constraints.";
  static final String CONSTRAINT = VALIDATION + "Constraint";
  static final String OVERRIDES_ATTRIBUTE = VALIDATION + "OverridesAttribute";
  static final String VALID = VALIDATION + "Valid";
  static final String ASSERT_TRUE = CONSTRAINTS + "AssertTrue";
  static final String ASSERT_FALSE = CONSTRAINTS + "AssertFalse";
  static final String OLD_VALIDATION = "javax.validation.";

  private AnnotationNames() {}
}
