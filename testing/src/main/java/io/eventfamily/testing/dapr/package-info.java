/**
 * A Dapr sidecar for tests: the real one where there is one, else a faithful fake.
 *
 * <p>Rules that are said to be Dapr's are those of Dapr 1.18: its sources, and what its {@code
 * daprd} answered.
 */
@NullMarked
package io.eventfamily.testing.dapr;

import org.jspecify.annotations.NullMarked;
