package io.eventfamily.testing.dapr;

import com.sun.net.httpserver.HttpServer;
import io.eventfamily.testing.ReservedPort;
import io.eventfamily.testing.TestServerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A sidecar inside this JVM that behaves as Dapr's does, as far as an application that publishes
 * and subscribes by HTTP can see; and that can be made to fail.
 *
 * <p>It keeps nothing but what is in Kafka: topics, and the offsets of its consumer group.
 */
public final class FakeSidecar implements DaprSidecar {

  private final int port;
  private final HttpApi api;
  private final Outbox outbox;
  private final @Nullable Deliveries deliveries;
  private final AtomicReference<@Nullable String> failure;
  private final ExecutorService threads;
  private @Nullable HttpServer server;

  /** While connections are refused. */
  private @Nullable ReservedPort reserved;

  private boolean closed;

  private FakeSidecar(SidecarOptions options, Faults faults, Outbox outbox) {
    this.failure = new AtomicReference<>();
    this.outbox = outbox;
    this.api = new HttpApi(options, outbox, faults, () -> Optional.ofNullable(failure.get()));
    this.threads = Executors.newCachedThreadPool(daemons("fake-dapr-http-" + options.appId()));
    HttpServer first = listen(0);
    this.server = first;
    this.port = first.getAddress().getPort();
    Integer appPort = options.appPort();
    this.deliveries = appPort == null ? null : new Deliveries(options, appPort, outbox, this::fail);
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Starts a fake.
   *
   * @param faults what goes wrong; may change later
   * @throws TestServerException where it cannot listen
   */
  public static FakeSidecar start(SidecarOptions options, Faults faults) {
    Outbox outbox = new Outbox(options.bootstrapServers());
    try {
      return new FakeSidecar(options, faults, outbox);
    } catch (TestServerException e) {
      outbox.close();
      throw e;
    }
  }

  private HttpServer listen(int port) {
    try {
      HttpServer listening =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      listening.createContext("/", api);
      listening.setExecutor(threads);
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new TestServerException("The fake sidecar cannot listen: " + e.getMessage(), e);
    }
  }

  private void fail(String message) {
    if (failure.compareAndSet(null, message)) {
      System.err.println(message);
    }
  }

  @Override
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public boolean isReal() {
    return false;
  }

  /**
   * Closes all connections, and takes no more. Doing so twice does nothing.
   *
   * @throws TestServerException where somebody else takes the port at once
   */
  public synchronized void refuseConnections() {
    if (server != null) {
      leavePort();
      reserved = ReservedPort.at(port);
    }
  }

  private void leavePort() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
    if (reserved != null) {
      reserved.close();
      reserved = null;
    }
  }

  /**
   * Takes connections again, at the same port.
   *
   * @throws TestServerException where it cannot listen there any more, or is closed
   */
  public synchronized void acceptConnections() {
    if (closed) {
      throw new TestServerException("The fake sidecar is closed.");
    }
    if (server == null) {
      leavePort();
      server = listen(port);
    }
  }

  /**
   * Stops the fake. What it is delivering may come to an end for a second.
   *
   * @throws TestServerException where it has met with what it cannot do
   */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      api.close();
      leavePort();
    }
    threads.shutdownNow();
    if (deliveries != null) {
      deliveries.close();
    }
    outbox.close();
    String message = failure.get();
    if (message != null) {
      throw new TestServerException(message);
    }
  }
}
