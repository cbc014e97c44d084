package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the requests to publish to one topic. */
final class SidecarRequests {

  private final SidecarAddress sidecar;
  private final MessageForm form;
  private final String base;
  private final String target;

  SidecarRequests(SidecarAddress sidecar, String pubsub, String topic, MessageForm form) {
    this.sidecar = sidecar;
    this.form = form;
    this.base = sidecar.endpoint().toString().replaceAll("/+$", "");
    this.target = encode(pubsub) + "/" + encodePath(topic);
  }

  HttpRequest single(Message<?> message, @Nullable String traceparent) {
    Map<String, String> metadata = new LinkedHashMap<>(form.requestMetadata());
    metadata.putAll(message.metadata());
    return post("/v1.0/publish/", metadata, form.contentType(), message.body(), traceparent);
  }

  /**
   * A request with many messages.
   *
   * @param path where this API begins, such as {@code /v1.0/publish/bulk/}
   */
  HttpRequest bulk(String path, byte[] body, @Nullable String traceparent) {
    return post(path, form.requestMetadata(), "application/json", body, traceparent);
  }

  private HttpRequest post(
      String path,
      Map<String, String> metadata,
      String contentType,
      byte[] body,
      @Nullable String traceparent) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path + target + query(metadata)))
            // The client's default would ask each time for an upgrade to HTTP/2.
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (traceparent != null) {
      request.header("traceparent", traceparent);
    }
    if (sidecar.apiToken() != null) {
      request.header("dapr-api-token", sidecar.apiToken());
    }
    return request.build();
  }

  private static String query(Map<String, String> metadata) {
    if (metadata.isEmpty()) {
      return "";
    }
    return metadata.entrySet().stream()
        .map(entry -> "metadata." + encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** A topic may have several segments. One of dots alone would be taken for a relative path. */
  private static String encodePath(String topic) {
    StringBuilder path = new StringBuilder();
    for (String segment : topic.split("/", -1)) {
      path.append(path.isEmpty() ? "" : "/");
      path.append(
          segment.equals(".") || segment.equals("..")
              ? segment.replace(".", "%2E")
              : encode(segment));
    }
    return path.toString();
  }

  /** Percent-encodes everything that is not unreserved (RFC 3986, 2.3). */
  private static String encode(String text) {
    // The JDK encodes as forms do, which differs in these three characters.
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
