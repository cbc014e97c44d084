package io.eventfamily.spring.kafka;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Listens with a bean that is a generated handler, such as {@code TaskEventHandler}: each event
 * goes to the method of its type. A bean that is the handler of several families hears of all of
 * them.
 *
 * <pre>{@code
 * @Component
 * @KafkaEventHandler(groupId = "projections")
 * class TaskProjection implements TaskEventHandler { … }
 * }</pre>
 *
 * <p>It can stand on a class, and on a {@code @Bean} method. What it says may have placeholders, as
 * in {@code "${app.topic}"}. All else is as with a {@code @KafkaListener} method that takes the
 * event, which is there for whatever this does not say.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface KafkaEventHandler {

  /** The topics; by default those that the families declare. */
  String[] topics() default {};

  /** The consumer group; by default that of {@code spring.kafka.consumer.group-id}. */
  String groupId() default "";

  /** The id of the container, by which Spring's registry has it; by default made of the bean's. */
  String id() default "";

  /** How many consumers; by default {@code spring.kafka.listener.concurrency}. */
  String concurrency() default "";

  /** Whether it listens as soon as the application runs; by default as all listeners do. */
  String autoStartup() default "";
}
