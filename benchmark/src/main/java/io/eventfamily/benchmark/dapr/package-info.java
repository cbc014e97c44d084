/** What publishing through Dapr costs beside the requests themselves. */
@NullMarked
package io.eventfamily.benchmark.dapr;

import org.jspecify.annotations.NullMarked;
