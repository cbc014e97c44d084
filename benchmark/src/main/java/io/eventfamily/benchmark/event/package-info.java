/** The events that every peer writes and reads. */
@NullMarked
package io.eventfamily.benchmark.event;

import org.jspecify.annotations.NullMarked;
