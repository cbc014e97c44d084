package io.eventfamily.dapr.jdkhttp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import io.eventfamily.dapr.subscribe.EndpointRequest;
import io.eventfamily.dapr.subscribe.EndpointResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Lets the HTTP server of the JDK serve an endpoint:
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 8080), 0);
 * server.createContext("/", new DaprHttpHandler(endpoint));
 * server.setExecutor(Executors.newFixedThreadPool(32));
 * server.start();
 * }</pre>
 *
 * <p>The server needs an executor of several threads. Without one it has a single thread for
 * everything, and one client that is slow to send its body keeps all others waiting. A request
 * keeps a thread until it is answered. How long a client may take to send it is limited by the
 * system property {@code sun.net.httpserver.maxReqTime}, in seconds; by default it is not.
 */
public final class DaprHttpHandler implements HttpHandler {

  private static final int NO_BODY = -1;

  private final DaprEventEndpoint endpoint;

  /**
   * @param endpoint answers the requests
   */
  public DaprHttpHandler(DaprEventEndpoint endpoint) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      EndpointResponse response = answer(exchange);
      response.headers().forEach(exchange.getResponseHeaders()::set);
      // The answer to HEAD has no body.
      boolean hasBody = !exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(response.status(), hasBody ? response.body().length : NO_BODY);
      if (hasBody) {
        exchange.getResponseBody().write(response.body());
        // To close waits for a body that was not read, and from JDK 25 on the answer with it.
        exchange.getResponseBody().flush();
      }
    } finally {
      // Whatever happened, the connection must not stay open without an answer.
      exchange.close();
    }
  }

  private EndpointResponse answer(HttpExchange exchange) throws IOException {
    try {
      return endpoint.handle(new Request(exchange));
    } catch (RuntimeException | Error e) {
      exchange.sendResponseHeaders(500, NO_BODY);
      throw e;
    }
  }

  private record Request(HttpExchange exchange) implements EndpointRequest {

    @Override
    public String method() {
      return exchange.getRequestMethod();
    }

    @Override
    public String path() {
      return exchange.getRequestURI().getPath();
    }

    @Override
    public Map<String, String> headers() {
      Map<String, String> headers = new HashMap<>();
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
      return headers;
    }

    @Override
    public InputStream body() {
      return exchange.getRequestBody();
    }
  }
}
