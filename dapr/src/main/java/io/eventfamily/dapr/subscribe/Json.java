package io.eventfamily.dapr.subscribe;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** JSON around events. */
final class Json {

  /**
   * The sidecar reads JSON with Go's decoder, which refuses more than 10,000 levels. So nothing
   * that it has read is deeper, and a few levels more are the sidecar's own.
   */
  private static final int DEEPEST = 10_100;

  /**
   * What a stranger wrote must not make the JSON around it unreadable, because that may hold other
   * events: so nothing is limited here but the depth. The body as a whole is limited by the
   * endpoint, and each event by its codec.
   *
   * <p>JSON is UTF-8 (RFC 8259), and no other encoding is guessed. The table of names stays, though
   * they are a stranger's: without it Jackson reads characters, and cannot tell where bytes stand.
   * It forgets them when they are too many.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .build();

  private Json() {}
}
