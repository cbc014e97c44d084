/** The JSON engine that needs no library: reads and writes UTF-8 in memory. */
@NullMarked
package io.eventfamily.runtime.utf8;

import org.jspecify.annotations.NullMarked;
