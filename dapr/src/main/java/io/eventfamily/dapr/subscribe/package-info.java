/**
 * Receives events from a Dapr sidecar: what a service tells it to subscribe to, and the endpoint
 * that takes deliveries.
 */
@NullMarked
package io.eventfamily.dapr.subscribe;

import org.jspecify.annotations.NullMarked;
