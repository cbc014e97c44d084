/** Plain records for libraries that bind JSON to classes. */
@NullMarked
package io.eventfamily.benchmark.model;

import org.jspecify.annotations.NullMarked;
