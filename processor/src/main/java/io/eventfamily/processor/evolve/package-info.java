/**
 * What becomes of the events of older versions in a newer one, as far as the model tells. A
 * decision that checks and generators share.
 */
@NullMarked
package io.eventfamily.processor.evolve;

import org.jspecify.annotations.NullMarked;
