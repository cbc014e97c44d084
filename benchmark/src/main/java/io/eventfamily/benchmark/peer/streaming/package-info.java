/** Code over the tokens of Jackson, as one writes it by hand. */
@NullMarked
package io.eventfamily.benchmark.peer.streaming;

import org.jspecify.annotations.NullMarked;
