package io.eventfamily.dapr.subscribe;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * All that a service subscribes to.
 *
 * @param all the subscriptions, no two to the same topic of the same component
 */
public record Subscriptions(List<Subscription> all) {

  /**
   * @throws IllegalArgumentException where two subscriptions are to the same topic: the sidecar
   *     would take only one of them
   */
  public Subscriptions {
    all = List.copyOf(all);
    Set<List<String>> topics = new HashSet<>();
    for (Subscription one : all) {
      if (!topics.add(List.of(one.pubsubName(), one.topic()))) {
        throw new IllegalArgumentException(
            "There are two subscriptions to the topic "
                + one.topic()
                + " of "
                + one.pubsubName()
                + ". Use one with rules, and serve the path of each rule.");
      }
    }
  }

  /** The answer to {@code GET /dapr/subscribe}: JSON in UTF-8. */
  public byte[] toJson() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartArray();
      for (Subscription one : all) {
        write(one, json);
      }
      json.writeEndArray();
    }
    return bytes.toByteArray();
  }

  /**
   * The same subscriptions as resources for the sidecar to load: a YAML document for each, of the
   * kind {@code Subscription} in version {@code dapr.io/v2alpha1}.
   *
   * <p>A sidecar that has both for a topic takes what {@code GET /dapr/subscribe} says.
   *
   * @param name what the resources' names begin with; the component and the topic follow
   * @param appIds the services that subscribe; none for all
   * @throws IllegalArgumentException where a name would not be one that Kubernetes takes, or two
   *     resources would have the same
   */
  public String toYaml(String name, String... appIds) {
    Set<String> names = new HashSet<>();
    return all.stream()
        .map(
            one -> {
              String full = SubscriptionYaml.name(name, one);
              if (!names.add(full)) {
                throw new IllegalArgumentException("Two resources would be named " + full + ".");
              }
              return SubscriptionYaml.document(full, one, List.of(appIds));
            })
        .collect(Collectors.joining("---\n"));
  }

  private static void write(Subscription one, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("pubsubname", one.pubsubName());
    json.writeStringProperty("topic", one.topic());
    json.writeObjectPropertyStart("routes");
    if (!one.rules().isEmpty()) {
      json.writeArrayPropertyStart("rules");
      for (Subscription.Rule rule : one.rules()) {
        json.writeStartObject();
        json.writeStringProperty("match", rule.match());
        json.writeStringProperty("path", rule.path());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeStringProperty("default", one.path());
    json.writeEndObject();
    String deadLetterTopic = one.deadLetterTopic();
    if (deadLetterTopic != null) {
      json.writeStringProperty("deadLetterTopic", deadLetterTopic);
    }
    if (!one.metadata().isEmpty()) {
      json.writeObjectPropertyStart("metadata");
      one.metadata().forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    Subscription.Bulk bulk = one.bulk();
    if (bulk != null) {
      json.writeObjectPropertyStart("bulkSubscribe");
      json.writeBooleanProperty("enabled", true);
      writeUnlessDefault(json, "maxMessagesCount", bulk.maxMessagesCount());
      writeUnlessDefault(json, "maxAwaitDurationMs", bulk.maxAwaitDurationMs());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeUnlessDefault(JsonGenerator json, String name, int number) {
    if (number > 0) {
      json.writeNumberProperty(name, number);
    }
  }
}
