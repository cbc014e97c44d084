/**
 * Two services that talk through Dapr: one lets people create tasks, the other lets tasks recur.
 */
@NullMarked
package io.eventfamily.example.dapr;

import org.jspecify.annotations.NullMarked;
