/**
 * What a version of a family's events looks like, as data. The processor makes it of declarations,
 * and whoever compares, records or exports versions works on it.
 */
@NullMarked
package io.eventfamily.schema;

import org.jspecify.annotations.NullMarked;
