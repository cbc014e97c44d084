/** A service of Spring Boot that keeps tasks in a database, and tells others of them on Kafka. */
@NullMarked
package io.eventfamily.example.spring;

import org.jspecify.annotations.NullMarked;
