package io.eventfamily.example;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Sees to it that topics exist, and so that there is a broker at all. */
final class Topics {

  /** A broker that has not answered by then is taken for absent. */
  private static final int TIMEOUT_MILLIS = 5_000;

  private Topics() {}

  /**
   * Creates the topics that do not exist, with as many partitions and replicas as the broker gives
   * by default.
   *
   * @throws ExampleException where the broker cannot be reached, or refuses
   */
  static void create(String bootstrapServers, Collection<String> names) {
    Map<String, Object> config =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    try (Admin admin = Admin.create(config)) {
      for (String name : names) {
        create(admin, name);
      }
    } catch (KafkaException e) {
      throw unreachable(bootstrapServers, e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof TimeoutException
          ? unreachable(bootstrapServers, e)
          : ExampleException.because("The broker creates no topics", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExampleException("Interrupted while creating topics.", e);
    }
  }

  private static void create(Admin admin, String name)
      throws ExecutionException, InterruptedException {
    NewTopic topic = new NewTopic(name, Optional.empty(), Optional.empty());
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static ExampleException unreachable(String bootstrapServers, Exception e) {
    return ExampleException.because("No Kafka broker can be reached at " + bootstrapServers, e);
  }
}
