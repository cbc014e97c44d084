/** The endpoint for events over the HTTP server of the JDK. */
@NullMarked
package io.eventfamily.dapr.jdkhttp;

import org.jspecify.annotations.NullMarked;
