/** What a user sees: the streams, their colours, and texts that do no harm to a terminal. */
@NullMarked
package io.eventfamily.cli.console;

import org.jspecify.annotations.NullMarked;
