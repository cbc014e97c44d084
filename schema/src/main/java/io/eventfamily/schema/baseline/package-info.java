/**
 * A folder with the released versions of families, and with what people have decided about them. It
 * is under version control, and it only ever grows.
 */
@NullMarked
package io.eventfamily.schema.baseline;

import org.jspecify.annotations.NullMarked;
