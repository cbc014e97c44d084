package io.eventfamily.example.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the service, with what {@code application.properties} says. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class TasksApplication {

  public static void main(String[] args) {
    SpringApplication.run(TasksApplication.class, args);
  }
}
