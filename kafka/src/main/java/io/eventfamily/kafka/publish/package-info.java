/** Publishes events to Kafka. */
@NullMarked
package io.eventfamily.kafka.publish;

import org.jspecify.annotations.NullMarked;
