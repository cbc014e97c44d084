package io.eventfamily.dapr.publish;

import org.jspecify.annotations.Nullable;

/** The path of the bulk API that the sidecar has, as far as is known. */
final class BulkRoute {

  private static final String STABLE = "/v1.0/publish/bulk/";
  private static final String ALPHA1 = "/v1.0-alpha1/publish/bulk/";

  private final BulkApi api;
  private volatile @Nullable String path;

  BulkRoute(BulkApi api) {
    this.api = api;
    this.path =
        switch (api) {
          case ALPHA1 -> ALPHA1;
          case STABLE, AUTOMATIC -> STABLE;
          case NONE -> null;
        };
  }

  /** Where the API begins; null where the sidecar has none, or none is to be used. */
  @Nullable String path() {
    return path;
  }

  /** The sidecar does not have this path. */
  void isMissing(String missing) {
    if (missing.equals(path)) {
      path = api == BulkApi.AUTOMATIC && missing.equals(STABLE) ? ALPHA1 : null;
    }
  }

  /**
   * Whether the answer says that the sidecar has no such path. One before 1.17 takes the stable
   * path for that of a single event, and looks for a pub/sub component with the name {@code bulk}.
   * One that knows no bulk publishing at all has no route, and so its 404 is not about pub/sub.
   */
  static boolean saysMissing(Reply reply) {
    if (!(reply instanceof Reply.Answer answer)
        || (answer.status() != 404 && answer.status() != 405)) {
      return false;
    }
    String code = answer.error().code();
    String message = answer.error().message();
    return code == null
        || !code.startsWith("ERR_PUBSUB_")
        || (message != null && message.contains("pubsub bulk "));
  }
}
