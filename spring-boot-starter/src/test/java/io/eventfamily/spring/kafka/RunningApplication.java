package io.eventfamily.spring.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application as its main method would. */
final class RunningApplication {

  private RunningApplication() {}

  /** With quick retries, and further properties. */
  static ConfigurableApplicationContext start(
      Broker broker, Class<?> application, Map<String, String> properties) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--spring.kafka.bootstrap-servers=" + broker.bootstrapServers());
    arguments.add("--spring.kafka.consumer.auto-offset-reset=earliest");
    arguments.add("--spring.main.banner-mode=off");
    arguments.add("--eventfamily.kafka.retry.initial-interval=20ms");
    arguments.add("--eventfamily.kafka.retry.max-interval=50ms");
    properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .run(arguments.toArray(String[]::new));
  }
}
