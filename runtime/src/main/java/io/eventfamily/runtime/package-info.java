/** What users of generated events see: the envelope, the codec, and what can be wrong. */
@NullMarked
package io.eventfamily.runtime;

import org.jspecify.annotations.NullMarked;
