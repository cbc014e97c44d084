/**
 * The document of a version of a family: a JSON Schema, draft 2020-12, that tells all that there is
 * to know, and so can be read again.
 */
@NullMarked
package io.eventfamily.schema.document;

import org.jspecify.annotations.NullMarked;
