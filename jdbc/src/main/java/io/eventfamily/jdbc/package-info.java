/** Events and transactions of databases: an inbox of processed events. */
@NullMarked
package io.eventfamily.jdbc;

import org.jspecify.annotations.NullMarked;
