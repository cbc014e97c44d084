/** Events and transactions of databases: an inbox of processed events, and an outbox. */
@NullMarked
package io.eventfamily.jdbc;

import org.jspecify.annotations.NullMarked;
