package io.eventfamily.dapr.jdkhttp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.eventfamily.dapr.AdapterContract;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class DaprHttpHandlerTest extends AdapterContract {

  /** Nothing that a handler throws goes to the console. */
  private final ThreadPoolExecutor threads =
      (ThreadPoolExecutor)
          Executors.newFixedThreadPool(
              THREADS,
              work -> {
                Thread thread = new Thread(work);
                thread.setUncaughtExceptionHandler((failed, e) -> {});
                return thread;
              });

  private HttpServer server;

  @Override
  protected int start(DaprEventEndpoint endpoint) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new DaprHttpHandler(endpoint));
    server.setExecutor(threads);
    server.start();
    return server.getAddress().getPort();
  }

  @Override
  protected void stop() throws InterruptedException {
    server.stop(0);
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  @Override
  protected int busyThreads() {
    return threads.getActiveCount();
  }
}
