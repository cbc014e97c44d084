/** The endpoint for events in a service that Spring MVC serves. */
@NullMarked
package io.eventfamily.dapr.spring;

import org.jspecify.annotations.NullMarked;
