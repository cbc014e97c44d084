/** The annotation processor, and the pipeline that it takes each family through. */
@NullMarked
package io.eventfamily.processor;

import org.jspecify.annotations.NullMarked;
