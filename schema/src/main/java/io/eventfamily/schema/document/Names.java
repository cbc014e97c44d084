package io.eventfamily.schema.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.json.JsonPointers;

/**
 * What parts of a document are called. Events, payloads and the types of users have prefixes, so
 * that no type can take the name of something else.
 */
final class Names {

  static final String DEFINITIONS = "$defs";
  static final String ENVELOPE = "envelope";

  private static final String UNRESERVED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

  private Names() {}

  static String event(String type) {
    return "event." + type;
  }

  static String payload(String type) {
    return "payload." + type;
  }

  static String type(String name) {
    return "type." + name;
  }

  /** Whether a definition is that of a type of the user's. */
  static boolean isType(String definition) {
    return definition.startsWith(type(""));
  }

  /** The name of the user's type that has a definition. */
  static String typeOf(String definition) {
    return definition.substring(type("").length());
  }

  /** The reference to a definition. */
  static String reference(String definition) {
    return "#" + encode(definitionPointer(definition), "/$");
  }

  /** The reference to a property of a definition. */
  static String reference(String definition, String property) {
    String properties = definitionPointer(definition) + "/properties";
    return "#" + encode(JsonPointers.child(properties, property), "/$");
  }

  /** The identifier of the document. */
  static String id(FamilySchema family) {
    return id(family.name())
        + family.version().map(version -> ":" + encode(version.text(), "+")).orElse("");
  }

  /** What the identifiers of all versions of a family begin with. */
  static String id(String family) {
    return "urn:eventfamily:" + encode(family, "");
  }

  private static String definitionPointer(String definition) {
    return JsonPointers.child("/" + DEFINITIONS, definition);
  }

  /** Encodes all characters but those that a URI may have anywhere, and some more. */
  private static String encode(String text, String allowed) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte unit : text.getBytes(UTF_8)) {
      char character = (char) (unit & 0xff);
      if (UNRESERVED.indexOf(character) >= 0 || allowed.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append("%%%02X".formatted((int) character));
      }
    }
    return encoded.toString();
  }
}
