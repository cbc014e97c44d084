package io.eventfamily.dapr.publish;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;

/** Makes a publisher's own client of HTTP and ends it. */
final class HttpClients {

  private HttpClients() {}

  static HttpClient open(Executor executor) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .executor(executor)
        .build();
  }

  /**
   * Ends the client's connections and its thread. A client can be told so from Java 21 on; one of
   * Java 17 ends its thread by itself within seconds, when nobody refers to it any more.
   */
  static void close(HttpClient client) {
    try {
      HttpClient.class.getMethod("shutdownNow").invoke(client);
    } catch (NoSuchMethodException e) {
      return;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The client of HTTP cannot be shut down.", e);
    }
  }
}
