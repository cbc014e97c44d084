package io.eventfamily.schema.document;

import io.eventfamily.schema.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What the standard can say of the values of a scalar type.
 *
 * @param types the JSON types that readers take
 * @param format a format of the standard; empty where none takes all that readers take
 * @param base64 whether a string is the text of bytes
 * @param pattern of strings, where there is no format
 * @param bounds of numbers; empty where the values are no numbers in JSON
 */
record Form(
    List<String> types,
    Optional<String> format,
    boolean base64,
    Optional<String> pattern,
    Optional<Interval> bounds) {

  static Form of(String type) {
    return new Form(List.of(type), Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  static Form formatted(String format) {
    return new Form(
        List.of("string"), Optional.of(format), false, Optional.empty(), Optional.empty());
  }

  static Form matching(String pattern) {
    return new Form(
        List.of("string"), Optional.empty(), false, Optional.of(pattern), Optional.empty());
  }

  static Form number(String type, Interval bounds) {
    return new Form(List.of(type), Optional.empty(), false, Optional.empty(), Optional.of(bounds));
  }

  /** Whether a document with this type and format, and no other hint, can mean this form. */
  boolean isOf(String type, Optional<String> otherFormat) {
    return types.size() == 1 && types.contains(type) && format.equals(otherFormat);
  }

  Form asBase64() {
    return new Form(types, format, true, pattern, bounds);
  }

  Form orNumber() {
    return new Form(
        List.of("string", "number"), format, base64, pattern, Optional.of(Interval.ALL));
  }
}
