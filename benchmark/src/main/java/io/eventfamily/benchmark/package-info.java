/** What the codecs cost, beside those of other libraries. */
@NullMarked
package io.eventfamily.benchmark;

import org.jspecify.annotations.NullMarked;
