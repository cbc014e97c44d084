package io.eventfamily.dapr.subscribe;

import java.io.InputStream;
import java.util.Map;

/** An HTTP request, as a server's own classes have it. */
public interface EndpointRequest {

  /** The method, such as {@code POST}. */
  String method();

  /** The path, without a query; whether with escapes does not matter, because none is served. */
  String path();

  /**
   * The headers, each with its first value. They are kept with the event, beyond the request: so
   * this is a copy, and not a view of what the server uses again.
   */
  Map<String, String> headers();

  /** The body. Who calls the endpoint closes it. */
  InputStream body();
}
