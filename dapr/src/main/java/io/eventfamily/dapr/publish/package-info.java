/** Publishes events through a Dapr sidecar, with retries and dead letters. */
@NullMarked
package io.eventfamily.dapr.publish;

import org.jspecify.annotations.NullMarked;
