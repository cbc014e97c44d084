/** Handles each event once, though it is delivered at least once: an idempotent consumer. */
@NullMarked
package io.eventfamily.runtime.idempotence;

import org.jspecify.annotations.NullMarked;
