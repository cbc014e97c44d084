/** Adds versions to a baseline: all of a call, or none. */
@NullMarked
package io.eventfamily.cli.record;

import org.jspecify.annotations.NullMarked;
