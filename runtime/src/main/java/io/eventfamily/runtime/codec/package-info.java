/**
 * What generated codecs extend.
 *
 * <p>Public for generated code. Programs use {@link io.eventfamily.runtime.EventCodec}.
 */
@NullMarked
package io.eventfamily.runtime.codec;

import org.jspecify.annotations.NullMarked;
