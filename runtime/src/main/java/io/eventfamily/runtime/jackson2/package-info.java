/**
 * The engine on Jackson 2: generated code extends its serializer and its deserializer, so that any
 * mapper reads and writes events as the codecs do.
 *
 * <p>Public for generated code. Programs use their mapper. Needs {@code jackson-databind} 2.
 */
@NullMarked
package io.eventfamily.runtime.jackson2;

import org.jspecify.annotations.NullMarked;
