package io.eventfamily.example.dapr;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server for one handler, on the loopback address: the sidecar is on the same machine. */
final class HttpService implements AutoCloseable {

  private static final int THREADS = 32;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private HttpService(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   */
  static HttpService start(int port, HttpHandler handler) throws IOException {
    HttpService service =
        new HttpService(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    service.server.setExecutor(service.threads);
    service.server.createContext("/", handler);
    service.server.start();
    return service;
  }

  /** Where it listens. */
  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
