package io.eventfamily.dapr.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.AdapterContract;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Served by an application of Spring Boot, as it configures itself. */
class SpringBootTest extends AdapterContract {

  private ServletWebServerApplicationContext application;
  private ThreadPoolExecutor threads;

  @Override
  protected int start(DaprEventEndpoint endpoint) {
    application =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Application.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(
                    context -> context.getBeanFactory().registerSingleton("endpoint", endpoint))
                .properties(
                    Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        0,
                        "server.tomcat.threads.max",
                        THREADS,
                        "server.tomcat.threads.min-spare",
                        THREADS))
                .run();
    TomcatWebServer server = (TomcatWebServer) application.getWebServer();
    threads =
        (ThreadPoolExecutor) server.getTomcat().getConnector().getProtocolHandler().getExecutor();
    return server.getPort();
  }

  @Override
  protected void stop() throws InterruptedException {
    application.close();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  @Override
  protected int busyThreads() {
    return threads.getActiveCount();
  }

  @Configuration
  @EnableAutoConfiguration
  static class Application {

    @Bean
    RouterFunction<ServerResponse> daprEvents(DaprEventEndpoint endpoint) {
      return DaprRoutes.of(endpoint);
    }
  }
}
