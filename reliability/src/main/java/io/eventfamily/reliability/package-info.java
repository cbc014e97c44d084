/** What tests of faults count, and the page that shows it. */
@NullMarked
package io.eventfamily.reliability;

import org.jspecify.annotations.NullMarked;
