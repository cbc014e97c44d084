/**
 * Says what the model says in the words of {@code io.eventfamily.schema}, which need no compiler:
 * the schema of a family.
 */
@NullMarked
package io.eventfamily.processor.schema;

import org.jspecify.annotations.NullMarked;
