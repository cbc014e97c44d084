package io.eventfamily.testing.dapr;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a sidecar for tests is set up. Real and fake understand the same options. */
public final class SidecarOptions {

  private static final int HIGHEST_PORT = 65_535;

  private final String bootstrapServers;
  private final List<String> pubsubs;
  private final String appId;
  private final @Nullable Integer appPort;
  private final @Nullable String apiToken;
  private final @Nullable String appToken;
  private final int maxBodyBytes;
  private final @Nullable InboundRetry inboundRetry;
  private final Duration redeliveryInterval;
  private final List<String> allowedTopics;
  private final boolean stableBulkPath;
  private final String consumerGroup;

  private SidecarOptions(Builder builder) {
    this.bootstrapServers = builder.bootstrapServers;
    this.pubsubs = builder.pubsubs;
    this.appId = builder.appId;
    this.appPort = builder.appPort;
    this.apiToken = builder.apiToken;
    this.appToken = builder.appToken;
    this.maxBodyBytes = builder.maxBodyBytes;
    this.inboundRetry = builder.inboundRetry;
    this.redeliveryInterval = builder.redeliveryInterval;
    this.allowedTopics = builder.allowedTopics;
    this.stableBulkPath = builder.stableBulkPath;
    this.consumerGroup = builder.consumerGroup == null ? builder.appId : builder.consumerGroup;
  }

  /**
   * Options with their defaults.
   *
   * @param bootstrapServers where the broker is, as Kafka's {@code bootstrap.servers} has it
   */
  public static Builder builder(String bootstrapServers) {
    return new Builder(bootstrapServers);
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  List<String> pubsubs() {
    return pubsubs;
  }

  String appId() {
    return appId;
  }

  @Nullable Integer appPort() {
    return appPort;
  }

  @Nullable String apiToken() {
    return apiToken;
  }

  @Nullable String appToken() {
    return appToken;
  }

  int maxBodyBytes() {
    return maxBodyBytes;
  }

  @Nullable InboundRetry inboundRetry() {
    return inboundRetry;
  }

  Duration redeliveryInterval() {
    return redeliveryInterval;
  }

  /** Whether this sidecar may publish to this topic, and subscribe to it. */
  boolean allows(String topic) {
    return allowedTopics.isEmpty() || allowedTopics.contains(topic);
  }

  List<String> allowedTopics() {
    return allowedTopics;
  }

  boolean stableBulkPath() {
    return stableBulkPath;
  }

  String consumerGroup() {
    return consumerGroup;
  }

  static void requireMillis(String name, Duration duration) {
    if (duration.toMillis() < 1) {
      throw new IllegalArgumentException(
          name + " must be at least a millisecond, but is " + duration);
    }
  }

  /** Collects options. */
  public static final class Builder {

    private final String bootstrapServers;
    private List<String> pubsubs = List.of("pubsub");
    private String appId = "app";
    private @Nullable Integer appPort;
    private @Nullable String apiToken;
    private @Nullable String appToken;
    private int maxBodyBytes = 4 << 20;
    private @Nullable InboundRetry inboundRetry;
    private Duration redeliveryInterval = Duration.ofSeconds(5);
    private List<String> allowedTopics = List.of();
    private boolean stableBulkPath = true;
    private @Nullable String consumerGroup;

    private Builder(String bootstrapServers) {
      this.bootstrapServers = Objects.requireNonNull(bootstrapServers, "bootstrapServers");
    }

    /** The names of the pub/sub components, all on the same broker. {@code pubsub} by default. */
    public Builder pubsubs(String... names) {
      this.pubsubs = List.of(names);
      return this;
    }

    /** The id of the application. {@code app} by default. */
    public Builder appId(String appId) {
      this.appId = Objects.requireNonNull(appId, "appId");
      return this;
    }

    /**
     * The port at which the application listens on 127.0.0.1, or will soon. Without one the sidecar
     * only publishes.
     *
     * @throws IllegalArgumentException where it is not from 1 to 65,535
     */
    public Builder appPort(int port) {
      if (port < 1 || port > HIGHEST_PORT) {
        throw new IllegalArgumentException("A port is from 1 to 65535, but this is " + port);
      }
      this.appPort = port;
      return this;
    }

    /** What callers must send as {@code dapr-api-token}, as {@code DAPR_API_TOKEN} has it. */
    public Builder apiToken(String token) {
      this.apiToken = Objects.requireNonNull(token, "token");
      return this;
    }

    /** What the sidecar sends the application, as {@code APP_API_TOKEN} has it. */
    public Builder appToken(String token) {
      this.appToken = Objects.requireNonNull(token, "token");
      return this;
    }

    /**
     * How long the body of a request may be. 4 MiB by default.
     *
     * @throws IllegalArgumentException where it is less than 1
     */
    public Builder maxBodyBytes(int bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxBodyBytes must be at least 1, but is " + bytes);
      }
      this.maxBodyBytes = bytes;
      return this;
    }

    /** The resiliency policy for deliveries. None by default: then a failure is final at once. */
    public Builder inboundRetry(InboundRetry retry) {
      this.inboundRetry = Objects.requireNonNull(retry, "retry");
      return this;
    }

    /**
     * How long the component waits before it delivers an event again that has failed for good and
     * has no dead letter topic, as {@code backOffDuration} has it. Five seconds by default.
     *
     * @throws IllegalArgumentException where it is less than a millisecond
     */
    public Builder redeliveryInterval(Duration interval) {
      requireMillis("redeliveryInterval", interval);
      this.redeliveryInterval = interval;
      return this;
    }

    /** The topics that may be published and subscribed to. All by default. */
    public Builder allowedTopics(String... topics) {
      this.allowedTopics = List.of(topics);
      return this;
    }

    /**
     * Whether a fake has the stable path for bulk publishing, as Dapr has since 1.17. It does by
     * default. A real sidecar has it or not, by its own version.
     */
    public Builder stableBulkPath(boolean exists) {
      this.stableBulkPath = exists;
      return this;
    }

    /** Kafka's consumer group. The id of the application by default. */
    public Builder consumerGroup(String group) {
      this.consumerGroup = Objects.requireNonNull(group, "group");
      return this;
    }

    /** The options. */
    public SidecarOptions build() {
      return new SidecarOptions(this);
    }
  }
}
