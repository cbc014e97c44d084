package io.eventfamily.testing.dapr;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** The fake's HTTP API, and what goes wrong there. */
final class HttpApi implements HttpHandler {

  private static final String TOKEN = "dapr-api-token";

  private final SidecarOptions options;
  private final Faults faults;
  private final Supplier<Optional<String>> failure;
  private final PublishApi publishApi;
  private final BulkPublishApi bulkPublishApi;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param failure what has happened to the fake that it cannot go on, if anything
   */
  HttpApi(
      SidecarOptions options, Outbox outbox, Faults faults, Supplier<Optional<String>> failure) {
    this.options = options;
    this.faults = faults;
    this.failure = failure;
    this.publishApi = new PublishApi(options, outbox);
    this.bulkPublishApi = new BulkPublishApi(options, outbox);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = Route.clean(withoutQuery(exchange.getRequestURI().toString()));
      boolean isHealth =
          exchange.getRequestMethod().equals("GET")
              && (path.equals(Route.HEALTH) || path.equals(Route.OUTBOUND_HEALTH));
      Optional<String> failed = failure.get();
      if (failed.isPresent()) {
        send(exchange, Errors.ofFake(failed.get()));
      } else if (isHealth) {
        send(exchange, Reply.NO_CONTENT);
      } else if (!isAllowed(exchange)) {
        send(exchange, Reply.INVALID_API_TOKEN);
      } else {
        Optional<Route> route =
            switch (exchange.getRequestMethod()) {
              case "POST", "PUT" -> Route.ofPublishing(path, options.stableBulkPath());
              default -> Optional.empty();
            };
        if (route.isPresent()) {
          publish(exchange, route.get());
        } else {
          send(exchange, Errors.noRoute());
        }
      }
    } catch (InterruptedException e) {
      // The fake stops: the connection is closed without an answer.
      Thread.currentThread().interrupt();
    }
  }

  /** Not the path of the URI: what begins with two slashes would not be in it. */
  private static String withoutQuery(String target) {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  private boolean isAllowed(HttpExchange exchange) {
    String token = options.apiToken();
    return token == null || token.equals(exchange.getRequestHeaders().getFirst(TOKEN));
  }

  private void publish(HttpExchange exchange, Route route)
      throws IOException, InterruptedException {
    List<Fault> concerned = faults.next();
    Call call = Call.read(exchange, options.maxBodyBytes());
    Errors errors = new Errors(options.appId(), route.pubsub(), route.topic());
    Reply none = errors.notPublished(Fault.INJECTED);
    if (applies(concerned, false, exchange, errors, none)) {
      return;
    }
    Reply reply =
        route.isBulk()
            ? bulkPublishApi.publish(call, route, failing(concerned))
            : publishApi.publish(call, route);
    if (!applies(concerned, true, exchange, errors, reply)) {
      exchange.getResponseHeaders().set(TraceContext.PARENT, call.trace().parentHeader());
      if (!call.trace().state().isEmpty()) {
        exchange.getResponseHeaders().set(TraceContext.STATE, call.trace().state());
      }
      send(exchange, reply);
    }
  }

  private static IntPredicate failing(List<Fault> concerned) {
    for (Fault fault : concerned) {
      if (fault.effect() instanceof Fault.FailEntries fail) {
        return number -> number % fail.every() == 0;
      }
    }
    return number -> false;
  }

  /** Does what the faults at this point are, and says whether that was the answer. */
  private boolean applies(
      List<Fault> concerned,
      boolean afterPublishing,
      HttpExchange exchange,
      Errors errors,
      Reply reply)
      throws IOException, InterruptedException {
    for (Fault fault : concerned) {
      if (fault.isAfterPublishing() == afterPublishing
          && ends(fault.effect(), exchange, errors, reply)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(Fault.Effect effect, HttpExchange exchange, Errors errors, Reply reply)
      throws IOException, InterruptedException {
    if (effect instanceof Fault.Delay delay) {
      return closed.await(delay.duration().toMillis(), TimeUnit.MILLISECONDS);
    }
    if (effect instanceof Fault.FailEntries) {
      return false;
    }
    if (effect instanceof Fault.Answer answer) {
      Reply own = answer.reply();
      send(exchange, own == null ? errors.notPublished(answer.status(), Fault.INJECTED) : own);
    } else if (effect instanceof Fault.Truncate) {
      sendHalf(exchange, reply);
    } else if (effect instanceof Fault.Hang) {
      closed.await();
    }
    // Without an answer, the end of the exchange closes the connection.
    return true;
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    if (reply.body().length > 0) {
      exchange.getResponseBody().write(reply.body());
    }
  }

  /** An answer without a body gets one, or it could not be cut. */
  private static void sendHalf(HttpExchange exchange, Reply reply) throws IOException {
    byte[] body = reply.body().length == 0 ? new byte[] {'{', '}'} : reply.body();
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status() == 204 ? 200 : reply.status(), body.length);
    exchange.getResponseBody().write(Arrays.copyOf(body, body.length / 2));
    exchange.getResponseBody().flush();
  }

  /** Ends what hangs. */
  void close() {
    closed.countDown();
  }
}
