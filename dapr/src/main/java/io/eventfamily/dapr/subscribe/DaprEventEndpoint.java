package io.eventfamily.dapr.subscribe;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a Dapr sidecar delivers events to a service: the paths of its subscriptions, and {@code
 * /dapr/subscribe}, where the sidecar asks for these. Knows of no server: {@link #handle} is called
 * with each request.
 *
 * <pre>{@code
 * DaprEventEndpoint endpoint =
 *     DaprEventEndpoint.builder()
 *         .pubsub("kafka-pubsub")
 *         .handle(TaskEventCodec.INSTANCE, event -> event.dispatch(handler))
 *         .build();
 * }</pre>
 *
 * <p>An endpoint can be shared between threads, and calls handlers on the threads that call it.
 *
 * <p>What the sidecar is told of a delivery: {@code SUCCESS} once the handler has returned, and for
 * an event of an unknown type; {@code DROP}, which is to the dead-letter topic, for what is no
 * valid event, because it would not be one the next time either; {@code RETRY} where the handler
 * threw.
 */
public final class DaprEventEndpoint {

  private static final int DEFAULT_MAX_BODY_BYTES = 16 * 1024 * 1024;

  private final Subscriptions subscriptions;
  private final byte[] subscriptionsJson;
  private final Map<String, Route<?>> routes;
  private final @Nullable String healthPath;
  private final ApiToken apiToken;
  private final int maxBodyBytes;
  private final Deliveries deliveries;

  private DaprEventEndpoint(
      Builder builder, Subscriptions subscriptions, Map<String, Route<?>> routes) {
    this.subscriptions = subscriptions;
    this.subscriptionsJson = subscriptions.toJson();
    this.routes = Map.copyOf(routes);
    this.healthPath = builder.healthPath;
    this.apiToken = new ApiToken(builder.appApiToken);
    this.maxBodyBytes = builder.maxBodyBytes;
    this.deliveries = new Deliveries(builder.unknownTypes, builder.listener);
  }

  /** A builder in which nothing is set but the token of the environment, if there is one. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the sidecar is told to subscribe to. */
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  /** All paths that are served: {@code /dapr/subscribe} too. */
  public Set<String> paths() {
    Set<String> paths = new HashSet<>(routes.keySet());
    paths.add(Paths.SUBSCRIBE);
    if (healthPath != null) {
      paths.add(healthPath);
    }
    return Set.copyOf(paths);
  }

  /**
   * Answers a request.
   *
   * <p>Deliveries are answered with 200 and a status. Other answers are: 401 without the right
   * token, 404 for a path that is not served, 405 for a method that is not, 413 for a body that is
   * too long. A sidecar delivers again what is answered with these, but for 404: that loses the
   * event.
   *
   * @throws IOException where the body cannot be read, because the client has gone: there is nobody
   *     to answer
   * @throws VirtualMachineError where a handler ran out of memory or found the JVM broken. Answer
   *     with 500, or not at all: the sidecar delivers again. Any other error of a handler is
   *     answered as an exception is, because it concerns one event
   */
  public EndpointResponse handle(EndpointRequest request) throws IOException {
    String path = request.path();
    if (path.equals(healthPath)) {
      return request.method().equals("GET")
          ? EndpointResponse.json("{}".getBytes(StandardCharsets.US_ASCII))
          : refused(request, EndpointResponse.error(405, "method not allowed").allowing("GET"));
    }
    // Before anything else is told, the paths that there are among it.
    Map<String, String> headers = Delivery.ignoringCase(request.headers());
    // No handler needs to see the token.
    if (!apiToken.lets(headers.remove(ApiToken.HEADER))) {
      return refused(request, EndpointResponse.error(401, "wrong or missing dapr-api-token"));
    }
    if (path.equals(Paths.SUBSCRIBE)) {
      return request.method().equals("GET")
          ? EndpointResponse.json(subscriptionsJson.clone())
          : refused(request, EndpointResponse.error(405, "method not allowed").allowing("GET"));
    }
    Route<?> route = routes.get(path);
    if (route == null) {
      return refused(request, EndpointResponse.error(404, "no such path"));
    }
    if (!request.method().equals("POST")) {
      return refused(request, EndpointResponse.error(405, "method not allowed").allowing("POST"));
    }
    byte[] body = body(request, headers.get("Content-Length"));
    if (body == null) {
      return refused(request, EndpointResponse.error(413, "the body is too long"));
    }
    return deliveries.handle(route, path, headers::get, body);
  }

  private static EndpointResponse refused(EndpointRequest request, EndpointResponse response) {
    DeliveryLog.refused(request, response);
    return response;
  }

  /** The body; null where it is too long. */
  private byte @Nullable [] body(EndpointRequest request, @Nullable String contentLength)
      throws IOException {
    if (contentLength != null && isTooLong(contentLength)) {
      return null;
    }
    byte[] body = request.body().readNBytes(maxBodyBytes);
    return body.length == maxBodyBytes && request.body().read() >= 0 ? null : body;
  }

  private boolean isTooLong(String contentLength) {
    try {
      return Long.parseLong(contentLength) > maxBodyBytes;
    } catch (NumberFormatException e) {
      // Servers judge this header; whatever it says, no more than the limit is read.
      return false;
    }
  }

  /** Collects what a {@link DaprEventEndpoint} serves. */
  public static final class Builder {

    private @Nullable String pubsub;
    private final List<Registration<?>> registrations = new ArrayList<>();
    private UnknownTypes unknownTypes = UnknownTypes.SKIP;
    private @Nullable String appApiToken = ApiToken.ofEnvironment();
    private @Nullable String healthPath;
    private int maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
    private DeliveryListener listener = (outcome, eventType, delivery) -> {};

    private Builder() {}

    /** The pub/sub component of all subscriptions that name none. */
    public Builder pubsub(String pubsub) {
      this.pubsub = Objects.requireNonNull(pubsub, "pubsub");
      return this;
    }

    /** Subscribes to a family's topic and handles its events, which come to {@code /events/…}. */
    public <E extends Event<?>> Builder handle(
        EventDecoder<E> decoder, EventHandler<? super E> handler) {
      return handleDelivery(decoder, (event, delivery) -> handler.handle(event));
    }

    /**
     * As {@link #handle(EventDecoder, EventHandler)}, with a handler that sees how an event came.
     * It has a name of its own, because method references to overloaded methods would fit both.
     */
    public <E extends Event<?>> Builder handleDelivery(
        EventDecoder<E> decoder, DeliveryHandler<? super E> handler) {
      registrations.add(new Registration<>(null, null, new Route<>(decoder, handler)));
      return this;
    }

    /** Makes a subscription, and handles the events that come to its paths as a family's. */
    public <E extends Event<?>> Builder handle(
        Subscription subscription, EventDecoder<E> decoder, EventHandler<? super E> handler) {
      return handleDelivery(subscription, decoder, (event, delivery) -> handler.handle(event));
    }

    /**
     * As {@link #handle(Subscription, EventDecoder, EventHandler)}, with a handler that sees how an
     * event came.
     */
    public <E extends Event<?>> Builder handleDelivery(
        Subscription subscription, EventDecoder<E> decoder, DeliveryHandler<? super E> handler) {
      Objects.requireNonNull(subscription, "subscription");
      registrations.add(new Registration<>(subscription, null, new Route<>(decoder, handler)));
      return this;
    }

    /**
     * Handles the events that come to one path, and subscribes to nothing: for the path of a rule,
     * which then goes before the subscription's own handler, and for subscriptions that the sidecar
     * knows from a resource.
     *
     * @throws IllegalArgumentException where it is no path
     */
    public <E extends Event<?>> Builder serve(
        String path, EventDecoder<E> decoder, EventHandler<? super E> handler) {
      return serveDelivery(path, decoder, (event, delivery) -> handler.handle(event));
    }

    /** As {@link #serve}, with a handler that sees how an event came. */
    public <E extends Event<?>> Builder serveDelivery(
        String path, EventDecoder<E> decoder, DeliveryHandler<? super E> handler) {
      Paths.require(path);
      registrations.add(new Registration<>(null, path, new Route<>(decoder, handler)));
      return this;
    }

    /**
     * What becomes of events of types that are not known or not handled; {@link UnknownTypes#SKIP}
     * if not set.
     */
    public Builder unknownTypes(UnknownTypes unknownTypes) {
      this.unknownTypes = Objects.requireNonNull(unknownTypes, "unknownTypes");
      return this;
    }

    /**
     * The token that each request must bring in {@code dapr-api-token}; that of the environment's
     * {@code APP_API_TOKEN} if not set.
     *
     * @param appApiToken null or empty where requests need none
     */
    public Builder appApiToken(@Nullable String appApiToken) {
      this.appApiToken = appApiToken;
      return this;
    }

    /**
     * Answers {@code GET} on this path with 200, without a token: {@code /healthz} is where a
     * sidecar asks by default, if it is told to. Not served if not set.
     *
     * @throws IllegalArgumentException where it is no path
     */
    public Builder healthPath(String healthPath) {
      Paths.require(healthPath);
      this.healthPath = healthPath;
      return this;
    }

    /**
     * How long the body of a request may be, in bytes; 16 MiB if not set. A bulk is one body.
     *
     * @throws IllegalArgumentException where it is less than 1
     */
    public Builder maxBodyBytes(int maxBodyBytes) {
      if (maxBodyBytes < 1) {
        throw new IllegalArgumentException("maxBodyBytes must be at least 1.");
      }
      this.maxBodyBytes = maxBodyBytes;
      return this;
    }

    /** Who is told what became of each delivery; nobody if not set. */
    public Builder listener(DeliveryListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Makes the endpoint.
     *
     * @throws IllegalStateException where nothing is handled, or a subscription needs the name of a
     *     pub/sub component, and there is none
     * @throws IllegalArgumentException where two handlers want one path, two subscriptions one
     *     topic, or a topic makes no path
     */
    public DaprEventEndpoint build() {
      if (registrations.isEmpty()) {
        throw new IllegalStateException("The endpoint handles nothing.");
      }
      List<Subscription> subscriptions = new ArrayList<>();
      Map<String, Route<?>> served = new HashMap<>();
      Map<String, Route<?>> subscribed = new HashMap<>();
      for (Registration<?> registration : registrations) {
        if (registration.path != null) {
          add(served, registration.path, registration.route);
        } else {
          Subscription subscription = registration.subscription(pubsub);
          subscriptions.add(subscription);
          subscription.paths().forEach(path -> add(subscribed, path, registration.route));
        }
      }
      subscribed.putAll(served);
      if (healthPath != null && subscribed.containsKey(healthPath)) {
        throw new IllegalArgumentException("Events would come to " + healthPath + ".");
      }
      return new DaprEventEndpoint(this, new Subscriptions(subscriptions), subscribed);
    }

    private static void add(Map<String, Route<?>> routes, String path, Route<?> route) {
      if (routes.put(path, route) != null) {
        throw new IllegalArgumentException("Two handlers want the path " + path + ".");
      }
    }
  }

  /**
   * @param subscription null for the decoder's own topic, or where there is a path
   * @param path null where it is the subscription's
   */
  private record Registration<E extends Event<?>>(
      @Nullable Subscription subscription, @Nullable String path, Route<E> route) {

    Subscription subscription(@Nullable String pubsub) {
      if (subscription != null) {
        return subscription;
      }
      if (pubsub == null) {
        throw new IllegalStateException(
            "Name the pub/sub component of the family " + route.decoder().family() + ".");
      }
      return Subscription.builder(pubsub, route.decoder()).build();
    }
  }
}
