/**
 * What a declaration says, as plain immutable values. All that is decided about a family is decided
 * here or before: generators only write it down.
 */
@NullMarked
package io.eventfamily.processor.model;

import org.jspecify.annotations.NullMarked;
