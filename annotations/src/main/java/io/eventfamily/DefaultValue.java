package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a property the value that it has where none is set, in a builder or in a JSON document. A
 * property with a default is not required.
 *
 * <pre>{@code
 * @DefaultValue("medium") String priority();
 * @DefaultValue("false") boolean hasRecurrence();
 * @DefaultValue("PT15M") Duration reminder();
 * @DefaultValue List<String> tags(); // empty
 *
 * @DefaultValue
 * default Instant dueDate() { // computed
 *   return createdAt().plus(reminder());
 * }
 * }</pre>
 *
 * <p>On a {@code default} method the default is what the method returns. It runs after all
 * properties that were set, if these are sound, and may read those and other defaults. Defaults
 * that are computed from each other, and a method that throws, make an event invalid.
 *
 * <p>On a component of a record it gives the value that the component has where a JSON document
 * does not say it. The constructor of the record is the user's own, and takes every component.
 *
 * <p>These are compile errors: a value that is no value of the property's type or breaks one of its
 * constraints, no value where the type has no empty one, a value on a {@code default} method, and
 * the annotation on a method that is no property.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DefaultValue {

  /**
   * The default as text, as it would stand in JSON, without the quotes: a number, {@code true}, a
   * date, the name of an enum constant. Without it, or with {@code ""}, the default is empty: the
   * empty collection, map, string or {@code Optional}.
   */
  String value() default "";
}
