package io.eventfamily.processor.random;

import java.util.List;

/**
 * A type as it is written, with all names qualified, because any simple name may mean another type
 * in a declaration.
 *
 * @param text in Java
 * @param defaults texts that are defaults for it
 */
record Type(String text, Kind kind, boolean primitive, boolean optional, List<String> defaults) {

  static Type of(String text, Kind kind, String... defaults) {
    boolean primitive = Character.isLowerCase(text.charAt(0)) && !text.contains(".");
    return new Type(text, kind, primitive && !text.contains("["), false, List.of(defaults));
  }

  /** In an {@code Optional}. */
  Type inOptional() {
    return new Type("java.util.Optional<" + text + ">", kind, false, true, defaults);
  }

  /** With annotations where annotations of types stand. */
  Type annotated(String annotations) {
    return annotations.isEmpty() ? this : withText(annotate(annotations));
  }

  private Type withText(String changed) {
    return new Type(changed, kind, primitive, optional, defaults);
  }

  private String annotate(String annotations) {
    if (text.endsWith("[]")) {
      return text.substring(0, text.length() - 2) + " " + annotations + " []";
    }
    int end = text.indexOf('<') < 0 ? text.length() : text.indexOf('<');
    int dot = text.lastIndexOf('.', end - 1) + 1;
    return text.substring(0, dot) + annotations + " " + text.substring(dot);
  }

  /** Whether it can be in a container, or in an Optional. */
  boolean isReference() {
    return !primitive;
  }
}
