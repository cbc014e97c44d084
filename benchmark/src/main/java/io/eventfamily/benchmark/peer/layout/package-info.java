/** Code over bytes, as one writes it by hand for one layout. */
@NullMarked
package io.eventfamily.benchmark.peer.layout;

import org.jspecify.annotations.NullMarked;
