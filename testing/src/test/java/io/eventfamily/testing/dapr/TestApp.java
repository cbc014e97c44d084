package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An application behind a sidecar: says what it subscribes to, and answers as it is told. */
final class TestApp implements AutoCloseable {

  /** What came in. Names of headers are in lower case. */
  record Request(String method, String path, Map<String, String> headers, byte[] body) {
    String text() {
      return new String(body, UTF_8);
    }

    Map<String, Object> json() {
      return Json.object(body);
    }
  }

  /** What goes out. */
  record Answer(int status, String body) {
    static final Answer OK = new Answer(200, "");
  }

  /** Decides on the answer to the n-th delivery, counted from 1. */
  @FunctionalInterface
  interface Decision {
    Answer answer(Request request, int number) throws Exception;
  }

  private static final long PATIENCE_SECONDS = 60;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Request> deliveries = new LinkedBlockingQueue<>();
  private final BlockingQueue<Request> discoveries = new LinkedBlockingQueue<>();
  private final AtomicInteger delivered = new AtomicInteger();
  private final Decision subscriptions;
  private final Decision decision;

  private TestApp(int port, Decision subscriptions, Decision decision) throws IOException {
    this.subscriptions = subscriptions;
    this.decision = decision;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Subscribes to what the JSON array says. */
  static TestApp start(String subscriptions, Decision decision) throws IOException {
    return start((request, number) -> new Answer(200, subscriptions), decision);
  }

  static TestApp start(Decision subscriptions, Decision decision) throws IOException {
    return new TestApp(0, subscriptions, decision);
  }

  static TestApp startAt(int port, String subscriptions, Decision decision) throws IOException {
    return new TestApp(port, (request, number) -> new Answer(200, subscriptions), decision);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers =
          exchange.getRequestHeaders().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      header -> header.getKey().toLowerCase(Locale.ROOT),
                      header -> String.join(",", header.getValue())));
      Request request =
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              headers,
              exchange.getRequestBody().readAllBytes());
      Answer answer = answer(request);
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (RuntimeException | IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private Answer answer(Request request) throws Exception {
    return switch (request.path()) {
      case "/dapr/subscribe" -> {
        discoveries.add(request);
        yield subscriptions.answer(request, discoveries.size());
      }
      case "/dapr/config" -> new Answer(404, "");
      default -> {
        int number;
        synchronized (deliveries) {
          number = delivered.incrementAndGet();
          deliveries.add(request);
        }
        yield decision.answer(request, number);
      }
    };
  }

  /** Waits for the next delivery. */
  Request next() throws InterruptedException {
    Request request = deliveries.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(request).as("a delivery").isNotNull();
    return request;
  }

  /** Waits for the next question for subscriptions. */
  Request nextDiscovery() throws InterruptedException {
    Request request = discoveries.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(request).as("a question for subscriptions").isNotNull();
    return request;
  }

  /** How many deliveries there have been. */
  int count() {
    return delivered.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
