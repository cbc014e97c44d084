/** Events over Dapr. */
@NullMarked
package io.eventfamily.dapr;

import org.jspecify.annotations.NullMarked;
