package io.eventfamily.dapr.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.AdapterContract;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

class DaprRoutesTest extends AdapterContract {

  @TempDir private Path directory;

  private final Tomcat tomcat = new Tomcat();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

  @Override
  protected int start(DaprEventEndpoint endpoint) throws Exception {
    AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
    spring.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("endpoint", endpoint));
    spring.register(Application.class);
    tomcat.setBaseDir(directory.toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    Context context = tomcat.addContext("", directory.toString());
    Wrapper servlet = Tomcat.addServlet(context, "spring", new DispatcherServlet(spring));
    servlet.setLoadOnStartup(1);
    servlet.addMapping("/");
    tomcat.getConnector().getProtocolHandler().setExecutor(threads);
    tomcat.start();
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  protected void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  @Override
  protected int busyThreads() {
    return threads.getActiveCount();
  }

  @Configuration
  @EnableWebMvc
  static class Application {

    @Bean
    RouterFunction<ServerResponse> daprEvents(DaprEventEndpoint endpoint) {
      return DaprRoutes.of(endpoint);
    }
  }
}
