package io.eventfamily.spring.kafka;

import static io.eventfamily.spring.kafka.Broker.header;
import static io.eventfamily.spring.kafka.Samples.created;
import static io.eventfamily.spring.kafka.Samples.placed;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderEvent;
import com.example.OrderEventCodec;
import com.example.TaskEvent;
import com.example.TaskEventCodec;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.PublishResult;
import io.eventfamily.kafka.publish.TopicResolver;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The publisher of an services. */
@Timeout(120)
class PublishingTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Services.class)
  static class Application {
    @Bean
    SimpleMeterRegistry registry() {
      return new SimpleMeterRegistry();
    }

    @Bean
    TopicResolver topics() {
      return (event, topic) -> "published." + topic;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Services {
    @Autowired KafkaEventPublisher<TaskEvent> tasks;
    @Autowired KafkaEventPublisher<OrderEvent> orders;
  }

  @BeforeAll
  static void createTopics() throws Exception {
    BROKER.create(1, "published.task-events", "published.order-events");
  }

  private static ConfigurableApplicationContext start(String... properties) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "eventfamily.kafka.codecs",
                "com.example.TaskEventCodec,com.example.OrderEventCodec",
                "spring.kafka.client-id",
                "tests"));
    for (int index = 0; index < properties.length; index += 2) {
      all.put(properties[index], properties[index + 1]);
    }
    return RunningApplication.start(BROKER, Application.class, all);
  }

  @Test
  void publishesAsItIsSetUpAndMeasures() throws Exception {
    TaskEvent task = created("Büy milk");
    OrderEvent order = placed("o-1");
    try (ConfigurableApplicationContext context =
        start(
            "eventfamily.kafka.format",
            "cloudevents-binary",
            "eventfamily.kafka.cloudevents.source",
            "/services/tests",
            "eventfamily.kafka.headers",
            "true",
            "spring.kafka.producer.acks",
            "all",
            "spring.kafka.producer.properties.max.block.ms",
            "20000")) {
      Services services = context.getBean(Services.class);
      PublishResult.Published<TaskEvent> published = services.tasks.publish(task).join();
      services.orders.publish(order).join();

      assertThat(published.event()).isSameAs(task);
      ConsumerRecord<byte[], byte[]> record = BROKER.read("published.task-events", 1).get(0);
      assertThat(record.value()).isEqualTo(TaskEventCodec.INSTANCE.toBytes(task));
      assertThat(record.key()).isEqualTo(Broker.utf8(TaskEventCodec.INSTANCE.partitionKey(task)));
      assertThat(header(record, "ce_source")).isEqualTo("/services/tests");
      assertThat(header(record, "event_type")).isEqualTo("task.created");
      assertThat(BROKER.read("published.order-events", 1).get(0).value())
          .isEqualTo(OrderEventCodec.INSTANCE.toBytes(order));
      assertThat(
              context
                  .getBean(SimpleMeterRegistry.class)
                  .get("eventfamily.publish")
                  .tag("event.type", "task.created")
                  .tag("outcome", "published")
                  .timer()
                  .count())
          .isEqualTo(1);
    }
  }

  @Test
  void publishesWhatIsOnItsWayBeforeTheApplicationEnds() throws Exception {
    String topic = "published.task-events";
    int before = BROKER.count(topic);
    List<CompletableFuture<PublishResult.Published<TaskEvent>>> results = new ArrayList<>();
    ConfigurableApplicationContext context =
        start(
            "spring.kafka.producer.properties.linger.ms",
            "5000",
            "spring.kafka.producer.batch-size",
            "1MB");
    Services services = context.getBean(Services.class);
    for (int number = 0; number < 500; number++) {
      results.add(services.tasks.publish(created("number " + number)));
    }
    assertThat(results).anyMatch(result -> !result.isDone());

    context.close();

    assertThat(results).allMatch(CompletableFuture::isDone);
    assertThat(results).noneMatch(CompletableFuture::isCompletedExceptionally);
    assertThat(BROKER.count(topic) - before).isEqualTo(500);
  }
}
