package io.eventfamily.processor.compatibility;

/** A schema that the owner of a family published cannot be read. */
final class OwnerSchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String text;

  OwnerSchemaException(String text) {
    super(text);
    this.text = text;
  }

  OwnerSchemaException(String text, Throwable cause) {
    super(text, cause);
    this.text = text;
  }

  /** What is wrong, for people. */
  String text() {
    return text;
  }
}
