/**
 * The engine on Jackson 3: generated code extends its serializer and its deserializer, so that any
 * mapper reads and writes events as the codecs do.
 *
 * <p>Public for generated code. Programs use their mapper. Needs {@code jackson-databind} 3.
 */
@NullMarked
package io.eventfamily.runtime.jackson3;

import org.jspecify.annotations.NullMarked;
