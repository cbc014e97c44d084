/** Random pairs of versions of a family, and the proof by data of what is said of their changes. */
@NullMarked
package io.eventfamily.processor.pairs;

import org.jspecify.annotations.NullMarked;
