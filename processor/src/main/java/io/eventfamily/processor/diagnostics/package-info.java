/** What is said to users, and where in their sources it is said. */
@NullMarked
package io.eventfamily.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
