/** What Spring Modulith must be told of generated events. It knows nothing of the service. */
@NullMarked
package io.eventfamily.example.spring.modulith;

import org.jspecify.annotations.NullMarked;
