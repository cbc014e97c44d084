package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a payload of the {@linkplain EventFamily#previous() version before} becomes one of this
 * version, where that cannot be derived.
 *
 * <pre>{@code
 * @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class)
 * public interface TaskEventsV2 {
 *
 *   @Payload
 *   interface Created {
 *     UUID taskId();
 *     String assignee(); // required, and older events have none
 *   }
 *
 *   @Upcast
 *   static Created fromCreated(TaskEvents.Created older) {
 *     return TaskCreatedPayloadV2.builder().taskId(older.taskId()).assignee("nobody").build();
 *   }
 * }
 * }</pre>
 *
 * <p>The codec of this version calls the method for events of the older type, and gives an event of
 * the new one. A new payload that can be read from the older JSON as it is needs no such method: if
 * there is one all the same, it is called. The two payloads may have different names.
 *
 * <p>It is a static method of the family's interface that has one parameter, a payload of the
 * version before, and returns a payload of this version. What it throws makes the event invalid:
 * the violations of an {@code InvalidEventException} are those of the event, and any other
 * exception is the violation {@code value_error} at the payload. Anything else is a compile error,
 * as are two such methods for one older payload.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upcast {}
