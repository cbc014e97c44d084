/** Derives valid examples from schemas. */
@NullMarked
package io.eventfamily.schema.example;

import org.jspecify.annotations.NullMarked;
