/**
 * Numbers as text: conversions between values and ASCII bytes, as fast as they are known to be.
 * They know nothing of JSON but how its numbers are written.
 *
 * <p>Only for the runtime itself. The module does not export this package.
 */
@NullMarked
package io.eventfamily.runtime.number;

import org.jspecify.annotations.NullMarked;
