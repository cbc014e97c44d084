/** Reading out of buffers beside reading out of arrays. */
@NullMarked
package io.eventfamily.benchmark.buffer;

import org.jspecify.annotations.NullMarked;
