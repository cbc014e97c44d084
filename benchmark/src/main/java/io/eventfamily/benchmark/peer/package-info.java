/** One class for each library that is compared. */
@NullMarked
package io.eventfamily.benchmark.peer;

import org.jspecify.annotations.NullMarked;
