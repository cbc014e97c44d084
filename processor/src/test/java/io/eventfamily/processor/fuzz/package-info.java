/**
 * Documents that are made by chance, and the proof that all engines judge and read them alike. The
 * engines are only used as programs use them.
 */
@NullMarked
package io.eventfamily.processor.fuzz;

import org.jspecify.annotations.NullMarked;
