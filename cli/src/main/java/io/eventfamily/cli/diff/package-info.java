/** What changed between two versions of families, for people and for programs. */
@NullMarked
package io.eventfamily.cli.diff;

import org.jspecify.annotations.NullMarked;
