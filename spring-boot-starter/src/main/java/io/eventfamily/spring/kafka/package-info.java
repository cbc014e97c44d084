/** Events on Kafka with Spring Boot: a publisher, and listeners that no record stops. */
@NullMarked
package io.eventfamily.spring.kafka;

import org.jspecify.annotations.NullMarked;
