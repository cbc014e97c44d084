/** Random declarations, and the proof that the processor survives them. */
@NullMarked
package io.eventfamily.processor.random;

import org.jspecify.annotations.NullMarked;
