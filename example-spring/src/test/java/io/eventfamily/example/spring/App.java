package io.eventfamily.example.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** The application, running in this process with what a test sets. */
final class App implements AutoCloseable {

  /** Makes it fast: many events at once, without an order. */
  static final List<String> FAST =
      List.of(
          "--spring.task.execution.pool.core-size=64", "--spring.task.execution.pool.max-size=64");

  /** Nobody listens there. */
  static final String NO_BROKER = "127.0.0.1:1";

  private final ConfigurableApplicationContext context;

  private App(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it without HTTP and without the read model. */
  static App start(String brokers, String database, String... further) {
    return new App(
        new SpringApplicationBuilder(TasksApplication.class)
            .web(WebApplicationType.NONE)
            .run(arguments(brokers, database, further)));
  }

  /** Starts it as it is, on a free port. */
  static App startWhole(String brokers, String database) {
    return new App(
        new SpringApplicationBuilder(TasksApplication.class)
            .run(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.kafka.consumer.group-id=" + UUID.randomUUID(),
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--spring.datasource.url=" + database));
  }

  private static String[] arguments(String brokers, String database, String... further) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--spring.kafka.listener.auto-startup=false",
                "--spring.datasource.url=" + database,
                "--spring.lifecycle.timeout-per-shutdown-phase=1s",
                "--spring.datasource.hikari.connection-timeout=500",
                "--spring.modulith.events.staleness.check-intervall=1s"));
    all.addAll(List.of(further));
    return all.toArray(String[]::new);
  }

  /** A database for one test. */
  static String inMemory() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }

  TaskService tasks() {
    return bean(TaskService.class);
  }

  JdbcClient database() {
    return bean(JdbcClient.class);
  }

  ApplicationEventPublisher events() {
    return context;
  }

  @SuppressWarnings("unchecked")
  KafkaTemplate<Object, Object> kafka() {
    return bean(KafkaTemplate.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** How many events are in the registry. */
  int outstanding() {
    return database().sql("SELECT COUNT(*) FROM event_publication").query(Integer.class).single();
  }

  @Override
  public void close() {
    context.close();
  }
}
