/**
 * Reads from class files what the compiler does not show of them: annotations on types.
 *
 * <p>Knows nothing of families, and gives the compiler's own kinds of objects.
 */
@NullMarked
package io.eventfamily.processor.read.classfile;

import org.jspecify.annotations.NullMarked;
