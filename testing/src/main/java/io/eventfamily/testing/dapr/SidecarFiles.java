package io.eventfamily.testing.dapr;

import io.eventfamily.testing.TestServerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a real sidecar reads, and its log, in a temporary directory. JSON is YAML as well, and needs
 * no care with quotes.
 */
final class SidecarFiles {

  /** With this the names of the directories begin. */
  static final String PREFIX = "dapr-sidecar-";

  private static final JsonMapper JSON = new JsonMapper();

  private final Path directory;

  private SidecarFiles(Path directory) {
    this.directory = directory;
  }

  /**
   * @throws TestServerException where the files cannot be written
   */
  static SidecarFiles write(SidecarOptions options) {
    try {
      SidecarFiles files = new SidecarFiles(Files.createTempDirectory(PREFIX));
      Files.createDirectory(files.resources());
      for (String pubsub : options.pubsubs()) {
        files.writeResource(
            "pubsub-" + options.pubsubs().indexOf(pubsub), component(pubsub, options));
      }
      InboundRetry retry = options.inboundRetry();
      if (retry != null) {
        files.writeResource("resiliency", resiliency(retry, options.pubsubs()));
      }
      Files.writeString(files.config(), JSON.writeValueAsString(configuration()));
      return files;
    } catch (IOException e) {
      throw new TestServerException("The sidecar's files cannot be written: " + e.getMessage(), e);
    }
  }

  private void writeResource(String name, Map<String, Object> resource) throws IOException {
    Files.writeString(resources().resolve(name + ".yaml"), JSON.writeValueAsString(resource));
  }

  private static Map<String, Object> component(String name, SidecarOptions options) {
    List<Object> metadata =
        new ArrayList<>(
            List.of(
                entry("brokers", options.bootstrapServers()),
                entry("authType", "none"),
                entry("consumerGroup", options.consumerGroup()),
                // So nothing is lost that is published before the group has its partitions.
                entry("initialOffset", "oldest"),
                entry("backOffPolicy", "constant"),
                entry("backOffDuration", options.redeliveryInterval().toMillis() + "ms")));
    if (!options.allowedTopics().isEmpty()) {
      metadata.add(entry("allowedTopics", String.join(",", options.allowedTopics())));
    }
    return Map.of(
        "apiVersion",
        "dapr.io/v1alpha1",
        "kind",
        "Component",
        "metadata",
        Map.of("name", name),
        "spec",
        Map.of("type", "pubsub.kafka", "version", "v1", "metadata", metadata));
  }

  private static Map<String, String> entry(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  private static Map<String, Object> resiliency(InboundRetry retry, List<String> pubsubs) {
    Map<String, Object> policy =
        Map.of(
            "policy",
            "constant",
            "duration",
            retry.interval().toMillis() + "ms",
            "maxRetries",
            retry.maxRetries());
    Map<String, Object> components = new HashMap<>();
    pubsubs.forEach(name -> components.put(name, Map.of("inbound", Map.of("retry", "inbound"))));
    return Map.of(
        "apiVersion",
        "dapr.io/v1alpha1",
        "kind",
        "Resiliency",
        "metadata",
        Map.of("name", "resiliency"),
        "spec",
        Map.of(
            "policies", Map.of("retries", Map.of("inbound", policy)),
            "targets", Map.of("components", components)));
  }

  /**
   * Without a name resolution that exists, nothing is announced by mDNS. Only a warning follows.
   */
  private static Map<String, Object> configuration() {
    return Map.of(
        "apiVersion",
        "dapr.io/v1alpha1",
        "kind",
        "Configuration",
        "metadata",
        Map.of("name", "configuration"),
        "spec",
        Map.of("nameResolution", Map.of("component", "none", "version", "v1")));
  }

  Path resources() {
    return directory.resolve("resources");
  }

  Path config() {
    return directory.resolve("configuration.yaml");
  }

  Path log() {
    return directory.resolve("daprd.log");
  }

  void delete() {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new TestServerException("The sidecar's files cannot be deleted: " + e.getMessage(), e);
    }
  }
}
