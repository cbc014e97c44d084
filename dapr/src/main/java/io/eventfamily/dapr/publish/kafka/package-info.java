/** Dead letters on a Kafka topic; needs {@code kafka-clients}, which is optional. */
@NullMarked
package io.eventfamily.dapr.publish.kafka;

import org.jspecify.annotations.NullMarked;
