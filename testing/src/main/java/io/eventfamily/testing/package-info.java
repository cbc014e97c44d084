/** Servers for tests. */
@NullMarked
package io.eventfamily.testing;

import org.jspecify.annotations.NullMarked;
