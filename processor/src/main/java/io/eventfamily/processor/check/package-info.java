/** The rules that a declaration must keep beyond what can be seen at one place of it. */
@NullMarked
package io.eventfamily.processor.check;

import org.jspecify.annotations.NullMarked;
