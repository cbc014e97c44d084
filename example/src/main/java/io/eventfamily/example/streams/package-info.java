/**
 * A service on Kafka Streams that counts the tasks that each user completes in an hour, answers
 * questions about it, and publishes it when the hour is over.
 */
@NullMarked
package io.eventfamily.example.streams;

import org.jspecify.annotations.NullMarked;
