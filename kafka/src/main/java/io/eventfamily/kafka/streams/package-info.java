/** What Kafka Streams needs beyond a serde. For programs that have Kafka Streams; only these. */
@NullMarked
package io.eventfamily.kafka.streams;

import org.jspecify.annotations.NullMarked;
