package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a property the value that it has in the examples of the family's schema. Without it, a
 * value is derived from the property's type, its constraints and its name.
 *
 * <pre>{@code
 * @Example("Buy milk") String title();
 * @Example("2026-01-15T10:30:00Z") Instant dueDate();
 * @Example("[\"home\", \"urgent\"]") List<String> tags();
 * @Example("{\"street\": \"Main St 1\", \"city\": \"Springfield\"}") Address address();
 * }</pre>
 *
 * <p>It has no effect on events.
 *
 * <p>These are compile errors: a value that is no value of the property's type or breaks one of its
 * constraints, and the annotation on a method that is no property.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Example {

  /**
   * The example as text. A value without parts is written as in {@link DefaultValue#value()}: as it
   * would stand in JSON, without the quotes. A value with parts, such as a list, a map or a record,
   * is written as JSON.
   */
  String value();
}
