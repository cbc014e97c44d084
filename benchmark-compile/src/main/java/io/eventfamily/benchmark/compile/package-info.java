/** Measures what the processor costs a compilation, next to other processors. */
@NullMarked
package io.eventfamily.benchmark.compile;

import org.jspecify.annotations.NullMarked;
