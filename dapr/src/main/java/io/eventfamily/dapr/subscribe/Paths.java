package io.eventfamily.dapr.subscribe;

import java.util.regex.Pattern;

/** What paths the endpoint serves. */
final class Paths {

  /** Where the sidecar asks what to subscribe to. */
  static final String SUBSCRIBE = "/dapr/subscribe";

  /**
   * A slash and RFC 3986's unreserved characters. Whether a sidecar or a server escapes any others,
   * and how, then need not concern anyone: a path that is not known again loses events, because the
   * sidecar drops what is answered with 404.
   */
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]+");

  private Paths() {}

  /**
   * @throws IllegalArgumentException where {@code path} is no path that the endpoint can serve
   */
  static void require(String path) {
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "A path is a slash, and then letters, digits and any of \"-._~/\"; but this is \""
              + path
              + "\".");
    }
    if (path.equals(SUBSCRIBE)) {
      throw new IllegalArgumentException(SUBSCRIBE + " is where the sidecar asks.");
    }
  }
}
