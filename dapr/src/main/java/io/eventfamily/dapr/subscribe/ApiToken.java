package io.eventfamily.dapr.subscribe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The secret by which a service knows that a request is its own sidecar's. */
final class ApiToken {

  static final String HEADER = "dapr-api-token";

  private static final String VARIABLE = "APP_API_TOKEN";

  private final byte @Nullable [] expected;

  /**
   * @param token null or empty for none, so that every request is let in
   */
  ApiToken(@Nullable String token) {
    expected = token == null || token.isEmpty() ? null : token.getBytes(StandardCharsets.UTF_8);
  }

  /** The token that Dapr tells services by way of the environment; null where it does not. */
  static @Nullable String ofEnvironment() {
    return System.getenv(VARIABLE);
  }

  boolean lets(@Nullable String token) {
    // Takes as long for any token of the same length, so that time tells nothing of the right one.
    return expected == null
        || (token != null
            && MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8)));
  }
}
