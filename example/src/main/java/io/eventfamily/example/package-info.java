/** Services that keep tasks, and tell each other of them through a broker. */
@NullMarked
package io.eventfamily.example;

import org.jspecify.annotations.NullMarked;
