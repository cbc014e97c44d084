package io.eventfamily.dapr.subscribe;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An HTTP request, as a server's own classes have it. */
public interface EndpointRequest {

  /** The method, such as {@code POST}. */
  String method();

  /** The path, without a query; whether with escapes does not matter, because none is served. */
  String path();

  /** The first value of a header, whatever the case of its name; null where there is none. */
  @Nullable String header(String name);

  /** The body. Who calls the endpoint closes it. */
  InputStream body();
}
