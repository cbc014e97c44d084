/** Events as CloudEvents 1.0: their attributes, and their JSON. */
@NullMarked
package io.eventfamily.runtime.cloudevents;

import org.jspecify.annotations.NullMarked;
