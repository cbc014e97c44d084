package io.eventfamily.testing.dapr;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to publish.
 *
 * @param contentType empty where none is said
 * @param body no longer than is allowed
 * @param isTooLarge whether there was more of the body
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record Call(
    Map<String, String> metadata,
    String contentType,
    TraceContext trace,
    byte[] body,
    boolean isTooLarge) {

  static final String TOO_LARGE = "stream too large";

  static Call read(HttpExchange exchange, int maxBodyBytes) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(maxBodyBytes);
    boolean isTooLarge = exchange.getRequestBody().read() >= 0;
    String contentType = header(exchange, "Content-Type");
    return new Call(
        Metadata.ofQuery(exchange.getRequestURI().getRawQuery()),
        contentType == null ? "" : contentType,
        TraceContext.of(
            header(exchange, TraceContext.PARENT), header(exchange, TraceContext.STATE)),
        body,
        isTooLarge);
  }

  private static @Nullable String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }
}
