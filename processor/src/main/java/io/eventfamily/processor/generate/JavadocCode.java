package io.eventfamily.processor.generate;

/** Texts of the user's own in documentation. */
final class JavadocCode {

  private JavadocCode() {}

  /** A name on the wire, which may be any text; what would end or change a comment is left out. */
  static String of(String wireName) {
    return "{@code " + wireName.replaceAll("[^\\p{L}\\p{N}._:/ -]", "?") + "}";
  }
}
