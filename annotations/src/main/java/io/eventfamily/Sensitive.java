package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the value of a property out of {@code toString()}, out of the messages of violations, and
 * out of logs. In the JSON of an event it stands as any other: this protects against a leak by
 * accident, and is no encryption.
 *
 * <pre>{@code
 * @Sensitive @Email String email();
 * }</pre>
 *
 * <p>A property whose record has a sensitive component is masked as a whole, because the record's
 * own {@code toString()} shows everything.
 *
 * <p>On a method that is no property it is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Sensitive {}
