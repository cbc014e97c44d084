package io.eventfamily.dapr.subscribe;

import io.eventfamily.runtime.EventDecoder;
import io.eventfamily.runtime.EventType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service tells the sidecar to subscribe to: one topic of one pub/sub component.
 *
 * @param pubsubName the name of the component, such as {@code kafka-pubsub}
 * @param topic the topic
 * @param path where the sidecar posts what no rule matches; see {@link Rule#path()}
 * @param rules other paths for some of the events; the first that matches counts
 * @param bulk how many events come in one request; null where each comes in its own
 * @param deadLetterTopic where the sidecar puts what is dropped; null where it goes nowhere
 * @param metadata what else the component should know
 */
public record Subscription(
    String pubsubName,
    String topic,
    String path,
    List<Rule> rules,
    @Nullable Bulk bulk,
    @Nullable String deadLetterTopic,
    Map<String, String> metadata) {

  private static final String RAW_PAYLOAD = "rawPayload";

  /**
   * @throws IllegalArgumentException where a name is empty, a path is none, or there are rules for
   *     raw payloads, of which rules cannot see anything
   */
  public Subscription {
    requireText("The name of the pub/sub component", pubsubName);
    requireText("The topic", topic);
    Paths.require(path);
    rules = List.copyOf(rules);
    if (deadLetterTopic != null) {
      requireText("The dead-letter topic", deadLetterTopic);
    }
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    metadata.forEach(
        (key, value) -> {
          requireText("A key of the metadata", key);
          Objects.requireNonNull(value, key);
        });
    if (!rules.isEmpty() && Boolean.parseBoolean(metadata.get(RAW_PAYLOAD))) {
      throw new IllegalArgumentException(
          "The rules of a subscription to raw payloads would match nothing: the sidecar does not"
              + " read raw payloads.");
    }
  }

  /**
   * Some of a topic's events go to a path of their own.
   *
   * @param match a condition in CEL on the variable {@code event}, the CloudEvent
   * @param path where these events are posted: {@code /} and then letters, digits and {@code
   *     -._~/}, so that it needs no escapes
   */
  public record Rule(String match, String path) {

    /**
     * @throws IllegalArgumentException where the condition is blank, which would match everything,
     *     or the path is none
     */
    public Rule {
      requireText("The condition of a rule", match);
      Paths.require(path);
    }
  }

  /**
   * Events come in one request, many at a time.
   *
   * @param maxMessagesCount how many at most; 0 for the component's own default, which is 80 for
   *     Kafka and 100 for others
   * @param maxAwaitDurationMs how long the sidecar waits for so many, in milliseconds; 0 for the
   *     component's own default, which is 10,000 for Kafka and 1,000 for others
   */
  public record Bulk(int maxMessagesCount, int maxAwaitDurationMs) {

    /**
     * @throws IllegalArgumentException where a number is negative
     */
    public Bulk {
      if (maxMessagesCount < 0 || maxAwaitDurationMs < 0) {
        throw new IllegalArgumentException(
            "Neither the number of messages nor the wait for them can be negative.");
      }
    }
  }

  /** A subscription to the topic of a decoder's family. */
  public static Builder builder(String pubsubName, EventDecoder<?> decoder) {
    return builder(pubsubName, decoder.topic());
  }

  /** A subscription to a topic. */
  public static Builder builder(String pubsubName, String topic) {
    return new Builder(pubsubName, topic);
  }

  /** All paths that the sidecar may post to, the one of this subscription first. */
  public Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    paths.add(path);
    rules.forEach(rule -> paths.add(rule.path()));
    return Collections.unmodifiableSet(paths);
  }

  private static void requireText(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank.");
    }
  }

  /** Collects what a {@link Subscription} is made of. */
  public static final class Builder {

    private final String pubsubName;
    private final String topic;
    private @Nullable String path;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Bulk bulk;
    private @Nullable String deadLetterTopic;
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private Builder(String pubsubName, String topic) {
      this.pubsubName = pubsubName;
      this.topic = topic;
    }

    /** Where events are posted that no rule matches; {@code /events/} and the topic if not set. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Posts the events that match a condition in CEL to a path of their own. */
    public Builder rule(String match, String path) {
      rules.add(new Rule(match, path));
      return this;
    }

    /**
     * Posts the events of one type to a path of their own; see {@link Cel#eventType} for which
     * events are seen to be of the type.
     */
    public Builder rule(EventType type, String path) {
      return rule(Cel.eventType(type.wireName()), path);
    }

    /** Asks for many events in one request, as many as the component does by default. */
    public Builder bulk() {
      return bulk(0, 0);
    }

    /** Asks for many events in one request; see {@link Bulk}. */
    public Builder bulk(int maxMessagesCount, int maxAwaitDurationMs) {
      this.bulk = new Bulk(maxMessagesCount, maxAwaitDurationMs);
      return this;
    }

    /** Where the sidecar puts what is dropped. */
    public Builder deadLetterTopic(String deadLetterTopic) {
      this.deadLetterTopic = deadLetterTopic;
      return this;
    }

    /**
     * Takes what stands on the topic as it is, and not as a CloudEvent. For a topic that is written
     * with {@code rawPayload}, or by producers that know nothing of Dapr.
     */
    public Builder rawPayload() {
      return metadata(RAW_PAYLOAD, "true");
    }

    /** Tells the component something else. */
    public Builder metadata(String key, String value) {
      metadata.put(key, value);
      return this;
    }

    /**
     * Makes the subscription.
     *
     * @throws IllegalArgumentException as the constructor of {@link Subscription} does; also where
     *     the topic does not make a path, and none is set
     */
    public Subscription build() {
      String chosen = path != null ? path : "/events/" + topic;
      return new Subscription(pubsubName, topic, chosen, rules, bulk, deadLetterTopic, metadata);
    }
  }
}
