/**
 * JSON as bytes of UTF-8: scanning, printing, and the texts of values, without judgement and
 * without intermediate strings. Not exported.
 */
@NullMarked
package io.eventfamily.runtime.text;

import org.jspecify.annotations.NullMarked;
