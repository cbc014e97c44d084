/** What events cost on their way through a broker. */
@NullMarked
package io.eventfamily.benchmark.kafka;

import org.jspecify.annotations.NullMarked;
