/**
 * Compares a family with its earlier versions: those that are declared beside it, and those that
 * were recorded. What changed is reported where the newer version declares it.
 */
@NullMarked
package io.eventfamily.processor.compatibility;

import org.jspecify.annotations.NullMarked;
