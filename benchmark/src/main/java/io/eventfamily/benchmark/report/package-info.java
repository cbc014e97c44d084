/** Tables of what was measured, and the figures that we hold ourselves to. */
@NullMarked
package io.eventfamily.benchmark.report;

import org.jspecify.annotations.NullMarked;
