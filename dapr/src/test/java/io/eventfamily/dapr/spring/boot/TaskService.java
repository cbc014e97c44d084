package io.eventfamily.dapr.spring.boot;

import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.dapr.TaskEventHandler;
import io.eventfamily.dapr.spring.DaprRoutes;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The service that {@code docs/dapr-subscribing.md} shows. */
@SpringBootApplication
public class TaskService {

  public static void main(String[] args) {
    SpringApplication.run(TaskService.class, args);
  }

  @Bean
  DaprEventEndpoint daprEndpoint(TaskEventHandler handler) {
    return DaprEventEndpoint.builder()
        .pubsub("kafka-pubsub")
        .handle(TaskEventCodec.INSTANCE, event -> event.dispatch(handler))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> daprEvents(DaprEventEndpoint endpoint) {
    return DaprRoutes.of(endpoint);
  }
}
