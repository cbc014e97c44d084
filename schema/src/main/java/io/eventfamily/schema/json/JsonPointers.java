package io.eventfamily.schema.json;

/** JSON pointers, RFC 6901. */
public final class JsonPointers {

  private JsonPointers() {}

  /** The pointer of a part of what another pointer points at. */
  public static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
