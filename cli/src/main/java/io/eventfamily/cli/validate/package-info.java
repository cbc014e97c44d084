/** Holds events, one a line, to the schemas of families. */
@NullMarked
package io.eventfamily.cli.validate;

import org.jspecify.annotations.NullMarked;
