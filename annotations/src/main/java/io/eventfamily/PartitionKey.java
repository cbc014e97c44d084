package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property whose value orders events: those with the same key are delivered in the order
 * they were published. It is the key of the record where events go to Kafka.
 *
 * <pre>{@code
 * @Payload
 * interface Created {
 *   @PartitionKey UUID taskId();
 *   String title();
 * }
 * }</pre>
 *
 * <p>Without it, the events of a payload have no key and come in no particular order. More than one
 * in a payload is a compile error, as is the annotation on a method that is no property.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PartitionKey {}
