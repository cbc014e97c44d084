package io.eventfamily.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** URIs as text, RFC 2396 as {@link URI} has it, relative ones too. */
final class Uris {

  private Uris() {}

  /** Whether the text of a URI reads as the same URI: it may have been put together otherwise. */
  static boolean isReadable(URI uri) {
    return uri.equals(parse(uri.toString()));
  }

  /** Reads a URI; null where the text is none. */
  static @Nullable URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
