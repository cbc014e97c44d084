package io.eventfamily.testing.dapr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application subscribes to.
 *
 * @param rules where events go; the first one that matches counts
 * @param deadLetterTopic where events go that are given up; empty where that is nowhere
 * @param bulk how many events come at once; null where each comes alone
 */
record Subscription(
    String pubsub,
    String topic,
    List<Rule> rules,
    String deadLetterTopic,
    Map<String, String> metadata,
    @Nullable Bulk bulk) {

  /** The defaults of Dapr's Kafka component. */
  private static final int BULK_COUNT = 80;

  private static final int BULK_AWAIT_MILLIS = 10_000;

  /**
   * A rule of a route.
   *
   * @param match decides; null where all events match
   * @param path where the application wants them
   */
  record Rule(Cel.@Nullable Expression match, String path) {}

  /**
   * How events are gathered.
   *
   * @param maxCount how many there are at most
   * @param maxAwaitMillis how long is waited for more
   */
  record Bulk(int maxCount, int maxAwaitMillis) {}

  /**
   * Reads what the application says. A subscription without any path is left out.
   *
   * @throws GoJsonException where it says something else
   * @throws UnsupportedCelException where the fake cannot evaluate a rule
   */
  static List<Subscription> read(byte[] json) throws GoJsonException, UnsupportedCelException {
    List<Subscription> subscriptions = new ArrayList<>();
    for (GoStruct item : structs(GoJson.readFirst(json, GoNumber.Kind.FLOAT))) {
      Subscription subscription = read(item);
      if (!subscription.rules().isEmpty()) {
        subscriptions.add(subscription);
      }
    }
    return subscriptions;
  }

  private static Subscription read(GoStruct item) throws GoJsonException, UnsupportedCelException {
    GoStruct routes = GoStruct.of(item.get("routes"));
    List<Rule> rules = new ArrayList<>();
    for (GoStruct rule : structs(routes.get("rules"))) {
      String match = rule.string("match").strip();
      rules.add(new Rule(match.isEmpty() ? null : Cel.parse(match), rule.string("path")));
    }
    String route = item.string("route");
    String fallback = routes.string("default").isEmpty() ? route : routes.string("default");
    if (!fallback.isEmpty()) {
      rules.add(new Rule(null, fallback));
    }
    Map<String, String> metadata = item.strings("metadata");
    return new Subscription(
        item.string("pubsubname"),
        item.string("topic"),
        rules,
        item.string("deadLetterTopic"),
        metadata == null ? Map.of() : metadata,
        bulk(GoStruct.of(item.get("bulkSubscribe"))));
  }

  private static @Nullable Bulk bulk(GoStruct bulk) throws GoJsonException {
    if (!bulk.bool("enabled")) {
      return null;
    }
    int count = bulk.integer("maxMessagesCount");
    int millis = bulk.integer("maxAwaitDurationMs");
    return new Bulk(count == 0 ? BULK_COUNT : count, millis == 0 ? BULK_AWAIT_MILLIS : millis);
  }

  private static List<GoStruct> structs(@Nullable Object array) throws GoJsonException {
    if (array != null && !(array instanceof List<?>)) {
      throw new GoJsonException("json: cannot unmarshal value into Go value of type array");
    }
    List<GoStruct> structs = new ArrayList<>();
    for (Object item : array instanceof List<?> list ? list : List.of()) {
      structs.add(GoStruct.of(item));
    }
    return structs;
  }

  boolean hasDeadLetterTopic() {
    return !deadLetterTopic.isEmpty();
  }

  /**
   * The path that this event goes to; empty where no rule matches.
   *
   * @throws NoVerdictException where a rule asks for what the event does not have
   */
  Optional<String> pathFor(@Nullable Object event) throws NoVerdictException {
    for (Rule rule : rules) {
      Cel.Expression match = rule.match();
      Cel.Verdict verdict = match == null ? Cel.Verdict.TRUE : match.evaluate(event);
      if (verdict == Cel.Verdict.ERROR) {
        throw new NoVerdictException();
      }
      if (verdict == Cel.Verdict.TRUE) {
        return Optional.of(rule.path());
      }
    }
    return Optional.empty();
  }
}
