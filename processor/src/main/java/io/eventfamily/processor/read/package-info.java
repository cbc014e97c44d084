/**
 * Reads declarations into the model. The only package, but for the processor itself, that looks at
 * the compiler's mirrors of the sources.
 *
 * <p>What cannot be read is reported and left out, and reading goes on, so that one compilation
 * shows every mistake.
 */
@NullMarked
package io.eventfamily.processor.read;

import org.jspecify.annotations.NullMarked;
