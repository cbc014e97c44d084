package io.eventfamily.spring.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderEvent;
import com.example.OrderEventCodec;
import com.example.TaskEvent;
import com.example.TaskEventCodec;
import com.example.TaskEventHandler;
import io.eventfamily.kafka.EventFormat;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.PublishListener;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.commons.logging.LogFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.CommonLoggingErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** What is configured when, and what is said where it cannot be. No broker is needed for that. */
class AutoConfigurationTest {

  private static final String TASKS = "eventfamily.kafka.codecs=com.example.TaskEventCodec";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  KafkaAutoConfiguration.class, EventFamilyKafkaAutoConfiguration.class))
          .withPropertyValues(
              "spring.kafka.bootstrap-servers=127.0.0.1:9",
              "spring.kafka.consumer.group-id=tests",
              "spring.kafka.listener.auto-startup=false");

  @Configuration(proxyBeanMethods = false)
  static class Services {
    @Autowired KafkaEventPublisher<TaskEvent> ofTasks;
    @Autowired KafkaEventPublisher<OrderEvent> ofOrders;
    @Autowired KafkaEventPublisher<Event<?>> ofAll;
  }

  @Test
  void givesOnePublisherForAllFamiliesAndForEach() {
    runner
        .withPropertyValues(TASKS + ",com.example.OrderEventCodec")
        .withUserConfiguration(Services.class)
        .run(
            context -> {
              Services services = context.getBean(Services.class);
              Object publisher = context.getBean(KafkaEventPublisher.class);
              assertThat(services.ofTasks).isSameAs(publisher);
              assertThat(services.ofOrders).isSameAs(publisher);
              assertThat(services.ofAll).isSameAs(publisher);
            });
  }

  @Test
  void doesNothingWhereItIsSwitchedOff() {
    runner
        .withPropertyValues("eventfamily.kafka.enabled=false")
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(KafkaEventPublisher.class)
                    .doesNotHaveBean("eventKafkaListenerContainerFactory"));
  }

  @Test
  void needsNoMicrometer() {
    runner
        .withPropertyValues(TASKS)
        .withClassLoader(new FilteredClassLoader(MeterRegistry.class))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(KafkaEventPublisher.class)
                    .doesNotHaveBean(PublishListener.class));
  }

  @Test
  void takesItsDefaults() {
    runner
        .withPropertyValues(TASKS)
        .run(
            context -> {
              EventFamilyKafkaProperties all = context.getBean(EventFamilyKafkaProperties.class);
              assertThat(all.format()).isEqualTo(EventFormat.PLAIN);
              assertThat(all.headers()).isFalse();
              assertThat(all.unknown()).isEqualTo(EventFamilyKafkaProperties.Unknown.SKIP);
              assertThat(all.retry())
                  .isEqualTo(
                      new EventFamilyKafkaProperties.Retry(
                          4, Duration.ofSeconds(1), 2, Duration.ofSeconds(10)));
              assertThat(all.deadLetter())
                  .isEqualTo(new EventFamilyKafkaProperties.DeadLetter(true, "-dlt", false));
              assertThat(all.publisher())
                  .isEqualTo(
                      new EventFamilyKafkaProperties.Publisher(
                          10_000, Duration.ofSeconds(30), null));
            });
  }

  @Test
  void takesWhatIsSet() {
    runner
        .withPropertyValues(
            TASKS,
            "eventfamily.kafka.format=cloudevents-binary",
            "eventfamily.kafka.cloudevents.source=/services/tasks",
            "eventfamily.kafka.headers=true",
            "eventfamily.kafka.unknown=fail",
            "eventfamily.kafka.retry.attempts=2",
            "eventfamily.kafka.retry.initial-interval=10ms",
            "eventfamily.kafka.retry.multiplier=1.5",
            "eventfamily.kafka.retry.max-interval=20ms",
            "eventfamily.kafka.dead-letter.enabled=false",
            "eventfamily.kafka.dead-letter.suffix=.dead",
            "eventfamily.kafka.dead-letter.exception-messages=true",
            "eventfamily.kafka.publisher.max-in-flight=5",
            "eventfamily.kafka.publisher.close-timeout=3s",
            "eventfamily.kafka.publisher.transactional-id=tasks-1")
        .run(
            context -> {
              EventFamilyKafkaProperties all = context.getBean(EventFamilyKafkaProperties.class);
              assertThat(all.format()).isEqualTo(EventFormat.CLOUDEVENTS_BINARY);
              assertThat(all.cloudevents().source()).isEqualTo("/services/tasks");
              assertThat(all.headers()).isTrue();
              assertThat(all.unknown()).isEqualTo(EventFamilyKafkaProperties.Unknown.FAIL);
              assertThat(all.retry())
                  .isEqualTo(
                      new EventFamilyKafkaProperties.Retry(
                          2, Duration.ofMillis(10), 1.5, Duration.ofMillis(20)));
              assertThat(all.deadLetter())
                  .isEqualTo(new EventFamilyKafkaProperties.DeadLetter(false, ".dead", true));
              assertThat(all.publisher())
                  .isEqualTo(
                      new EventFamilyKafkaProperties.Publisher(
                          5, Duration.ofSeconds(3), "tasks-1"));
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class CodecBean {
    @Bean
    EventCodec<TaskEvent> codec() {
      return TaskEventCodec.INSTANCE;
    }
  }

  @Test
  void findsCodecsThatAreBeans() {
    runner
        .withUserConfiguration(CodecBean.class)
        .withPropertyValues(TASKS + ",com.example.OrderEventCodec")
        .run(
            context ->
                assertThat(context.getBean(EventFamilies.class).codecs())
                    .hasSize(2)
                    .contains(TaskEventCodec.INSTANCE)
                    .hasAtLeastOneElementOfType(OrderEventCodec.class));
  }

  @Test
  void saysThatThereIsNoCodec() {
    assertFailure(
        runner,
        "There is no codec: eventfamily.kafka.codecs is empty, and no bean is an EventCodec.",
        "Name the generated codecs in eventfamily.kafka.codecs, such as com.example.TaskEventCodec,"
            + " or declare them as beans. Without events, set eventfamily.kafka.enabled to false.");
  }

  @Test
  void saysThatACodecIsNotThere() {
    assertFailure(
        runner.withPropertyValues("eventfamily.kafka.codecs=com.example.TaskCodec"),
        "eventfamily.kafka.codecs names com.example.TaskCodec, and there is no such class on the"
            + " class path.",
        "Correct the name. It is the whole one, with its package: com.example.TaskEventCodec.");
  }

  @Test
  void saysThatAClassIsNoCodec() {
    assertFailure(
        runner.withPropertyValues("eventfamily.kafka.codecs=java.lang.Object"),
        "eventfamily.kafka.codecs names java.lang.Object, which is no EventCodec.",
        "Name the generated codecs in eventfamily.kafka.codecs, such as"
            + " com.example.TaskEventCodec.");
  }

  @Test
  void saysThatTwoCodecsReadOneType() {
    assertFailure(
        runner.withPropertyValues(TASKS + ",com.example.RivalEventCodec"),
        "Two codecs read one type of event. The event type task.created is read by"
            + " com.example.TaskEventCodec and by com.example.RivalEventCodec. Name one of them, or"
            + " give one family another name.",
        "Take one of them out of eventfamily.kafka.codecs or of the beans.");
  }

  @Test
  void saysThatCloudEventsNeedASource() {
    assertFailure(
        runner.withPropertyValues(TASKS, "eventfamily.kafka.format=cloudevents-structured"),
        "eventfamily.kafka.format is cloudevents-structured, and CloudEvents need a source.",
        "Set eventfamily.kafka.cloudevents.source to where the events are from, such as"
            + " /services/tasks.");
  }

  @Test
  void saysThatRetriesWouldCostTheConsumerItsPartitions() {
    assertFailure(
        runner.withPropertyValues(
            TASKS,
            "eventfamily.kafka.retry.max-interval=30s",
            "spring.kafka.consumer.max-poll-interval=20s"),
        "eventfamily.kafka.retry.max-interval must be less than max.poll.interval.ms of the"
            + " consumer, which is 20000 ms: it would lose its partitions while it waits.",
        "Give eventfamily.kafka.retry.max-interval another value.");
  }

  @Test
  void saysThatAPublisherCannotBeAsItIsSet() {
    assertFailure(
        runner.withPropertyValues(TASKS, "spring.kafka.producer.acks=1"),
        "There can be no publisher with these settings. The setting acks is the publisher's own."
            + " Leave it out; maxBlock and transactionalId are methods of the builder.",
        "Correct what is below spring.kafka.producer or eventfamily.kafka.publisher, or declare a"
            + " KafkaEventPublisher of your own.");
  }

  @Test
  void tellsSpringBootHowToShowAFailure() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.logging(LogFactory.getLog(getClass()))))
        .hasAtLeastOneElementOfType(EventFamilyFailureAnalyzer.class);
  }

  @Configuration(proxyBeanMethods = false)
  static class OrderListener {
    @KafkaListener(id = "orders", topics = "orders")
    void on(OrderEvent event) {}
  }

  @Test
  void saysThatAListenerTakesEventsOfNoCodec() {
    assertFailure(
        runner.withUserConfiguration(OrderListener.class).withPropertyValues(TASKS),
        "The listener OrderListener.on takes events of the class com.example.OrderEvent, and no"
            + " codec reads these.",
        "Add the codec of their family to eventfamily.kafka.codecs, or declare it as a bean.");
  }

  @KafkaEventHandler
  static class NoHandler {}

  @Test
  void saysThatABeanIsNoHandler() {
    assertFailure(
        runner.withBean("handler", NoHandler.class).withPropertyValues(TASKS),
        "The bean handler is a @KafkaEventHandler, and implements the handler of no family that has"
            + " a codec.",
        "Let it implement a generated handler, such as TaskEventHandler, and add the codec of that"
            + " family to eventfamily.kafka.codecs.");
  }

  private static void assertFailure(
      ApplicationContextRunner failing, String description, String action) {
    failing.run(
        context -> {
          assertThat(context).hasFailed();
          FailureAnalysis analysis =
              new EventFamilyFailureAnalyzer().analyze(context.getStartupFailure());
          assertThat(analysis).isNotNull();
          assertThat(analysis.getDescription()).isEqualTo(description);
          assertThat(analysis.getAction()).isEqualTo(action);
        });
  }

  @Configuration(proxyBeanMethods = false)
  static class Listeners {
    @KafkaListener(id = "events", topics = "events")
    void on(TaskEvent event) {}

    @KafkaListener(id = "records", topics = "events")
    void onRecord(ConsumerRecord<String, TaskEvent> record) {}

    @KafkaListener(
        id = "named",
        topics = "events",
        containerFactory = "kafkaListenerContainerFactory")
    void onNamed(TaskEvent event) {}

    @KafkaListener(id = "strings", topics = "strings")
    void onString(String text) {}

    @KafkaListener(id = "anything", topics = "strings")
    void onAnything(ConsumerRecord<?, ?> record) {}
  }

  @Configuration(proxyBeanMethods = false)
  static class FactoryUser {
    @Autowired ConcurrentKafkaListenerContainerFactory<?, ?> factory;
  }

  @Test
  void leavesListenersOfAnythingElseToSpringBoot() {
    runner
        .withUserConfiguration(Listeners.class, FactoryUser.class)
        .withPropertyValues(TASKS)
        .run(
            context -> {
              assertThat(container(context, "events").getCommonErrorHandler())
                  .isInstanceOf(EventErrorHandler.class);
              assertThat(container(context, "records").getCommonErrorHandler())
                  .isInstanceOf(EventErrorHandler.class);
              assertThat(container(context, "named").getCommonErrorHandler()).isNull();
              assertThat(container(context, "strings").getCommonErrorHandler()).isNull();
              assertThat(container(context, "anything").getCommonErrorHandler()).isNull();
              assertThat(context.getBean(FactoryUser.class).factory)
                  .isSameAs(context.getBean("kafkaListenerContainerFactory"));
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnErrorHandler {
    @Bean
    CommonErrorHandler errorHandler() {
      return new CommonLoggingErrorHandler();
    }
  }

  @Test
  void leavesFailuresToTheErrorHandlerOfTheApplication() {
    runner
        .withUserConfiguration(Listeners.class, OwnErrorHandler.class)
        .withPropertyValues(TASKS)
        .run(
            context -> {
              CommonErrorHandler own = context.getBean("errorHandler", CommonErrorHandler.class);
              assertThat(container(context, "events").getCommonErrorHandler()).isSameAs(own);
              assertThat(container(context, "strings").getCommonErrorHandler()).isSameAs(own);
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnContainerFactory {
    @Bean
    ConcurrentKafkaListenerContainerFactory<Object, Object> eventKafkaListenerContainerFactory(
        ConsumerFactory<Object, Object> consumers) {
      ConcurrentKafkaListenerContainerFactory<Object, Object> factory =
          new ConcurrentKafkaListenerContainerFactory<>();
      factory.setConsumerFactory(consumers);
      factory.setAutoStartup(false);
      factory.setCommonErrorHandler(new DefaultErrorHandler());
      return factory;
    }
  }

  @Test
  void leavesContainersToTheFactoryOfTheApplication() {
    runner
        .withUserConfiguration(Listeners.class, OwnContainerFactory.class)
        .withPropertyValues(TASKS)
        .run(
            context -> {
              assertThat(container(context, "events").getCommonErrorHandler())
                  .isExactlyInstanceOf(DefaultErrorHandler.class);
              assertThat(container(context, "strings").getCommonErrorHandler()).isNull();
            });
  }

  private static AbstractMessageListenerContainer<?, ?> container(
      AssertableApplicationContext context, String id) {
    return (AbstractMessageListenerContainer<?, ?>)
        context.getBean(KafkaListenerEndpointRegistry.class).getListenerContainer(id);
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnPublisher {
    @Bean
    KafkaEventPublisher<TaskEvent> publisher() {
      return KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
          .bootstrapServers("127.0.0.1:9")
          .listener(new PublishListener() {})
          .build();
    }
  }

  @Test
  void leavesPublishingToThePublisherOfTheApplication() {
    runner
        .withUserConfiguration(OwnPublisher.class)
        .withPropertyValues(TASKS)
        .run(
            context ->
                assertThat(context).hasSingleBean(KafkaEventPublisher.class).hasBean("publisher"));
  }

  @Configuration(proxyBeanMethods = false)
  static class HandlerBean {
    @Bean
    @KafkaEventHandler(id = "handler", concurrency = "${app.consumers}", groupId = "${app.group}")
    TaskEventHandler handler() {
      return TaskEventHandler.builder().otherwise(event -> {}).build();
    }
  }

  @Test
  void listensWithAHandlerOnTheTopicOfItsFamily() {
    runner
        .withUserConfiguration(HandlerBean.class)
        .withPropertyValues(TASKS, "app.consumers=2", "app.group=projections")
        .run(
            context -> {
              AbstractMessageListenerContainer<?, ?> container = container(context, "handler");
              assertThat(container.getContainerProperties().getTopics())
                  .containsExactly("task-events");
              assertThat(container.getGroupId()).isEqualTo("projections");
              assertThat(container).hasFieldOrPropertyWithValue("concurrency", 2);
            });
  }
}
