/** The commands. Each is a thin shell around a package of its own. */
@NullMarked
package io.eventfamily.cli;

import org.jspecify.annotations.NullMarked;
