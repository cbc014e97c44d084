/**
 * What generated codecs are written against: a reader and a writer of JSON values, the names of
 * properties, and the checks of values. The engines behind reader and writer are in packages of
 * their own.
 *
 * <p>Public for generated code. Programs use {@link io.eventfamily.runtime.EventCodec}.
 */
@NullMarked
package io.eventfamily.runtime.json;

import org.jspecify.annotations.NullMarked;
