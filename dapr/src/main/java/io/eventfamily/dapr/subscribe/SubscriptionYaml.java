package io.eventfamily.dapr.subscribe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Subscriptions as resources of Dapr, in YAML. */
final class SubscriptionYaml {

  /** What Kubernetes takes as the name of a resource: a DNS subdomain of RFC 1123. */
  private static final Pattern RESOURCE_NAME =
      Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

  private static final int LONGEST_RESOURCE_NAME = 253;

  private static final Pattern PRINTABLE_ASCII = Pattern.compile("[ -~]*");

  private final StringBuilder yaml = new StringBuilder();

  private SubscriptionYaml() {}

  /**
   * The name of a subscription's resource.
   *
   * @throws IllegalArgumentException where Kubernetes would not take it
   */
  static String name(String prefix, Subscription subscription) {
    String name =
        prefix + "-" + inName(subscription.pubsubName()) + "-" + inName(subscription.topic());
    if (name.length() > LONGEST_RESOURCE_NAME || !RESOURCE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "The name of a resource is lower-case letters, digits, \"-\" and \".\", "
              + LONGEST_RESOURCE_NAME
              + " at most; but this is \""
              + name
              + "\".");
    }
    return name;
  }

  private static String inName(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  static String document(String name, Subscription subscription, List<String> appIds) {
    return new SubscriptionYaml().write(name, subscription, appIds);
  }

  private String write(String name, Subscription subscription, List<String> appIds) {
    line("apiVersion: dapr.io/v2alpha1");
    line("kind: Subscription");
    line("metadata:");
    text("  name", name);
    line("spec:");
    text("  pubsubname", subscription.pubsubName());
    text("  topic", subscription.topic());
    line("  routes:");
    if (!subscription.rules().isEmpty()) {
      line("    rules:");
      for (Subscription.Rule rule : subscription.rules()) {
        text("      - match", rule.match());
        text("        path", rule.path());
      }
    }
    text("    default", subscription.path());
    String deadLetterTopic = subscription.deadLetterTopic();
    if (deadLetterTopic != null) {
      text("  deadLetterTopic", deadLetterTopic);
    }
    Subscription.Bulk bulk = subscription.bulk();
    if (bulk != null) {
      line("  bulkSubscribe:");
      line("    enabled: true");
      number("    maxMessagesCount", bulk.maxMessagesCount());
      number("    maxAwaitDurationMs", bulk.maxAwaitDurationMs());
    }
    if (!subscription.metadata().isEmpty()) {
      line("  metadata:");
      subscription.metadata().forEach((key, value) -> text("    " + quoted(key), value));
    }
    if (!appIds.isEmpty()) {
      line("scopes:");
      appIds.forEach(appId -> line("  - " + quoted(appId)));
    }
    return yaml.toString();
  }

  private void text(String key, String value) {
    line(key + ": " + quoted(value));
  }

  private void number(String key, int number) {
    if (number > 0) {
      line(key + ": " + number);
    }
  }

  private void line(String line) {
    yaml.append(line).append('\n');
  }

  /**
   * Always between quotes: else {@code true}, {@code 1.0} and {@code ~} would not be texts. Between
   * single ones if possible, because there a condition in CEL looks as it is.
   */
  private static String quoted(String text) {
    return PRINTABLE_ASCII.matcher(text).matches()
        ? "'" + text.replace("'", "''") + "'"
        : Quoted.text(text);
  }
}
