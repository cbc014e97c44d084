/**
 * Writes down what the model says: one generator a generated type, and nothing decided.
 *
 * <p>What does not depend on a declaration is not generated but called, in the runtime.
 */
@NullMarked
package io.eventfamily.processor.generate;

import org.jspecify.annotations.NullMarked;
