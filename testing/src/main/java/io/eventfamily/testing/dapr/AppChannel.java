package io.eventfamily.testing.dapr;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the application, as the sidecar does. */
final class AppChannel {

  /** Its threads are daemons, and there are no more of them however many fakes there are. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int CONNECT_MILLIS = 1_000;

  /** What is between two parties only, and so not passed on, or is set anew. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-connection",
          "transfer-encoding",
          "upgrade",
          "http2-settings",
          "te",
          "trailer",
          "host",
          "expect",
          "content-length",
          "content-type",
          "destination-app-id",
          TraceContext.PARENT,
          TraceContext.STATE);

  private final int port;
  private final @Nullable String token;

  AppChannel(int port, @Nullable String token) {
    this.port = port;
    this.token = token;
  }

  /** Whether the application listens. */
  boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Asks the application.
   *
   * @throws IOException where it does not answer
   */
  HttpResponse<byte[]> get(String path, String appId) throws IOException, InterruptedException {
    return send(
        request(path).header("content-type", ContentTypes.JSON).header("dapr-app-id", appId).GET());
  }

  /**
   * Gives the application something.
   *
   * @param metadata what becomes headers, with names in lower case
   * @param trace the trace that this belongs to; null where there is none
   * @throws IOException where it does not answer, or a header would not be one
   */
  HttpResponse<byte[]> post(
      String path,
      String contentType,
      byte[] body,
      Map<String, String> metadata,
      @Nullable TraceContext trace)
      throws IOException, InterruptedException {
    try {
      HttpRequest.Builder request =
          request(path).header("content-type", contentType).POST(BodyPublishers.ofByteArray(body));
      metadata.forEach(
          (name, value) -> {
            String header = name.toLowerCase(Locale.ROOT);
            if (!NOT_PASSED_ON.contains(header) && !header.endsWith("-bin")) {
              request.header(header, value);
            }
          });
      addTrace(request, metadata, trace);
      return send(request);
    } catch (IllegalArgumentException e) {
      throw new IOException("The headers of a message cannot be sent: " + e.getMessage(), e);
    }
  }

  /** A trace that is one comes first, and then what the metadata say. */
  private static void addTrace(
      HttpRequest.Builder request, Map<String, String> metadata, @Nullable TraceContext trace) {
    String own = metadata.getOrDefault(TraceContext.PARENT, "");
    if (trace != null && (trace.isValid() || own.isEmpty())) {
      request.setHeader(TraceContext.PARENT, trace.parentHeader());
    } else if (!own.isEmpty()) {
      request.setHeader(TraceContext.PARENT, own);
    }
    String state = metadata.getOrDefault(TraceContext.STATE, "");
    if (!own.isEmpty() && !state.isEmpty()) {
      request.setHeader(TraceContext.STATE, state);
    }
  }

  private HttpRequest.Builder request(String path) {
    // A path may lack the slash, and be empty: it is the application's root then.
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + Route.clean(path)));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (token != null) {
      request.setHeader("dapr-api-token", token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }
}
