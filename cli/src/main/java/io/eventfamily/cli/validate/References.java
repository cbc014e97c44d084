package io.eventfamily.cli.validate;

import java.net.URI;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** References within a document, such as {@code #/$defs/type.Item}. */
final class References {

  private References() {}

  /** The part of a document that a reference leads to. */
  static JsonNode resolve(JsonNode document, String reference) {
    return document.at(JsonPointer.compile(URI.create(reference).getFragment()));
  }
}
