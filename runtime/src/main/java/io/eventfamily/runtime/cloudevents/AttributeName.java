package io.eventfamily.runtime.cloudevents;

/** The names of attributes: small letters and digits, nothing else. */
final class AttributeName {

  private AttributeName() {}

  /** The name that an attribute has that stands for a property; may be empty. */
  static String of(String property) {
    StringBuilder name = new StringBuilder(property.length());
    for (int index = 0; index < property.length(); index++) {
      char character = property.charAt(index);
      if (character >= 'A' && character <= 'Z') {
        name.append((char) (character - 'A' + 'a'));
      } else if (isLegal(character)) {
        name.append(character);
      }
    }
    return name.toString();
  }

  static boolean isLegal(String name) {
    return !name.isEmpty()
        && !name.equals(StructuredCloudEvent.DATA)
        && name.chars().allMatch(character -> isLegal((char) character));
  }

  private static boolean isLegal(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }
}
