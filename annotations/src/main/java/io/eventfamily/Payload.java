package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an event type by what its events carry: each abstract method of the interface is a
 * property of the payload, in the order they are written.
 *
 * <pre>{@code
 * @Payload // "task.completed"
 * interface Completed {
 *   @PartitionKey UUID taskId();
 *   Instant completedAt();
 *   @DefaultValue("false") boolean hasRecurrence();
 *   @Nullable String recurrencePattern();
 * }
 * }</pre>
 *
 * <p>The annotation belongs on an interface that is nested in a {@linkplain EventFamily family}, or
 * that a family lists among its {@link EventFamily#payloads() payloads}. It may extend interfaces,
 * whose properties come before its own, and payloads of an older version. On anything else it is a
 * compile error, as is a payload named {@code Event}, and a property named {@code eventType},
 * {@code builder}, {@code toBuilder}, {@code hashCode} or {@code toString}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Payload {

  /**
   * The whole name of the event type on the wire. The default is the {@linkplain EventFamily#name()
   * name of the family}, a dot, and the simple name of the interface in snake case, followed by
   * {@code .v<major>} where the family's major version is 2 or more: {@code "task.due_date_set"},
   * {@code "task.due_date_set.v2"}. Two payloads of a family with one name are a compile error.
   */
  String type() default "";
}
